<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%Ln contact(s) saved at the provider stay there; sync can no longer delete them.</source>
        <translation>
            <numerusform>%Ln επαφή που αποθηκεύτηκε στον πάροχο μένει εκεί· ο συγχρονισμός δεν μπορεί πια να τη διαγράψει.</numerusform>
            <numerusform>%Ln επαφές που αποθηκεύτηκαν στον πάροχο μένουν εκεί· ο συγχρονισμός δεν μπορεί πια να τις διαγράψει.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that the provider keeps will go out all the same.</source>
        <translation>
            <numerusform>%Ln μήνυμα που κρατά ο πάροχος θα σταλεί παρ’ όλα αυτά.</numerusform>
            <numerusform>%Ln μηνύματα που κρατά ο πάροχος θα σταλούν παρ’ όλα αυτά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) will be cancelled.</source>
        <translation>
            <numerusform>Θα ακυρωθεί %Ln μήνυμα που περιμένει.</numerusform>
            <numerusform>Θα ακυρωθούν %Ln μηνύματα που περιμένουν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert when the balance is low</source>
        <translation>Ειδοποίηση όταν το υπόλοιπο είναι χαμηλό</translation>
    </message>
    <message>
        <source>Ask for the balance now</source>
        <translation>Έλεγχος υπολοίπου τώρα</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Γίνεται έλεγχος…</translation>
    </message>
    <message>
        <source>Asks again in {time}</source>
        <translation>Νέος έλεγχος σε {time}</translation>
    </message>
    <message>
        <source>Below your alert of {amount}</source>
        <translation>Κάτω από το όριό σας: {amount}</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Ελέγχθηκε {time}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Δώστε τον κωδικό</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Διόρθωση</translation>
    </message>
    <message>
        <source>Its history stays.</source>
        <translation>Το ιστορικό του μένει.</translation>
    </message>
    <message>
        <source>Its history stays; its password is forgotten.</source>
        <translation>Το ιστορικό του μένει· ο κωδικός του διαγράφεται.</translation>
    </message>
    <message>
        <source>Its password or key is not in the keyring.</source>
        <translation>Ο κωδικός ή το κλειδί του δεν είναι στην κλειδοθήκη.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Κλειδωμένη κλειδοθήκη</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Χαμηλό</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Δεν ελέγχθηκε ποτέ</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Χωρίς κλειδοθήκη</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Χωρίς όριο</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Χωρίς αποστολέα</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Δεν ελέγχθηκε ακόμη</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Δεν δοκιμάστηκε</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Σε σύνδεση</translation>
    </message>
    <message>
        <source>Password missing</source>
        <translation>Λείπει ο κωδικός</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Σε παύση</translation>
    </message>
    <message>
        <source>Practice: nothing is really sent</source>
        <translation>Εξάσκηση: τίποτα δεν στέλνεται στ’ αλήθεια</translation>
    </message>
    <message>
        <source>Practice: nothing is sent</source>
        <translation>Εξάσκηση: τίποτα δεν στέλνεται</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message numerus="yes">
        <source>Remove and cancel %n message(s)</source>
        <translation>
            <numerusform>Αφαίρεση και ακύρωση %n μηνύματος</numerusform>
            <numerusform>Αφαίρεση και ακύρωση %n μηνυμάτων</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Αφαίρεση του λογαριασμού</translation>
    </message>
    <message>
        <source>Remove {account}?</source>
        <translation>Αφαίρεση του λογαριασμού {account};</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Συνέχιση</translation>
    </message>
    <message>
        <source>Sender {sender}</source>
        <translation>Αποστολέας {sender}</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Αποτυχία σύνδεσης</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Γίνεται σύνδεση…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Δοκιμή</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Νέα δοκιμή</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Η δοκιμή απέτυχε</translation>
    </message>
    <message>
        <source>The keyring does not give the password. Unlock it, then test the account.</source>
        <translation>Η κλειδοθήκη δεν δίνει τον κωδικό. Ξεκλειδώστε την και μετά δοκιμάστε τον λογαριασμό.</translation>
    </message>
    <message>
        <source>The keyring has no password for it. Enter it; until then its messages wait.</source>
        <translation>Η κλειδοθήκη δεν έχει κωδικό για αυτόν. Δώστε τον· ως τότε τα μηνύματά του περιμένουν.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Sending goes on when it answers.</source>
        <translation>Ο πάροχος δεν είναι προσβάσιμος. Η αποστολή συνεχίζεται όταν απαντήσει.</translation>
    </message>
    <message>
        <source>There is no keyring, so it asks for its password at each start.</source>
        <translation>Δεν υπάρχει κλειδοθήκη, οπότε ζητά τον κωδικό του σε κάθε εκκίνηση.</translation>
    </message>
    <message>
        <source>There is no usable keyring on this computer, so the password was not kept. Enter it for this run; until then its messages wait.</source>
        <translation>Σε αυτόν τον υπολογιστή δεν υπάρχει κλειδοθήκη που να λειτουργεί, οπότε ο κωδικός δεν αποθηκεύτηκε. Δώστε τον για αυτή τη φορά· ως τότε τα μηνύματά του περιμένουν.</translation>
    </message>
    <message>
        <source>This provider does not tell the balance.</source>
        <translation>Αυτός ο πάροχος δεν λέει το υπόλοιπο.</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>μονάδες</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Default sender</source>
        <translation>Συνήθης αποστολέας</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Λιγότερα</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>The name or number people see. May be left empty.</source>
        <translation>Το όνομα ή ο αριθμός που βλέπουν οι παραλήπτες. Μπορεί να μείνει κενό.</translation>
    </message>
</context>
<context>
    <name>AccountTelling</name>
    <message>
        <source>Balance {amount}</source>
        <translation>Υπόλοιπο {amount}</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Συνδέθηκε.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Δεν πέτυχε.</translation>
    </message>
    <message>
        <source>answered in {time} ms</source>
        <translation>απάντησε σε {time} ms</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Balance</source>
        <translation>Υπόλοιπο</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>Δυαδικά μηνύματα</translation>
    </message>
    <message>
        <source>Contact sync</source>
        <translation>Συγχρονισμός επαφών</translation>
    </message>
    <message>
        <source>Deliveries: this provider cannot be asked what became of a message. It only pushes receipts to a web address, and SMS Desk has none; so messages stay at “No report”.</source>
        <translation>Παραδόσεις: αυτός ο πάροχος δεν μπορεί να ερωτηθεί τι απέγινε ένα μήνυμα. Στέλνει μόνο αναφορές σε διεύθυνση ιστού και το SMS Desk δεν έχει· έτσι τα μηνύματα μένουν στο «Χωρίς αναφορά».</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Κατάσταση παράδοσης</translation>
    </message>
    <message>
        <source>Flash messages</source>
        <translation>Μηνύματα flash</translation>
    </message>
    <message>
        <source>Give up after a time</source>
        <translation>Εγκατάλειψη μετά από χρόνο</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Ελλάδα</translation>
    </message>
    <message>
        <source>Many countries</source>
        <translation>Πολλές χώρες</translation>
    </message>
    <message>
        <source>Number lookup (HLR)</source>
        <translation>Αναζήτηση αριθμού (HLR)</translation>
    </message>
    <message>
        <source>Price before sending</source>
        <translation>Τιμή πριν από την αποστολή</translation>
    </message>
    <message>
        <source>Receive messages</source>
        <translation>Λήψη μηνυμάτων</translation>
    </message>
    <message>
        <source>Schedule at the provider</source>
        <translation>Προγραμματισμός στον πάροχο</translation>
    </message>
    <message>
        <source>Send, long and Unicode</source>
        <translation>Αποστολή, και μεγάλα και Unicode</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ουκρανία</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Ηνωμένα Αραβικά Εμιράτα</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>Ακυρώθηκε %Ln μήνυμα.</numerusform>
            <numerusform>Ακυρώθηκαν %Ln μηνύματα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Προσθήκη λογαριασμού</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Προσθήκη λογαριασμού</translation>
    </message>
    <message>
        <source>Edit {account}</source>
        <translation>Επεξεργασία: {account}</translation>
    </message>
    <message>
        <source>Its password is still in the keyring: {why}</source>
        <translation>Ο κωδικός του βρίσκεται ακόμη στην κλειδοθήκη: {why}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Βήμα {step} από {steps}</translation>
    </message>
    <message>
        <source>{account} is removed. Its history stays.</source>
        <translation>Ο λογαριασμός {account} αφαιρέθηκε. Το ιστορικό του μένει.</translation>
    </message>
    <message>
        <source>{account} is saved.</source>
        <translation>Ο λογαριασμός {account} αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>{account} is saved. It is still paused: resume it when it shall send.</source>
        <translation>Ο λογαριασμός {account} αποθηκεύτηκε. Είναι ακόμη σε παύση: συνεχίστε τον όταν πρέπει να στέλνει.</translation>
    </message>
</context>
<context>
    <name>AlertEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Empty: no alert</source>
        <translation>Κενό: καμία ειδοποίηση</translation>
    </message>
    <message>
        <source>Set alert</source>
        <translation>Ορισμός ειδοποίησης</translation>
    </message>
    <message>
        <source>Tell me below</source>
        <translation>Ειδοποίηση κάτω από</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Αυτό δεν είναι ποσό.</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>credits</source>
        <translation>μονάδες</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>χωρίς όριο</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln απέτυχε.</numerusform>
            <numerusform>%Ln απέτυχαν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) handed over</source>
        <translation>
            <numerusform>παραδόθηκε στον πάροχο %Ln μήνυμα</numerusform>
            <numerusform>παραδόθηκαν στον πάροχο %Ln μηνύματα</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” has ended: {done}.</source>
        <translation>Η αποστολή «{text}» ολοκληρώθηκε: {done}.</translation>
    </message>
</context>
<context>
    <name>AskSecretDialog</name>
    <message>
        <source>No keyring keeps them, so SMS Desk asks at each start and forgets them when it is closed. Accounts without a password keep their messages waiting.</source>
        <translation>Καμία κλειδοθήκη δεν τους κρατά, οπότε το SMS Desk τους ζητά σε κάθε εκκίνηση και τους ξεχνά όταν κλείνει. Λογαριασμοί χωρίς κωδικό κρατούν τα μηνύματά τους σε αναμονή.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Όχι τώρα</translation>
    </message>
    <message>
        <source>Passwords for this run</source>
        <translation>Κωδικοί για αυτή τη φορά</translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation>Χρήση για αυτή τη φορά</translation>
    </message>
</context>
<context>
    <name>BalanceTrend</name>
    <message numerus="yes">
        <source>%Ln day(s) ago: {0}</source>
        <translation>
            <numerusform>Πριν από %Ln μέρα: {0}</numerusform>
            <numerusform>Πριν από %Ln μέρες: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance of {0}</source>
        <translation>Υπόλοιπο του {0}</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message numerus="yes">
        <source>%Ln got nothing: who and why</source>
        <translation>
            <numerusform>%Ln δεν πήρε τίποτα: ποιος και γιατί</numerusform>
            <numerusform>%Ln δεν πήραν τίποτα: ποιοι και γιατί</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln μήνυμα</numerusform>
            <numerusform>%Ln μηνύματα</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Αποστολή</translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %Ln waiting</source>
        <translation>
            <numerusform>Ακύρωση %Ln που περιμένει</numerusform>
            <numerusform>Ακύρωση %Ln που περιμένουν</numerusform>
        </translation>
    </message>
    <message>
        <source>How the batch stands</source>
        <translation>Πώς πάει η αποστολή</translation>
    </message>
    <message numerus="yes">
        <source>Resend failed only (%Ln)</source>
        <translation>
            <numerusform>Επανάληψη μόνο αποτυχημένων (%Ln)</numerusform>
            <numerusform>Επανάληψη μόνο αποτυχημένων (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Who got nothing, and why</source>
        <translation>Ποιοι δεν πήραν τίποτα και γιατί</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>γραμμή {0}</translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>Επιλεγμένη: %Ln επαφή</numerusform>
            <numerusform>Επιλεγμένες: %Ln επαφές</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Προσθήκη σε ομάδα</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Empty: clear the field</source>
        <translation>Κενό: το πεδίο αδειάζει</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <translation>Διακοπή μηνυμάτων…</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Αφαίρεση από ομάδα</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Ορισμός πεδίου</translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation>Ορισμός για όλες</translation>
    </message>
    <message>
        <source>The selected contacts</source>
        <translation>Οι επιλεγμένες επαφές</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>{0} of {1} contacts done</source>
        <translation>Έτοιμες {0} από {1} επαφές</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Leave it as it was</source>
        <translation>Να μείνει ως είχε</translation>
    </message>
    <message>
        <source>You are changing the message for {when}. Schedule it to keep the change.</source>
        <translation>Αλλάζετε το μήνυμα για {when}. Προγραμματίστε το για να κρατηθεί η αλλαγή.</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Sync automatically</source>
        <translation>Αυτόματος συγχρονισμός</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Δεν υπάρχουν ακόμη ομάδες.</translation>
    </message>
    <message>
        <source>What goes to {0}</source>
        <translation>Τι πηγαίνει στο {0}</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>(empty)</source>
        <translation>(κενό)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Αυτόματα</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Δυαδικό</translation>
    </message>
    <message>
        <source>GSM-7, with characters replaced</source>
        <translation>GSM-7, με αντικατάσταση χαρακτήρων</translation>
    </message>
    <message>
        <source>Nobody would get this message. Look at the line below the recipients for why.</source>
        <translation>Κανείς δεν θα έπαιρνε αυτό το μήνυμα. Δείτε το γιατί στη γραμμή κάτω από τους παραλήπτες.</translation>
    </message>
    <message>
        <source>There is no account to send with yet. Add one first.</source>
        <translation>Δεν υπάρχει ακόμη λογαριασμός για αποστολή. Προσθέστε πρώτα έναν.</translation>
    </message>
    <message>
        <source>This is no number that can be written to. Write it with + and the country code.</source>
        <translation>Σε αυτόν τον αριθμό δεν μπορεί να σταλεί μήνυμα. Γράψτε τον με + και κωδικό χώρας.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>εξαιτίας %Ln χαρακτήρα</numerusform>
            <numerusform>εξαιτίας %Ln χαρακτήρων</numerusform>
        </translation>
    </message>
    <message>
        <source>because of what fills the fields</source>
        <translation>εξαιτίας όσων γεμίζουν τα πεδία</translation>
    </message>
    <message>
        <source>because you chose it</source>
        <translation>επειδή το επιλέξατε</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>μονάδες</translation>
    </message>
    <message>
        <source>every character fits</source>
        <translation>χωρούν όλοι οι χαρακτήρες</translation>
    </message>
    <message>
        <source>octets as they are</source>
        <translation>οκτάδες όπως είναι</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>γραμμή {row}</translation>
    </message>
    <message>
        <source>{account} is paused.</source>
        <translation>Ο λογαριασμός {account} είναι σε παύση.</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>From account</source>
        <translation>Από λογαριασμό</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Από αρχείο…</translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation>Πεδίο συγχώνευσης</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Κανένας λογαριασμός ακόμη</translation>
    </message>
    <message>
        <source>Recipients from a file</source>
        <translation>Παραλήπτες από αρχείο</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Όνομα αποστολέα</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Πίνακες και κατάλογοι</translation>
    </message>
    <message>
        <source>Take recipients from a file: its columns become merge fields</source>
        <translation>Παραλήπτες από αρχείο: οι στήλες του γίνονται πεδία συγχώνευσης</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>{account} (paused)</source>
        <translation>{account} (σε παύση)</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message numerus="yes">
        <source>%Ln messages had gone out already; the others were taken back.</source>
        <translation>
            <numerusform>%Ln μήνυμα είχε ήδη φύγει· τα άλλα ανακλήθηκαν.</numerusform>
            <numerusform>%Ln μηνύματα είχαν ήδη φύγει· τα άλλα ανακλήθηκαν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Το πρόχειρο αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>It is scheduled.</source>
        <translation>Προγραμματίστηκε.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Νέο μήνυμα</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Κανένα πρότυπο ακόμη</translation>
    </message>
    <message>
        <source>Save this text as a template…</source>
        <translation>Αποθήκευση κειμένου ως προτύπου…</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %Ln people?</source>
        <translation>
            <numerusform>Προγραμματισμός για %Ln άτομο;</numerusform>
            <numerusform>Προγραμματισμός για %Ln άτομα;</numerusform>
        </translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Αποστολή αργότερα</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people?</source>
        <translation>
            <numerusform>Αποστολή σε %Ln άτομο;</numerusform>
            <numerusform>Αποστολή σε %Ln άτομα;</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Ανακλήθηκε. Δεν στάλθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Πρότυπο</translation>
    </message>
    <message>
        <source>The test is on its way to {number}.</source>
        <translation>Το δοκιμαστικό είναι καθ’ οδόν προς {number}.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>Πώς το είπε</translation>
    </message>
    <message>
        <source>In their words, if you have them</source>
        <translation>Με δικά του λόγια, αν υπάρχουν</translation>
    </message>
    <message>
        <source>Opt in</source>
        <translation>Επανεγγραφή</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Διακοπή μηνυμάτων</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Καταγραφή συγκατάθεσης</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Διατύπωση</translation>
    </message>
    <message>
        <source>{0}: agrees to getting messages.</source>
        <translation>{0}: συμφωνεί να λαμβάνει μηνύματα.</translation>
    </message>
    <message>
        <source>{0}: messages may be sent again.</source>
        <translation>{0}: μπορούν πάλι να στέλνονται μηνύματα.</translation>
    </message>
    <message>
        <source>{0}: nothing is sent any more, and what still waits is cancelled.</source>
        <translation>{0}: δεν στέλνεται πια τίποτα, και ό,τι περιμένει ακυρώνεται.</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message numerus="yes">
        <source>%Ln selected contact(s)</source>
        <translation>
            <numerusform>%Ln επιλεγμένη επαφή</numerusform>
            <numerusform>%Ln επιλεγμένες επαφές</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all selected…</source>
        <translation>Αλλαγή όλων των επιλεγμένων…</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Αντιγραφή	Ctrl+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Διαγραφή	Del</translation>
    </message>
    <message>
        <source>Edit	Ctrl+E</source>
        <translation>Επεξεργασία	Ctrl+E</translation>
    </message>
    <message>
        <source>Edit in place	F2</source>
        <translation>Επεξεργασία στη θέση του	F2</translation>
    </message>
    <message>
        <source>Erase everything held on {0}: contact, messages, consent? This cannot be taken back.</source>
        <translation>Να σβηστούν όλα όσα τηρούνται για: {0} (επαφή, μηνύματα, συγκατάθεση); Δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Οριστικό σβήσιμο</translation>
    </message>
    <message>
        <source>Export all held on this person</source>
        <translation>Εξαγωγή όλων όσων τηρούνται για το άτομο</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>Έγγραφο JSON (*.json)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <translation>Διακοπή μηνυμάτων…</translation>
    </message>
    <message>
        <source>The same goes for {0}, at the same number.</source>
        <translation>Το ίδιο ισχύει για: {0}, στον ίδιο αριθμό.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln contact(s). Put them into a group and write to that.</source>
        <translation>
            <numerusform>Είναι περισσότερες από %Ln επαφή. Βάλτε τις σε μια ομάδα και γράψτε σε αυτήν.</numerusform>
            <numerusform>Είναι περισσότερες από %Ln επαφές. Βάλτε τις σε μια ομάδα και γράψτε σε αυτήν.</numerusform>
        </translation>
    </message>
    <message>
        <source>person</source>
        <translation>atomo</translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message numerus="yes">
        <source>%Ln contact(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln επαφή είναι όπως πριν.</numerusform>
            <numerusform>%Ln επαφές είναι όπως πριν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were changed.</source>
        <translation>
            <numerusform>Άλλαξε %Ln επαφή.</numerusform>
            <numerusform>Άλλαξαν %Ln επαφές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were deleted.</source>
        <translation>
            <numerusform>Διαγράφηκε %Ln επαφή.</numerusform>
            <numerusform>Διαγράφηκαν %Ln επαφές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) opted in again.</source>
        <translation>
            <numerusform>%Ln αριθμός δέχεται πάλι μηνύματα.</numerusform>
            <numerusform>%Ln αριθμοί δέχονται πάλι μηνύματα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) opted out.</source>
        <translation>
            <numerusform>%Ln αριθμός δεν θέλει πια μηνύματα.</numerusform>
            <numerusform>%Ln αριθμοί δεν θέλουν πια μηνύματα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed as they are: edited since.</source>
        <translation>
            <numerusform>%Ln έμεινε όπως είναι: άλλαξε στο μεταξύ.</numerusform>
            <numerusform>%Ln έμειναν όπως είναι: άλλαξαν στο μεταξύ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) were cancelled.</source>
        <translation>
            <numerusform>Ακυρώθηκε %Ln μήνυμα που περίμενε.</numerusform>
            <numerusform>Ακυρώθηκαν %Ln μηνύματα που περίμεναν.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is held on this person is in the file {0}.</source>
        <translation>Όλα όσα τηρούνται για το άτομο βρίσκονται στο αρχείο {0}.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Η συγκατάθεση καταγράφηκε.</translation>
    </message>
    <message>
        <source>Everything held on this person is gone. The number gets nothing any more.</source>
        <translation>Όσα τηρούνταν για το άτομο σβήστηκαν. Ο αριθμός δεν λαμβάνει πια τίποτα.</translation>
    </message>
    <message>
        <source>They are all so already; nothing changed.</source>
        <translation>Είναι ήδη όλες έτσι· δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>“{0}” is a group now: whoever matches the search is in it.</source>
        <translation>Το «{0}» είναι πια ομάδα: σε αυτήν ανήκει όποιος ταιριάζει στην αναζήτηση.</translation>
    </message>
</context>
<context>
    <name>ContactCount</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln επαφή</numerusform>
            <numerusform>%Ln επαφές</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactExport</name>
    <message numerus="yes">
        <source>%Ln contact(s) are in the file {0}.</source>
        <translation>
            <numerusform>%Ln επαφή βρίσκεται στο αρχείο {0}.</numerusform>
            <numerusform>%Ln επαφές βρίσκονται στο αρχείο {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, για κάθε υπολογιστικό φύλλο (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Βιβλίο εργασίας Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Εξαγωγή επαφών</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>epafes</translation>
    </message>
    <message>
        <source>vCard, for address books (*.vcf)</source>
        <translation>vCard, για βιβλία διευθύνσεων (*.vcf)</translation>
    </message>
</context>
<context>
    <name>ContactListView</name>
    <message>
        <source>Clear search</source>
        <translation>Καθαρισμός αναζήτησης</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Επαφές</translation>
    </message>
    <message>
        <source>Import a file from another program, or write the first contact yourself.</source>
        <translation>Εισαγάγετε ένα αρχείο από άλλο πρόγραμμα, ή γράψτε εσείς την πρώτη επαφή.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Εισαγωγή επαφών…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Νέα επαφή</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Δεν υπάρχουν ακόμη επαφές</translation>
    </message>
    <message>
        <source>Nobody fits this search</source>
        <translation>Κανείς δεν ταιριάζει στην αναζήτηση</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln selected contact(s)…</source>
        <translation>
            <numerusform>Με %Ln επιλεγμένη επαφή…</numerusform>
            <numerusform>Με %Ln επιλεγμένες επαφές…</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the first one. They can then be found by name, number or group.</source>
        <translation>Γράψτε την πρώτη. Ύστερα βρίσκονται με όνομα, αριθμό ή ομάδα.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>A contact needs a number.</source>
        <translation>Μια επαφή χρειάζεται αριθμό.</translation>
    </message>
    <message numerus="yes">
        <source>Change of %Ln contact(s)</source>
        <translation>
            <numerusform>Αλλαγή %Ln επαφής</numerusform>
            <numerusform>Αλλαγή %Ln επαφών</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Σχόλια</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Διαγράφεται</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %Ln contact(s)</source>
        <translation>
            <numerusform>Διαγραφή %Ln επαφής</numerusform>
            <numerusform>Διαγραφή %Ln επαφών</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Everybody {0}</source>
        <translation>Όλοι: {0}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ομάδες</translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln contact(s)</source>
        <translation>
            <numerusform>Εισαγωγή %Ln επαφής</numerusform>
            <numerusform>Εισαγωγή %Ln επαφών</numerusform>
        </translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Συγχρονισμένη</translation>
    </message>
    <message>
        <source>In step since {0}</source>
        <translation>Συγχρονισμένη από {0}</translation>
    </message>
    <message>
        <source>Is deleted there with the next sync.</source>
        <translation>Διαγράφεται εκεί με τον επόμενο συγχρονισμό.</translation>
    </message>
    <message>
        <source>Is not among the contacts that go there.</source>
        <translation>Δεν είναι από τις επαφές που πηγαίνουν εκεί.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message numerus="yes">
        <source>Merging of %Ln contact(s)</source>
        <translation>
            <numerusform>Συγχώνευση %Ln επαφής</numerusform>
            <numerusform>Συγχώνευση %Ln επαφών</numerusform>
        </translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Κινητό</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Needs another try</source>
        <translation>Θέλει νέα δοκιμή</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Εκτός</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Απορρίφθηκε</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Ενημερωμένη</translation>
    </message>
    <message>
        <source>The last try had no clear end. It is saved again; no harm done.</source>
        <translation>Η τελευταία δοκιμή δεν τέλειωσε καθαρά. Αποθηκεύεται ξανά, χωρίς ζημιά.</translation>
    </message>
    <message numerus="yes">
        <source>The provider keeps %Ln message(s) that cannot be taken back:</source>
        <translation>
            <numerusform>Ο πάροχος κρατά %Ln μήνυμα που δεν ανακαλείται:</numerusform>
            <numerusform>Ο πάροχος κρατά %Ln μηνύματα που δεν ανακαλούνται:</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider refused it. Correct it, and it is tried again.</source>
        <translation>Ο πάροχος την απέρριψε. Διορθώστε την και δοκιμάζεται ξανά.</translation>
    </message>
    <message>
        <source>This is a landline; most cannot receive messages.</source>
        <translation>Είναι σταθερό· τα περισσότερα δεν λαμβάνουν μηνύματα.</translation>
    </message>
    <message>
        <source>This number cannot be used: {0}.</source>
        <translation>Αυτός ο αριθμός δεν μπορεί να χρησιμοποιηθεί: {0}.</translation>
    </message>
    <message>
        <source>This number is in no known range. Is it typed right?</source>
        <translation>Ο αριθμός δεν ανήκει σε γνωστή σειρά. Γράφτηκε σωστά;</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>Waits for the next sync.</source>
        <translation>Περιμένει τον επόμενο συγχρονισμό.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>συμφώνησε</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>με e-mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>με επιστολή</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>τηλεφωνικά</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>με μήνυμα</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>αυτοπροσώπως</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>σε αυτό το παράθυρο</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>στην ομάδα {0}</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>σταθερό</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>κινητό</translation>
    </message>
    <message>
        <source>mobile or landline</source>
        <translation>κινητό ή σταθερό</translation>
    </message>
    <message>
        <source>not opted out</source>
        <translation>χωρίς διακοπή</translation>
    </message>
    <message>
        <source>on a form</source>
        <translation>σε έντυπο</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>στη γραμμή εντολών</translation>
    </message>
    <message>
        <source>opted in again</source>
        <translation>δέχτηκε ξανά</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>ζήτησε διακοπή</translation>
    </message>
    <message>
        <source>recorded by {0}</source>
        <translation>το κατέγραψε: {0}</translation>
    </message>
    <message>
        <source>with a change of the number</source>
        <translation>με αλλαγή του αριθμού</translation>
    </message>
    <message>
        <source>with an import</source>
        <translation>με εισαγωγή</translation>
    </message>
    <message>
        <source>with “{0}”</source>
        <translation>με «{0}»</translation>
    </message>
</context>
<context>
    <name>ContactsImport</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln προστέθηκε</numerusform>
            <numerusform>%Ln προστέθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln δεν διαβάζεται</numerusform>
            <numerusform>%Ln δεν διαβάζονται</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were edited since and stay as they are.</source>
        <translation>
            <numerusform>%Ln επαφή άλλαξε στο μεταξύ και μένει όπως είναι.</numerusform>
            <numerusform>%Ln επαφές άλλαξαν στο μεταξύ και μένουν όπως είναι.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>απομένει %Ln λεπτό</numerusform>
            <numerusform>απομένουν %Ln λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln θέλει έλεγχο</numerusform>
            <numerusform>%Ln θέλουν έλεγχο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation>
            <numerusform>%Ln δεν εισήχθη</numerusform>
            <numerusform>%Ln δεν εισήχθησαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln γραμμή</numerusform>
            <numerusform>%Ln γραμμές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>απομένει %Ln δευτερόλεπτο</numerusform>
            <numerusform>απομένουν %Ln δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln για προσθήκη</numerusform>
            <numerusform>%Ln για προσθήκη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln για έλεγχο</numerusform>
            <numerusform>%Ln για έλεγχο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln για ενημέρωση</numerusform>
            <numerusform>%Ln για ενημέρωση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln ενημερώθηκε</numerusform>
            <numerusform>%Ln ενημερώθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without change</source>
        <translation>
            <numerusform>%Ln χωρίς αλλαγή</numerusform>
            <numerusform>%Ln χωρίς αλλαγή</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Already there: ask</source>
        <translation>Υπάρχει ήδη: ερώτηση</translation>
    </message>
    <message>
        <source>Already there: skip</source>
        <translation>Υπάρχει ήδη: παράλειψη</translation>
    </message>
    <message>
        <source>Already there: update</source>
        <translation>Υπάρχει ήδη: ενημέρωση</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Γίνεται</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, για κάθε υπολογιστικό φύλλο (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled {0}: nothing of it was kept</source>
        <translation>Ακυρώθηκε {0}: δεν κρατήθηκε τίποτα</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Βιβλίο εργασίας Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Field “{0}”</source>
        <translation>Πεδίο «{0}»</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Εισαγωγή επαφών από αρχείο</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>Εισήχθη: {0}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Στο αρχείο</translation>
    </message>
    <message>
        <source>Interrupted after {0} rows</source>
        <translation>Διακόπηκε μετά από {0} γραμμές</translation>
    </message>
    <message>
        <source>Is being taken back</source>
        <translation>Αναιρείται τώρα</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Κατάλογοι προσώπων</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Γραμμή {0}</translation>
    </message>
    <message>
        <source>Same number, other name: another person</source>
        <translation>Ίδιος αριθμός, άλλο όνομα: άλλο πρόσωπο</translation>
    </message>
    <message>
        <source>Same number: same person</source>
        <translation>Ίδιος αριθμός: ίδιο πρόσωπο</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Αναιρέθηκε</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %Ln contact(s) are as they were before.</source>
        <translation>
            <numerusform>Η εισαγωγή αναιρέθηκε: %Ln επαφή είναι όπως πριν.</numerusform>
            <numerusform>Η εισαγωγή αναιρέθηκε: %Ln επαφές είναι όπως πριν.</numerusform>
        </translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ημερομηνία</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>κάθετες γραμμές</translation>
    </message>
    <message>
        <source>broken card</source>
        <translation>χαλασμένη κάρτα</translation>
    </message>
    <message>
        <source>broken row</source>
        <translation>χαλασμένη γραμμή</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>κόμματα</translation>
    </message>
    <message>
        <source>digits lost</source>
        <translation>χάθηκαν ψηφία</translation>
    </message>
    <message>
        <source>failed formula</source>
        <translation>αποτυχημένος τύπος</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>χωρίς χώρα</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>χωρίς αριθμό</translation>
    </message>
    <message>
        <source>none</source>
        <translation>καμία</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>όχι αριθμός</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>μία στήλη</translation>
    </message>
    <message>
        <source>opt-out unclear</source>
        <translation>ασαφής εξαίρεση</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>ελληνικά ερωτηματικά (;)</translation>
    </message>
    <message>
        <source>several numbers</source>
        <translation>πολλοί αριθμοί</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>πολλά πρόσωπα</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>στηλοθέτες</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>πολύ μεγάλος</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>πολύ μικρός</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>άγνωστη χώρα</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>μη αναγνώσιμοι χαρακτήρες</translation>
    </message>
    <message>
        <source>words beside it</source>
        <translation>κείμενο δίπλα</translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation>λάθος μήκος</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} από {1}</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>All contacts</source>
        <translation>Όλες οι επαφές</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Επαφές</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Διπλές επαφές</translation>
    </message>
    <message>
        <source>Everybody…</source>
        <translation>Όλες…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Εύρεση διπλών…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>Groups and saved searches…</source>
        <translation>Ομάδες και αναζητήσεις…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Εισαγωγή…</translation>
    </message>
    <message>
        <source>More to do with contacts</source>
        <translation>Περισσότερα για τις επαφές</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Νέα επαφή</translation>
    </message>
    <message>
        <source>Stop exporting ({0} %)</source>
        <translation>Διακοπή εξαγωγής ({0} %)</translation>
    </message>
    <message>
        <source>Sync with {0}</source>
        <translation>Συγχρονισμός με {0}</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected contact(s)…</source>
        <translation>
            <numerusform>Η %Ln επιλεγμένη επαφή…</numerusform>
            <numerusform>Οι %Ln επιλεγμένες επαφές…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>Ό,τι φαίνεται…</translation>
    </message>
</context>
<context>
    <name>ContactsSync</name>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>Διαγράφηκε %Ln επαφή.</numerusform>
            <numerusform>Διαγράφηκαν %Ln επαφές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved.</source>
        <translation>
            <numerusform>Αποθηκεύτηκε %Ln επαφή.</numerusform>
            <numerusform>Αποθηκεύτηκαν %Ln επαφές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) still wait.</source>
        <translation>
            <numerusform>%Ln επαφή περιμένει ακόμη.</numerusform>
            <numerusform>%Ln επαφές περιμένουν ακόμη.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be brought in step.</source>
        <translation>
            <numerusform>Θα συγχρονιστεί %Ln επαφή.</numerusform>
            <numerusform>Θα συγχρονιστούν %Ln επαφές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>απομένει %Ln λεπτό</numerusform>
            <numerusform>απομένουν %Ln λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per minute</source>
        <translation>
            <numerusform>%Ln ανά λεπτό</numerusform>
            <numerusform>%Ln ανά λεπτό</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per second</source>
        <translation>
            <numerusform>%Ln ανά δευτερόλεπτο</numerusform>
            <numerusform>%Ln ανά δευτερόλεπτο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln απορρίφθηκε</numerusform>
            <numerusform>%Ln απορρίφθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>απομένει %Ln δευτερόλεπτο</numerusform>
            <numerusform>απομένουν %Ln δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln για προσθήκη</numerusform>
            <numerusform>%Ln για προσθήκη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln για αλλαγή</numerusform>
            <numerusform>%Ln για αλλαγή</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln για διαγραφή</numerusform>
            <numerusform>%Ln για διαγραφή</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete again</source>
        <translation>
            <numerusform>%Ln για νέα διαγραφή</numerusform>
            <numerusform>%Ln για νέα διαγραφή</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to save again</source>
        <translation>
            <numerusform>%Ln για νέα αποθήκευση</numerusform>
            <numerusform>%Ln για νέα αποθήκευση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a clear end so far</source>
        <translation>
            <numerusform>%Ln χωρίς σαφές αποτέλεσμα ως τώρα</numerusform>
            <numerusform>%Ln χωρίς σαφές αποτέλεσμα ως τώρα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a clear end: the next sync does it again, which is harmless.</source>
        <translation>
            <numerusform>%Ln χωρίς σαφές αποτέλεσμα: ο επόμενος συγχρονισμός το επαναλαμβάνει, χωρίς κίνδυνο.</numerusform>
            <numerusform>%Ln χωρίς σαφές αποτέλεσμα: ο επόμενος συγχρονισμός τα επαναλαμβάνει, χωρίς κίνδυνο.</numerusform>
        </translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Όλες οι επαφές</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Σύγκριση…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Ολοκλήρωση…</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Κάθε %Ln ώρα</numerusform>
            <numerusform>Κάθε %Ln ώρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in step</source>
        <translation>Όλα είναι συγχρονισμένα</translation>
    </message>
    <message numerus="yes">
        <source>Everything is in step: %Ln contact(s) at {0}.</source>
        <translation>
            <numerusform>Όλα είναι συγχρονισμένα: %Ln επαφή στο {0}.</numerusform>
            <numerusform>Όλα είναι συγχρονισμένα: %Ln επαφές στο {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, but for what was refused</source>
        <translation>Συγχρονισμένα, εκτός από όσα απορρίφθηκαν</translation>
    </message>
    <message numerus="yes">
        <source>In step, but for what was refused: %Ln contact(s) at {0}.</source>
        <translation>
            <numerusform>Συγχρονισμένα, εκτός από όσα απορρίφθηκαν: %Ln επαφή στο {0}.</numerusform>
            <numerusform>Συγχρονισμένα, εκτός από όσα απορρίφθηκαν: %Ln επαφές στο {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete sync: {0}</source>
        <translation>Τελευταίος πλήρης συγχρονισμός: {0}</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Κινητό</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Not everything is in step yet</source>
        <translation>Δεν έχουν συγχρονιστεί ακόμη όλα</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Τίποτα</translation>
    </message>
    <message>
        <source>Nothing goes to {0} yet. Choose above what shall go there.</source>
        <translation>Δεν πηγαίνει ακόμη τίποτα στο {0}. Επιλέξτε παραπάνω τι θα πηγαίνει εκεί.</translation>
    </message>
    <message>
        <source>Only these groups:</source>
        <translation>Μόνο αυτές οι ομάδες:</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Μόνο όταν πατώ «Συγχρονισμός τώρα»</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Σε παύση</translation>
    </message>
    <message>
        <source>Soon after each change</source>
        <translation>Λίγο μετά από κάθε αλλαγή</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Συγχρονισμός</translation>
    </message>
    <message numerus="yes">
        <source>That takes at least %Ln minute(s).</source>
        <translation>
            <numerusform>Χρειάζεται τουλάχιστον %Ln λεπτό.</numerusform>
            <numerusform>Χρειάζονται τουλάχιστον %Ln λεπτά.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync could not go on</source>
        <translation>Ο συγχρονισμός δεν μπόρεσε να συνεχιστεί</translation>
    </message>
    <message>
        <source>The sync was cancelled</source>
        <translation>Ο συγχρονισμός ακυρώθηκε</translation>
    </message>
    <message>
        <source>Waiting for the provider</source>
        <translation>Αναμονή του παρόχου</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Τι γίνεται</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} από {1}</translation>
    </message>
</context>
<context>
    <name>CounterBar</name>
    <message>
        <source>Counter</source>
        <translation>Μετρητής</translation>
    </message>
</context>
<context>
    <name>CountsBar</name>
    <message numerus="yes">
        <source>Accept the %Ln guess(es)</source>
        <translation>
            <numerusform>Αποδοχή %Ln εικασίας</numerusform>
            <numerusform>Αποδοχή %Ln εικασιών</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the guesses out again</source>
        <translation>Να μείνουν έξω πάλι οι εικασίες</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Show: all</source>
        <translation>Εμφάνιση: όλα</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Εμφάνιση: {0}</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Add a field</source>
        <translation>Προσθήκη πεδίου</translation>
    </message>
    <message>
        <source>It becomes a merge field, too: {its name} in a message.</source>
        <translation>Γίνεται και πεδίο συγχώνευσης: {its name} σε ένα μήνυμα.</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Άλλα πεδία</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln τμήμα</numerusform>
            <numerusform>%Ln τμήματα</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Αντίγραφο</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Μετακίνηση…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Αποστολή τώρα</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Τι έγινε</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln τμήμα</numerusform>
            <numerusform>%Ln τμήματα</numerusform>
        </translation>
    </message>
    <message>
        <source>Account: {0} ({1})</source>
        <translation>Λογαριασμός: {0} ({1})</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Σχόλια</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Αντιγραφή του μηνύματος</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Διαγραφή	Del</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>Erase person…</source>
        <translation>Σβήσιμο ατόμου…</translation>
    </message>
    <message>
        <source>Export all held on this person…</source>
        <translation>Εξαγωγή όλων όσων τηρούνται για το άτομο…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>Id at the provider: {0}</source>
        <translation>Αναγνωριστικό στον πάροχο: {0}</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Έφτασε</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Τελευταία μηνύματα</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ας μείνει</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>More to do with this contact</source>
        <translation>Περισσότερα για αυτή την επαφή</translation>
    </message>
    <message>
        <source>Opt in…</source>
        <translation>Επανεγγραφή…</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <translation>Διακοπή μηνυμάτων…</translation>
    </message>
    <message>
        <source>Others with this number</source>
        <translation>Άλλοι με αυτόν τον αριθμό</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Καταγραφή συγκατάθεσης…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Νέα αποστολή</translation>
    </message>
    <message numerus="yes">
        <source>Send again (%Ln part(s))</source>
        <translation>
            <numerusform>Νέα αποστολή (%Ln τμήμα)</numerusform>
            <numerusform>Νέα αποστολή (%Ln τμήματα)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sender: {0}</source>
        <translation>Αποστολέας: {0}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message>
        <source>Show the contacts of this group</source>
        <translation>Εμφάνιση των επαφών της ομάδας</translation>
    </message>
    <message>
        <source>Still to be delivered</source>
        <translation>Θα παραδοθούν ακόμη</translation>
    </message>
    <message>
        <source>The chosen contact</source>
        <translation>Η επιλεγμένη επαφή</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Το επιλεγμένο μήνυμα</translation>
    </message>
    <message>
        <source>“It arrived” counts it as sent.</source>
        <translation>Το «Έφτασε» το μετρά ως σταλμένο.</translation>
    </message>
    <message>
        <source>“Leave it” neither sends nor counts it.</source>
        <translation>Το «Ας μείνει» ούτε το στέλνει ούτε το μετρά.</translation>
    </message>
    <message numerus="yes">
        <source>“Send again” costs %Ln part(s) more, and the text may arrive twice.</source>
        <translation>
            <numerusform>Η «Νέα αποστολή» κοστίζει ακόμη %Ln τμήμα και το κείμενο μπορεί να φτάσει δύο φορές.</numerusform>
            <numerusform>Η «Νέα αποστολή» κοστίζει ακόμη %Ln τμήματα και το κείμενο μπορεί να φτάσει δύο φορές.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Advice about the cost</source>
        <translation>Συμβουλή για το κόστος</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Add another account</source>
        <translation>Προσθήκη κι άλλου λογαριασμού</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Όλοι οι λογαριασμοί</translation>
    </message>
    <message>
        <source>The sign-in has not worked yet. Messages wait until it does; test the account on the Accounts page.</source>
        <translation>Η σύνδεση δεν έχει πετύχει ακόμη. Τα μηνύματα περιμένουν ως τότε· δοκιμάστε τον λογαριασμό στη σελίδα «Λογαριασμοί».</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Γράψτε μήνυμα</translation>
    </message>
    <message>
        <source>{account} is ready.</source>
        <translation>Ο λογαριασμός {account} είναι έτοιμος.</translation>
    </message>
    <message>
        <source>{account} is stored.</source>
        <translation>Ο λογαριασμός {account} αποθηκεύτηκε.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message numerus="yes">
        <source>%Ln contact(s) became one.</source>
        <translation>
            <numerusform>%Ln επαφή έγινε μία.</numerusform>
            <numerusform>%Ln επαφές έγιναν μία.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible duplicate(s)</source>
        <translation>
            <numerusform>%Ln πιθανή διπλή εγγραφή</numerusform>
            <numerusform>%Ln πιθανές διπλές εγγραφές</numerusform>
        </translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Άλλα άτομα</translation>
    </message>
    <message>
        <source>Looking for people who are in the book twice…</source>
        <translation>Αναζήτηση ατόμων που υπάρχουν δύο φορές…</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Συγχώνευση σε μία</translation>
    </message>
    <message>
        <source>Nobody seems to be in the book twice.</source>
        <translation>Κανείς δεν φαίνεται να υπάρχει δύο φορές.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Πιθανές διπλές εγγραφές</translation>
    </message>
    <message>
        <source>They have the same name and different numbers.</source>
        <translation>Έχουν το ίδιο όνομα και διαφορετικούς αριθμούς.</translation>
    </message>
    <message>
        <source>They share a number, and their names are alike.</source>
        <translation>Έχουν κοινό αριθμό και τα ονόματά τους μοιάζουν.</translation>
    </message>
    <message>
        <source>They share an e-mail address.</source>
        <translation>Έχουν κοινή διεύθυνση e-mail.</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>A field needs a name, or its value would be lost.</source>
        <translation>Ένα πεδίο χρειάζεται όνομα, αλλιώς η τιμή του χάνεται.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Σχόλια</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Επεξεργασία επαφής</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Κινητό</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Νέα επαφή</translation>
    </message>
    <message>
        <source>Open {0} instead</source>
        <translation>Άνοιγμα: {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>This number is in the book already. A family may share it.</source>
        <translation>Ο αριθμός υπάρχει ήδη. Μια οικογένεια μπορεί να τον μοιράζεται.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Διόρθωση</translation>
    </message>
    <message>
        <source>Corrected number</source>
        <translation>Διορθωμένος αριθμός</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
</context>
<context>
    <name>Expectations</name>
    <message>
        <source>A pretend provider inside the program: nothing is sent, nothing costs.</source>
        <translation>Ένας εικονικός πάροχος μέσα στο πρόγραμμα: τίποτα δεν στέλνεται, τίποτα δεν κοστίζει.</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring ({keyring}), never in a file.</source>
        <translation>Ο κωδικός φυλάσσεται στην κλειδοθήκη αυτού του υπολογιστή ({keyring}), ποτέ σε αρχείο.</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring, never in a file.</source>
        <translation>Ο κωδικός φυλάσσεται στην κλειδοθήκη αυτού του υπολογιστή, ποτέ σε αρχείο.</translation>
    </message>
    <message>
        <source>The password is kept until SMS Desk is closed, never in a file.</source>
        <translation>Ο κωδικός κρατιέται ώσπου να κλείσει το SMS Desk, ποτέ σε αρχείο.</translation>
    </message>
    <message>
        <source>There is no usable keyring on this computer, so the password is not kept.</source>
        <translation>Σε αυτόν τον υπολογιστή δεν υπάρχει κλειδοθήκη που να λειτουργεί, οπότε ο κωδικός δεν αποθηκεύεται.</translation>
    </message>
    <message>
        <source>What {provider} can do here</source>
        <translation>Τι μπορεί να κάνει εδώ: {provider}</translation>
    </message>
    <message>
        <source>can</source>
        <translation>μπορεί</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>δεν μπορεί</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Access key</source>
        <translation>Κλειδί πρόσβασης</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Address to open</source>
        <translation>Διεύθυνση για άνοιγμα</translation>
    </message>
    <message>
        <source>Already base64</source>
        <translation>Ήδη base64</translation>
    </message>
    <message>
        <source>As a form (POST)</source>
        <translation>Ως φόρμα (POST)</translation>
    </message>
    <message>
        <source>Ask for them</source>
        <translation>Να ζητούνται</translation>
    </message>
    <message>
        <source>Called when a batch failed</source>
        <translation>Καλείται όταν αποτύχει η αποστολή</translation>
    </message>
    <message>
        <source>Called when a batch worked</source>
        <translation>Καλείται όταν πετύχει η αποστολή</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>Αρχή πιστοποίησης (αρχείο)</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Κωδικοποίηση</translation>
    </message>
    <message>
        <source>Delivery receipts</source>
        <translation>Αναφορές παράδοσης</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>Ώρα παράδοσης</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Να μη ζητούνται</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Να διαπιστωθεί</translation>
    </message>
    <message>
        <source>From both</source>
        <translation>Και από τα δύο</translation>
    </message>
    <message>
        <source>From the handset</source>
        <translation>Από τη συσκευή</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Από το δίκτυο</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Πρόσθετες παράμετροι</translation>
    </message>
    <message>
        <source>How messages go out</source>
        <translation>Πώς φεύγουν τα μηνύματα</translation>
    </message>
    <message>
        <source>How requests are sent</source>
        <translation>Πώς στέλνονται τα αιτήματα</translation>
    </message>
    <message>
        <source>How the key is written</source>
        <translation>Πώς γράφεται το κλειδί</translation>
    </message>
    <message>
        <source>How times are called</source>
        <translation>Πώς ονομάζονται οι χρόνοι</translation>
    </message>
    <message>
        <source>In the address (GET)</source>
        <translation>Στη διεύθυνση (GET)</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Είδος μηνύματος</translation>
    </message>
    <message>
        <source>Many in a call</source>
        <translation>Πολλά σε μία κλήση</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Ένα ένα</translation>
    </message>
    <message>
        <source>Parts a second, at most</source>
        <translation>Τμήματα το δευτερόλεπτο, το πολύ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Απλό</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>Receipts go to</source>
        <translation>Οι αναφορές πηγαίνουν</translation>
    </message>
    <message>
        <source>SMS Desk keeps them</source>
        <translation>Τα κρατά το SMS Desk</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>The provider keeps them</source>
        <translation>Τα κρατά ο πάροχος</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Διακριτικό</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>Which receipts</source>
        <translation>Ποιες αναφορές</translation>
    </message>
    <message>
        <source>Who keeps scheduled messages</source>
        <translation>Ποιος κρατά τα προγραμματισμένα</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date και time</translation>
    </message>
    <message>
        <source>scheduledate and scheduletime</source>
        <translation>scheduledate και scheduletime</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Delivered</source>
        <translation>Παραδόθηκε</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Απέτυχε</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Θέλει απόφασή σας</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Καθ’ οδόν</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%Ln date(s) can only be meant the other way round than the rest.</source>
        <translation>
            <numerusform>%Ln ημερομηνία μπορεί να εννοεί μόνο το αντίστροφο από τις υπόλοιπες.</numerusform>
            <numerusform>%Ln ημερομηνίες μπορεί να εννοούν μόνο το αντίστροφο από τις υπόλοιπες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) could be meant the other way round, and nothing in the file tells. Look at the appointments below, and choose what is right.</source>
        <translation>
            <numerusform>%Ln ημερομηνία θα μπορούσε να εννοεί και το αντίστροφο, και τίποτα στο αρχείο δεν το δείχνει. Δείτε τα ραντεβού παρακάτω και επιλέξτε το σωστό.</numerusform>
            <numerusform>%Ln ημερομηνίες θα μπορούσαν να εννοούν και το αντίστροφο, και τίποτα στο αρχείο δεν το δείχνει. Δείτε τα ραντεβού παρακάτω και επιλέξτε το σωστό.</numerusform>
        </translation>
    </message>
    <message>
        <source>3 April: the day first</source>
        <translation>3 Απριλίου: πρώτα η ημέρα</translation>
    </message>
    <message>
        <source>4 March: the month first</source>
        <translation>4 Μαρτίου: πρώτα ο μήνας</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Ραντεβού</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Όπως δείχνει το αρχείο</translation>
    </message>
    <message>
        <source>As the file shows: day first</source>
        <translation>Όπως δείχνει το αρχείο: πρώτα η ημέρα</translation>
    </message>
    <message>
        <source>As the file shows: month first</source>
        <translation>Όπως δείχνει το αρχείο: πρώτα ο μήνας</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Επιλέξτε τη στήλη</translation>
    </message>
    <message>
        <source>Dates such as 3/4</source>
        <translation>Ημερομηνίες όπως 3/4</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Κωδικοποίηση του αρχείου</translation>
    </message>
    <message>
        <source>Its time, if apart</source>
        <translation>Η ώρα του, αν είναι χωριστά</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Αναγνωρίζεται από</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Αριθμοί</translation>
    </message>
    <message>
        <source>What an appointment keeps when it is moved: its number, say. Without such a column the telephone number tells whose appointment it is.</source>
        <translation>Ό,τι κρατά ένα ραντεβού όταν μετακινείται: τον αριθμό του, για παράδειγμα. Χωρίς τέτοια στήλη ο αριθμός τηλεφώνου δείχνει τίνος είναι το ραντεβού.</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Τι είναι οι στήλες</translation>
    </message>
    <message>
        <source>in the same column</source>
        <translation>στην ίδια στήλη</translation>
    </message>
    <message>
        <source>the telephone number</source>
        <translation>τον αριθμό τηλεφώνου</translation>
    </message>
</context>
<context>
    <name>FileEncodings</name>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Κυριλλικά (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Ελληνικά (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Ελληνικά (Windows-1253)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Δυτικοευρωπαϊκά (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>FileHeading</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln γραμμή</numerusform>
            <numerusform>%Ln γραμμές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln γραμμή ως τώρα</numerusform>
            <numerusform>%Ln γραμμές ως τώρα</numerusform>
        </translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Ανάμεσα στα κελιά</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Κωδικοποίηση</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Φύλλο</translation>
    </message>
</context>
<context>
    <name>FileInput</name>
    <message>
        <source>Browse for: {name}</source>
        <translation>Αναζήτηση για: {name}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Αναζήτηση…</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln άτομο</numerusform>
            <numerusform>%Ln άτομα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>%Ln γραμμή παραλείφθηκε</numerusform>
            <numerusform>%Ln γραμμές παραλείφθηκαν</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column with the numbers</source>
        <translation>Επιλέξτε τη στήλη με τους αριθμούς</translation>
    </message>
    <message>
        <source>Column with the numbers</source>
        <translation>Στήλη με τους αριθμούς</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Έτοιμο</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Κωδικοποίηση του αρχείου</translation>
    </message>
    <message>
        <source>Merge fields: {fields}</source>
        <translation>Πεδία συγχώνευσης: {fields}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Γραμμή {row}</translation>
    </message>
    <message>
        <source>a cell in it shows an error</source>
        <translation>ένα κελί της δείχνει σφάλμα</translation>
    </message>
    <message>
        <source>a formula in it has no result</source>
        <translation>ένας τύπος της δεν έχει αποτέλεσμα</translation>
    </message>
    <message>
        <source>characters in it cannot be read</source>
        <translation>έχει χαρακτήρες που δεν διαβάζονται</translation>
    </message>
    <message>
        <source>its quotes do not fit together</source>
        <translation>τα εισαγωγικά της δεν ταιριάζουν</translation>
    </message>
    <message>
        <source>the card is broken off or holds strange lines</source>
        <translation>η κάρτα είναι κομμένη ή έχει παράξενες γραμμές</translation>
    </message>
    <message>
        <source>the spreadsheet has lost digits of a number</source>
        <translation>το υπολογιστικό φύλλο έχασε ψηφία ενός αριθμού</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>δεν έχει αριθμό</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Κάθε λογαριασμός</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Κάθε κατάσταση</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Οποτεδήποτε</translation>
    </message>
    <message>
        <source>Batch of {0}</source>
        <translation>Αποστολή της {0}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Group: All</source>
        <translation>Ομάδα: Όλες</translation>
    </message>
    <message>
        <source>Groups and saved searches…</source>
        <translation>Ομάδες και αναζητήσεις…</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Για %n ημέρα</numerusform>
            <numerusform>Για %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, number or text</source>
        <translation>Όνομα, αριθμός ή κείμενο</translation>
    </message>
    <message>
        <source>Name, number, group or comment</source>
        <translation>Όνομα, αριθμός, ομάδα ή σχόλιο</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Χωρίς διακοπή</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Μία αποστολή</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Opted out: All</source>
        <translation>Διακοπή: Όλες</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Από {0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Συγχρονισμός</translation>
    </message>
    <message>
        <source>Sync: All</source>
        <translation>Συγχρονισμός: Όλες</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>{0} (removed)</source>
        <translation>{0} (αφαιρέθηκε)</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove the filter “{0}”</source>
        <translation>Αφαίρεση του φίλτρου «{0}»</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source> each · %Ln parts in all</source>
        <translation>
            <numerusform> καθένα · %Ln τμήμα συνολικά</numerusform>
            <numerusform> καθένα · %Ln τμήματα συνολικά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln τμήμα</numerusform>
            <numerusform>%Ln τμήματα</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(τίποτα)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>In capitals without accents this fits in {parts} instead of {before}.</source>
        <translation>Με κεφαλαία χωρίς τόνους χωρά σε {parts} αντί για {before}.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
    <message numerus="yes">
        <source>Replace, save %Ln parts</source>
        <translation>
            <numerusform>Αντικατάσταση, κέρδος %Ln τμήμα</numerusform>
            <numerusform>Αντικατάσταση, κέρδος %Ln τμήματα</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace, save {cost}</source>
        <translation>Αντικατάσταση, κέρδος {cost}</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Έλεγχος και αποστολή</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Αργότερα…</translation>
    </message>
    <message>
        <source>Send test to me</source>
        <translation>Δοκιμή σε μένα</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>The character {old} makes this cost more. With {new} it fits in {parts} instead of {before}.</source>
        <translation>Ο χαρακτήρας {old} ανεβάζει το κόστος. Με {new} χωρά σε {parts} αντί για {before}.</translation>
    </message>
    <message>
        <source>The characters {old} make this cost more. With {new} it fits in {parts} instead of {before}.</source>
        <translation>Οι χαρακτήρες {old} ανεβάζουν το κόστος. Με {new} χωρά σε {parts} αντί για {before}.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Δεν υπάρχει ακόμη κείμενο.</translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>περίπου {cost}</translation>
    </message>
</context>
<context>
    <name>FormChecks</name>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>Ακέραιος αριθμός από {least} έως {most}.</translation>
    </message>
    <message>
        <source>An address that begins with https:// or http://.</source>
        <translation>Διεύθυνση που αρχίζει με https:// ή http://.</translation>
    </message>
    <message>
        <source>Give it a name by which you know it.</source>
        <translation>Δώστε του ένα όνομα με το οποίο να τον αναγνωρίζετε.</translation>
    </message>
    <message>
        <source>It is too long for this provider, or holds characters that it does not take.</source>
        <translation>Είναι πολύ μεγάλο για αυτόν τον πάροχο ή περιέχει χαρακτήρες που δεν δέχεται.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Αυτό πρέπει να συμπληρωθεί.</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Agree to be asked, or set up a keyring first.</source>
        <translation>Δεχτείτε να ερωτάστε ή ρυθμίστε πρώτα μια κλειδοθήκη.</translation>
    </message>
    <message>
        <source>Agree to plain http, or write https:// instead.</source>
        <translation>Δεχτείτε το απλό http ή γράψτε https://.</translation>
    </message>
    <message>
        <source>Ask me for it at each start of SMS Desk</source>
        <translation>Να μου ζητείται σε κάθε εκκίνηση του SMS Desk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Look for a keyring again</source>
        <translation>Νέα αναζήτηση κλειδοθήκης</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>Plain http: the password and every message travel unprotected. Anybody on the way can read them.</source>
        <translation>Απλό http: ο κωδικός και κάθε μήνυμα ταξιδεύουν απροστάτευτα. Οποιοσδήποτε στη διαδρομή μπορεί να τα διαβάσει.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Save without signing in</source>
        <translation>Αποθήκευση χωρίς σύνδεση</translation>
    </message>
    <message>
        <source>Send it unprotected all the same</source>
        <translation>Να σταλεί απροστάτευτο παρ’ όλα αυτά</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Γίνεται σύνδεση…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Δοκιμή</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Νέα δοκιμή</translation>
    </message>
    <message>
        <source>The provider&apos;s own papers give http://. SMS Desk tries https first, so that your password is not sent in the clear.</source>
        <translation>Τα έγγραφα του ίδιου του παρόχου δίνουν http://. Το SMS Desk δοκιμάζει πρώτα https, ώστε ο κωδικός σας να μη στέλνεται απροστάτευτος.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, and SMS Desk never writes a password into a file. It can only be used until the program is closed.</source>
        <translation>Αυτός ο υπολογιστής δεν έχει κλειδοθήκη που να λειτουργεί και το SMS Desk δεν γράφει ποτέ κωδικό σε αρχείο. Μπορεί να χρησιμοποιηθεί μόνο ώσπου να κλείσει το πρόγραμμα.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Αμετάβλητο</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message numerus="yes">
        <source>%Ln contact(s) found</source>
        <translation>
            <numerusform>Βρέθηκε %Ln επαφή</numerusform>
            <numerusform>Βρέθηκαν %Ln επαφές</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Καθαρισμός αναζήτησης</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Όνομα της ομάδας</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Save this search as a group</source>
        <translation>Αποθήκευση ως ομάδας</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Group; Enter adds it</source>
        <translation>Ομάδα· προσθήκη με Enter</translation>
    </message>
    <message>
        <source>{0} (new)</source>
        <translation>{0} (νέα)</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>Contacts</source>
        <translation>Επαφές</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Those who were put into it</source>
        <translation>Όσοι μπήκαν σε αυτήν</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Ποιοι ανήκουν</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Delete group</source>
        <translation>Διαγραφή ομάδας</translation>
    </message>
    <message>
        <source>Delete the group “{0}”? Its contacts stay in the book.</source>
        <translation>Διαγραφή της ομάδας «{0}»; Οι επαφές της μένουν.</translation>
    </message>
    <message>
        <source>Delete the saved search “{0}”? The contacts stay in the book.</source>
        <translation>Διαγραφή της αναζήτησης «{0}»; Οι επαφές μένουν.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Όνομα νέας ομάδας</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Νέα ομάδα</translation>
    </message>
    <message>
        <source>No groups yet. Put contacts into one, or save a search: whoever matches it is in the group.</source>
        <translation>Δεν υπάρχουν ακόμη ομάδες. Βάλτε επαφές σε μία, ή αποθηκεύστε μια αναζήτηση: όποιος ταιριάζει ανήκει στην ομάδα.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Μετονομασία</translation>
    </message>
    <message>
        <source>Show its contacts</source>
        <translation>Εμφάνιση επαφών</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Imported so far: {0}</source>
        <translation>Εισήχθησαν ως τώρα: {0}</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>Εισήχθη: {0}</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>Εισαγωγή του {0}</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Δεν κρατήθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Συνέχιση</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Taking {0} back</source>
        <translation>Αναίρεση του {0}</translation>
    </message>
    <message>
        <source>The import of {0} broke off</source>
        <translation>Η εισαγωγή του {0} διακόπηκε</translation>
    </message>
    <message>
        <source>The import of {0} was cancelled</source>
        <translation>Η εισαγωγή του {0} ακυρώθηκε</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Αναίρεση εισαγωγής</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} από {1}</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>Το {0} δεν εισήχθη</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved in {0}.</source>
        <translation>
            <numerusform>Αποθηκεύτηκε %Ln γραμμή στο {0}.</numerusform>
            <numerusform>Αποθηκεύτηκαν %Ln γραμμές στο {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agreed to get messages from us.</source>
        <translation>Συμφώνησαν να λαμβάνουν μηνύματά μας.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All contacts</source>
        <translation>Όλες οι επαφές</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Εισαγωγή επαφών</translation>
    </message>
    <message>
        <source>Import of {0}</source>
        <translation>Εισαγωγή του {0}</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Εισαγωγή: {0}</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>Accept %Ln row(s)</source>
        <translation>
            <numerusform>Αποδοχή %Ln γραμμής</numerusform>
            <numerusform>Αποδοχή %Ln γραμμών</numerusform>
        </translation>
    </message>
    <message>
        <source>Another import goes on. Wait until it has ended, or cancel it.</source>
        <translation>Γίνεται ήδη άλλη εισαγωγή. Περιμένετε να τελειώσει ή ακυρώστε την.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Choose the column that holds the numbers</source>
        <translation>Επιλέξτε τη στήλη με τους αριθμούς</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Αντιγραφή	Ctrl+C</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Εισαγωγή %Ln επαφής</numerusform>
            <numerusform>Εισαγωγή %Ln επαφών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln row(s) out again</source>
        <translation>
            <numerusform>Να μείνει έξω πάλι %Ln γραμμή</numerusform>
            <numerusform>Να μείνουν έξω πάλι %Ln γραμμές</numerusform>
        </translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>Δεν υπάρχει τέτοια γραμμή</translation>
    </message>
    <message>
        <source>Save unreadable rows</source>
        <translation>Αποθήκευση μη αναγνώσιμων γραμμών</translation>
    </message>
    <message>
        <source>Save unreadable rows…</source>
        <translation>Αποθήκευση μη αναγνώσιμων…</translation>
    </message>
    <message>
        <source>The first rows as they will be</source>
        <translation>Οι πρώτες γραμμές όπως θα γίνουν</translation>
    </message>
    <message>
        <source>The first {0} of {1} rows are shown.</source>
        <translation>Φαίνονται οι πρώτες {0} από {1} γραμμές.</translation>
    </message>
    <message>
        <source>There is nobody in this file</source>
        <translation>Δεν υπάρχει κανείς σε αυτό το αρχείο</translation>
    </message>
    <message>
        <source>These people agreed to get messages from us</source>
        <translation>Αυτά τα πρόσωπα συμφώνησαν να λαμβάνουν μηνύματά μας</translation>
    </message>
    <message>
        <source>What they agreed to, in your words</source>
        <translation>Σε τι συμφώνησαν, με δικά σας λόγια</translation>
    </message>
    <message>
        <source>You can undo this import for 30 days. Rows that cannot be read can be saved with their reasons.</source>
        <translation>Η εισαγωγή μπορεί να αναιρεθεί για 30 ημέρες. Οι γραμμές που δεν διαβάζονται αποθηκεύονται με τους λόγους τους.</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>{0} μη αναγνώσιμα</translation>
    </message>
</context>
<context>
    <name>ImportsModel</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved in {0}.</source>
        <translation>
            <numerusform>Αποθηκεύτηκε %Ln γραμμή στο {0}.</numerusform>
            <numerusform>Αποθηκεύτηκαν %Ln γραμμές στο {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was taken back: nothing of it is in the contact book.</source>
        <translation>Το {0} αναιρέθηκε: τίποτε από αυτό δεν υπάρχει στο βιβλίο επαφών.</translation>
    </message>
</context>
<context>
    <name>InlineQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Να μείνει όπως είναι</translation>
    </message>
</context>
<context>
    <name>KeepRunningDialog</name>
    <message numerus="yes">
        <source>%Ln message(s) still to be handed over.</source>
        <translation>
            <numerusform>%Ln μήνυμα περιμένει να παραδοθεί στον πάροχο.</numerusform>
            <numerusform>%Ln μηνύματα περιμένουν να παραδοθούν στον πάροχο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) scheduled here.</source>
        <translation>
            <numerusform>%Ln αποστολή είναι προγραμματισμένη εδώ.</numerusform>
            <numerusform>%Ln αποστολές είναι προγραμματισμένες εδώ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Συνέχεια στο παρασκήνιο</translation>
    </message>
    <message>
        <source>Keep running?</source>
        <translation>Να συνεχίσει στο παρασκήνιο;</translation>
    </message>
    <message>
        <source>Leave (nothing goes out until SMS Desk runs again)</source>
        <translation>Έξοδος (τίποτα δεν φεύγει ώσπου να ξανατρέξει το SMS Desk)</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Επόμενο: {when}</translation>
    </message>
    <message>
        <source>Remember my answer</source>
        <translation>Να θυμάται την απάντησή μου</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Παραμονή</translation>
    </message>
    <message>
        <source>There is no tray here to keep running in. The window can be minimised instead.</source>
        <translation>Εδώ δεν υπάρχει περιοχή ειδοποιήσεων. Το παράθυρο μπορεί να ελαχιστοποιηθεί.</translation>
    </message>
    <message>
        <source>This happens only while SMS Desk runs.</source>
        <translation>Αυτό γίνεται μόνο όσο τρέχει το SMS Desk.</translation>
    </message>
    <message>
        <source>What is late when it runs again waits for your answer.</source>
        <translation>Ό,τι έχει αργήσει όταν ξανατρέξει περιμένει την απάντησή σας.</translation>
    </message>
</context>
<context>
    <name>KeeperCard</name>
    <message>
        <source>Always ask before sending</source>
        <translation>Πάντα ερώτηση πριν από την αποστολή</translation>
    </message>
    <message>
        <source>If it was not running then</source>
        <translation>Αν τότε δεν εκτελείται</translation>
    </message>
    <message>
        <source>SMS Desk keeps it</source>
        <translation>Το κρατά το SMS Desk</translation>
    </message>
    <message>
        <source>SMS Desk sends it then and must be running. Until then it can be changed, moved and cancelled.</source>
        <translation>Το SMS Desk το στέλνει τότε και πρέπει να εκτελείται. Έως τότε μπορεί να αλλάξει, να μετακινηθεί και να ακυρωθεί.</translation>
    </message>
    <message numerus="yes">
        <source>Send it up to %Ln hours late, else ask</source>
        <translation>
            <numerusform>Αποστολή με έως %Ln ώρα καθυστέρηση, αλλιώς ερώτηση</numerusform>
            <numerusform>Αποστολή με έως %Ln ώρες καθυστέρηση, αλλιώς ερώτηση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send it up to %Ln minutes late, else ask</source>
        <translation>
            <numerusform>Αποστολή με έως %Ln λεπτό καθυστέρηση, αλλιώς ερώτηση</numerusform>
            <numerusform>Αποστολή με έως %Ln λεπτά καθυστέρηση, αλλιώς ερώτηση</numerusform>
        </translation>
    </message>
    <message>
        <source>Under Accounts this is set as usual for the account.</source>
        <translation>Στους Λογαριασμούς αυτό έχει οριστεί ως το συνηθισμένο για τον λογαριασμό.</translation>
    </message>
    <message>
        <source>Who keeps it until then</source>
        <translation>Ποιος το κρατά έως τότε</translation>
    </message>
    <message>
        <source>{provider} answers only that it has taken the messages, not whether each number is right, and cannot be asked later.</source>
        <translation>{provider} απαντά μόνο ότι πήρε τα μηνύματα, όχι αν κάθε αριθμός είναι σωστός, και δεν μπορεί να ερωτηθεί αργότερα.</translation>
    </message>
    <message>
        <source>{provider} can keep neither repeats nor what is decided only then.</source>
        <translation>Η {provider} δεν κρατά επαναλήψεις ούτε όσα αποφασίζονται μόνο τότε.</translation>
    </message>
    <message>
        <source>{provider} gets it now and sends it then, even when this computer is off. It can no longer be changed or taken back from here.</source>
        <translation>Η {provider} το παίρνει τώρα και το στέλνει τότε, ακόμη και με σβηστό υπολογιστή. Δεν αλλάζει ούτε ανακαλείται πια από εδώ.</translation>
    </message>
    <message>
        <source>{provider} has no scheduling of its own, so SMS Desk sends it then and must be running. Until then it can be changed, moved and cancelled.</source>
        <translation>Η {provider} δεν έχει δικό της προγραμματισμό, οπότε το στέλνει τότε το SMS Desk και πρέπει να εκτελείται. Έως τότε μπορεί να αλλάξει, να μετακινηθεί και να ακυρωθεί.</translation>
    </message>
    <message>
        <source>{provider} keeps it</source>
        <translation>Το κρατά η {provider}</translation>
    </message>
</context>
<context>
    <name>KeepingRunning</name>
    <message>
        <source>There is no tray any more, so the window stays.</source>
        <translation>Δεν υπάρχει πια περιοχή ειδοποιήσεων, οπότε το παράθυρο μένει.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Ask again what became of the messages</source>
        <translation>Νέος έλεγχος για το τι απέγιναν τα μηνύματα</translation>
    </message>
    <message>
        <source>Ask again what is left on each account</source>
        <translation>Νέος έλεγχος για το τι απομένει σε κάθε λογαριασμό</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Αντιγραφή των επιλεγμένων γραμμών ως κειμένου</translation>
    </message>
    <message>
        <source>Edit the selected contact: in the table, beside it</source>
        <translation>Επεξεργασία της επιλεγμένης επαφής: στον πίνακα, δίπλα του</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Έξοδος από το πρόγραμμα</translation>
    </message>
    <message>
        <source>New message; on the Contacts page, new contact</source>
        <translation>Νέο μήνυμα· στις Επαφές, νέα επαφή</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Άνοιγμα του επιλεγμένου</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Αφαίρεση του επιλεγμένου</translation>
    </message>
    <message>
        <source>Review the message, then send it</source>
        <translation>Έλεγχος του μηνύματος και μετά αποστολή</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Αναζήτηση σε αυτή τη σελίδα</translation>
    </message>
    <message>
        <source>Show or hide the status panel</source>
        <translation>Εμφάνιση ή απόκρυψη του πίνακα κατάστασης</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Αυτός ο κατάλογος</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Back to default</source>
        <translation>Επαναφορά προεπιλογής</translation>
    </message>
    <message>
        <source>From and until are the same: no hours are quiet.</source>
        <translation>Η αρχή και το τέλος συμπίπτουν: δεν υπάρχουν ώρες ησυχίας.</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>Τίποτα αυτές τις ημέρες</translation>
    </message>
    <message>
        <source>Nothing on {day}</source>
        <translation>Τίποτα: {day}</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ησυχία από</translation>
    </message>
    <message>
        <source>Remove this country</source>
        <translation>Αφαίρεση αυτής της χώρας</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>{country}: {messages}</source>
        <translation>{country}: {messages}</translation>
    </message>
    <message>
        <source>{own} Default: {supplied}</source>
        <translation>{own} Προεπιλογή: {supplied}</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>An account is your sign-in at a provider. Add one to send messages, or practise first: nothing is sent and nothing costs.</source>
        <translation>Λογαριασμός είναι η σύνδεσή σας σε έναν πάροχο. Προσθέστε έναν για να στέλνετε μηνύματα ή εξασκηθείτε πρώτα: τίποτα δεν στέλνεται και τίποτα δεν κοστίζει.</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Επιλέξτε πάροχο</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Κανένας λογαριασμός ακόμη</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Άνοιγμα εξάσκησης</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Status panel</source>
        <translation>Πίνακας κατάστασης</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message numerus="yes">
        <source>%Ln further column(s) are left out.</source>
        <translation>
            <numerusform>%Ln ακόμη στήλη παραλείπεται.</numerusform>
            <numerusform>%Ln ακόμη στήλες παραλείπονται.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeGrid</name>
    <message>
        <source>Keep the comments of all</source>
        <translation>Διατήρηση όλων των σχολίων</translation>
    </message>
    <message>
        <source>Kept besides</source>
        <translation>Διατηρείται επίσης</translation>
    </message>
    <message>
        <source>the number that is not chosen</source>
        <translation>ο αριθμός που δεν επιλέχθηκε</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message numerus="yes">
        <source> each · %Ln parts in all</source>
        <translation>
            <numerusform> καθένα · %Ln τμήμα συνολικά</numerusform>
            <numerusform> καθένα · %Ln τμήματα συνολικά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln τμήμα</numerusform>
            <numerusform>%Ln τμήματα</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the columns first</source>
        <translation>Επιλέξτε πρώτα τις στήλες</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>Από λογαριασμό</translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation>Πεδίο συγχώνευσης</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Όνομα αποστολέα</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Σειρά</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Πρότυπο</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Τι λέει</translation>
    </message>
    <message>
        <source>Which reminders this file is about: those of the same series are moved and cancelled with it, others are left alone.</source>
        <translation>Ποιες υπενθυμίσεις αφορά το αρχείο: όσες είναι της ίδιας σειράς μετακινούνται και ακυρώνονται μαζί του, οι άλλες μένουν όπως είναι.</translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>εξαιτίας %Ln χαρακτήρα</numerusform>
            <numerusform>εξαιτίας %Ln χαρακτήρων</numerusform>
        </translation>
    </message>
    <message>
        <source>every character fits</source>
        <translation>χωρούν όλοι οι χαρακτήρες</translation>
    </message>
    <message>
        <source>{account} (paused)</source>
        <translation>{account} (σε παύση)</translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message numerus="yes">
        <source>%Ln message(s) are in the file {0}.</source>
        <translation>
            <numerusform>%Ln μήνυμα βρίσκεται στο αρχείο {0}.</numerusform>
            <numerusform>%Ln μηνύματα βρίσκονται στο αρχείο {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are sent again.</source>
        <translation>
            <numerusform>%Ln μήνυμα στέλνεται ξανά.</numerusform>
            <numerusform>%Ln μηνύματα στέλνονται ξανά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were cancelled; nothing was sent.</source>
        <translation>
            <numerusform>Ακυρώθηκε %Ln μήνυμα· δεν στάλθηκε τίποτα.</numerusform>
            <numerusform>Ακυρώθηκαν %Ln μηνύματα· δεν στάλθηκε τίποτα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed.</source>
        <translation>
            <numerusform>Άλλαξε %Ln από αυτά.</numerusform>
            <numerusform>Άλλαξαν %Ln από αυτά.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message numerus="yes">
        <source>Asked about %Ln message(s).</source>
        <translation>
            <numerusform>Έγινε ερώτηση για %Ln μήνυμα.</numerusform>
            <numerusform>Έγινε ερώτηση για %Ln μηνύματα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Αποστολή</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Εξήγηση</translation>
    </message>
    <message>
        <source>Ids at the provider</source>
        <translation>Αναγνωριστικά στον πάροχο</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>None of these messages is waiting, so none can be cancelled.</source>
        <translation>Κανένα από αυτά τα μηνύματα δεν περιμένει, οπότε κανένα δεν ακυρώνεται.</translation>
    </message>
    <message>
        <source>Nothing is on the way: nothing to ask about.</source>
        <translation>Τίποτα δεν είναι καθ’ οδόν: δεν υπάρχει κάτι να ερωτηθεί.</translation>
    </message>
    <message>
        <source>Nothing was waiting any more, so nothing was cancelled.</source>
        <translation>Τίποτα δεν περίμενε πια, οπότε δεν ακυρώθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Τμήματα</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Αποστολέας</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Στάλθηκε</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>There was nothing to send again.</source>
        <translation>Δεν υπήρχε τίποτα να σταλεί ξανά.</translation>
    </message>
    <message>
        <source>{0} cannot be asked what became of a message.</source>
        <translation>Ο πάροχος {0} δεν μπορεί να ερωτηθεί τι απέγινε ένα μήνυμα.</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>It could be left out.</source>
        <translation>Θα μπορούσε να παραλειφθεί.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>Nothing can stand in its place.</source>
        <translation>Τίποτα δεν μπορεί να μπει στη θέση του.</translation>
    </message>
    <message>
        <source>Write your message. Type { for a merge field.</source>
        <translation>Γράψτε το μήνυμά σας. Πληκτρολογήστε { για πεδίο συγχώνευσης.</translation>
    </message>
    <message>
        <source>{char} counts as two characters.</source>
        <translation>Το {char} μετρά για δύο χαρακτήρες.</translation>
    </message>
    <message>
        <source>{char} is not in GSM-7 and makes the whole message Unicode.</source>
        <translation>Το {char} δεν υπάρχει στο GSM-7 και κάνει όλο το μήνυμα Unicode.</translation>
    </message>
    <message>
        <source>{other} could stand instead.</source>
        <translation>Θα μπορούσε να μπει {other}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Χωρίς αναφορά</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Τμήματα</translation>
    </message>
    <message>
        <source>SMS Desk was stopped</source>
        <translation>το SMS Desk σταμάτησε</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Στάλθηκε</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>The provider has it. It tells nothing more about this message.</source>
        <translation>Το έχει ο πάροχος. Δεν λέει τίποτα άλλο για αυτό το μήνυμα.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>η απάντηση δεν έγινε κατανοητή</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ακυρώθηκε</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>η σύνδεση χάθηκε</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>παραδόθηκε</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>έληξε</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>δόθηκε στον πάροχο</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>καμία απάντηση</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>δεν παραδόθηκε</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>δεν είναι στην απάντηση</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>άγνωστη έκβαση</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>μπήκε στην ουρά</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>απορρίφθηκε</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>προγραμματίστηκε</translation>
    </message>
    <message>
        <source>taken by the provider</source>
        <translation>το πήρε ο πάροχος</translation>
    </message>
    <message>
        <source>trouble at the provider</source>
        <translation>πρόβλημα στον πάροχο</translation>
    </message>
    <message>
        <source>waiting again</source>
        <translation>περιμένει ξανά</translation>
    </message>
    <message>
        <source>you had it sent again</source>
        <translation>ζητήσατε να σταλεί ξανά</translation>
    </message>
    <message>
        <source>you left it</source>
        <translation>το αφήσατε</translation>
    </message>
    <message>
        <source>you said it arrived</source>
        <translation>είπατε ότι έφτασε</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Asking the providers…</source>
        <translation>Ερωτώνται οι πάροχοι…</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, για κάθε υπολογιστικό φύλλο (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln message(s)</source>
        <translation>
            <numerusform>Ακύρωση %Ln μηνύματος</numerusform>
            <numerusform>Ακύρωση %Ln μηνυμάτων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting message(s)? They will not be sent.</source>
        <translation>
            <numerusform>Ακύρωση %Ln μηνύματος που περιμένει; Δεν θα σταλεί.</numerusform>
            <numerusform>Ακύρωση %Ln μηνυμάτων που περιμένουν; Δεν θα σταλούν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel waiting ones…	Del</source>
        <translation>Ακύρωση όσων περιμένουν…	Del</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Αντιγραφή	Ctrl+C</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Βιβλίο εργασίας Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Εξαγωγή όσων φαίνονται</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>Let them go out</source>
        <translation>Να φύγουν</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Μηνύματα</translation>
    </message>
    <message>
        <source>No message fits these filters</source>
        <translation>Κανένα μήνυμα δεν ταιριάζει σε αυτά τα φίλτρα</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Δεν στάλθηκε τίποτα ακόμη</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>Ανανέωση κατάστασης</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln failed message(s) again?</source>
        <translation>
            <numerusform>Να σταλεί ξανά %Ln αποτυχημένο μήνυμα;</numerusform>
            <numerusform>Να σταλούν ξανά %Ln αποτυχημένα μηνύματα;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again</source>
        <translation>
            <numerusform>Νέα αποστολή %Ln μηνύματος</numerusform>
            <numerusform>Νέα αποστολή %Ln μηνυμάτων</numerusform>
        </translation>
    </message>
    <message>
        <source>Send failed ones again…</source>
        <translation>Νέα αποστολή αποτυχημένων…</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Όλα τα μηνύματα</translation>
    </message>
    <message>
        <source>Show the whole batch</source>
        <translation>Όλη η αποστολή</translation>
    </message>
    <message>
        <source>Stop exporting ({0} %)</source>
        <translation>Διακοπή εξαγωγής ({0} %)</translation>
    </message>
    <message numerus="yes">
        <source>That costs %Ln part(s).</source>
        <translation>
            <numerusform>Κοστίζει %Ln τμήμα.</numerusform>
            <numerusform>Κοστίζει %Ln τμήματα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your first message</source>
        <translation>Γράψτε το πρώτο σας μήνυμα</translation>
    </message>
    <message>
        <source>Write your first message; it is listed here with what became of it.</source>
        <translation>Γράψτε το πρώτο σας μήνυμα· εδώ θα φαίνεται τι απέγινε.</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>μηνύματα</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln προγραμματισμένο</numerusform>
            <numerusform>%Ln προγραμματισμένα</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Alt with an arrow key moves what is chosen.</source>
        <translation>Τα βέλη πηγαίνουν από μέρα σε μέρα, Alt και βέλος μετακινεί το επιλεγμένο.</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>As the provider has it</source>
        <translation>Όπως το έχει ο πάροχος</translation>
    </message>
    <message>
        <source>Binary: the text is hexadecimal</source>
        <translation>Δυαδικό: το κείμενο είναι δεκαεξαδικό</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Κωδικοποίηση</translation>
    </message>
    <message>
        <source>Flash: show at once, keep nowhere</source>
        <translation>Flash: εμφάνιση αμέσως, χωρίς αποθήκευση</translation>
    </message>
    <message>
        <source>Give up after (minutes)</source>
        <translation>Εγκατάλειψη μετά από (λεπτά)</translation>
    </message>
    <message>
        <source>People who share a number get one message each</source>
        <translation>Όσοι έχουν τον ίδιο αριθμό παίρνουν ένα μήνυμα ο καθένας</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Σύνταξη</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Επαφές</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Μηνύματα</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Για αργότερα</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Πρότυπα</translation>
    </message>
</context>
<context>
    <name>NewGroup</name>
    <message>
        <source>Name of the new group</source>
        <translation>Όνομα της νέας ομάδας</translation>
    </message>
    <message>
        <source>No new group</source>
        <translation>Όχι νέα ομάδα</translation>
    </message>
    <message>
        <source>Use this group</source>
        <translation>Χρήση αυτής της ομάδας</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Choose another file</source>
        <translation>Επιλογή άλλου αρχείου</translation>
    </message>
    <message>
        <source>The file is broken there, so nothing of it is imported.</source>
        <translation>Το αρχείο είναι χαλασμένο εκεί, γι’ αυτό δεν εισάγεται τίποτα.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Already there</source>
        <translation>Υπάρχει ήδη</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Άλλη χώρα</translation>
    </message>
    <message>
        <source>Into group</source>
        <translation>Σε ομάδα</translation>
    </message>
    <message>
        <source>Into group: {0}</source>
        <translation>Σε ομάδα: {0}</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Νέα ομάδα…</translation>
    </message>
    <message>
        <source>Numbers without country</source>
        <translation>Αριθμοί χωρίς χώρα</translation>
    </message>
    <message>
        <source>Numbers without country: {0}</source>
        <translation>Αριθμοί χωρίς χώρα: {0}</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Ίδιος αριθμός</translation>
    </message>
    <message>
        <source>none</source>
        <translation>καμία</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message numerus="yes">
        <source>%Ln fall on a change of the clock: of a time that does not exist the clock’s new time is meant, of one that comes twice the first.</source>
        <translation>
            <numerusform>%Ln πέφτει σε αλλαγή ώρας: αν η ώρα δεν υπάρχει, ισχύει η νέα ώρα του ρολογιού· αν υπάρχει δύο φορές, η πρώτη.</numerusform>
            <numerusform>%Ln πέφτουν σε αλλαγή ώρας: αν η ώρα δεν υπάρχει, ισχύει η νέα ώρα του ρολογιού· αν υπάρχει δύο φορές, η πρώτη.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go out in the recipients’ quiet hours.</source>
        <translation>
            <numerusform>%Ln θα σταλεί στις ώρες ησυχίας του παραλήπτη.</numerusform>
            <numerusform>%Ln θα σταλούν στις ώρες ησυχίας των παραληπτών.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln εκτός</numerusform>
            <numerusform>%Ln εκτός</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the appointments themselves are at a time that does not exist that day, or that comes twice: their reminders say what the file says.</source>
        <translation>
            <numerusform>%Ln από τα ίδια τα ραντεβού είναι σε ώρα που δεν υπάρχει εκείνη τη μέρα ή που έρχεται δύο φορές: η υπενθύμισή του λέει ό,τι λέει το αρχείο.</numerusform>
            <numerusform>%Ln από τα ίδια τα ραντεβού είναι σε ώρα που δεν υπάρχει εκείνη τη μέρα ή που έρχεται δύο φορές: οι υπενθυμίσεις τους λένε ό,τι λέει το αρχείο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait until the recipients’ quiet hours are over.</source>
        <translation>
            <numerusform>%Ln περιμένει ώσπου να τελειώσουν οι ώρες ησυχίας του παραλήπτη.</numerusform>
            <numerusform>%Ln περιμένουν ώσπου να τελειώσουν οι ώρες ησυχίας των παραληπτών.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the columns with the numbers and the appointments</source>
        <translation>Επιλέξτε τις στήλες με τους αριθμούς και τα ραντεβού</translation>
    </message>
    <message numerus="yes">
        <source>Remind %Ln people again</source>
        <translation>
            <numerusform>Νέα υπενθύμιση σε %Ln άτομο</numerusform>
            <numerusform>Νέα υπενθύμιση σε %Ln άτομα</numerusform>
        </translation>
    </message>
    <message>
        <source>Something changed meanwhile, so nothing was done. Look again.</source>
        <translation>Κάτι άλλαξε στο μεταξύ, γι’ αυτό δεν έγινε τίποτα. Δείτε ξανά.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it stands</source>
        <translation>Το μήνυμα δεν μπορεί να σταλεί όπως είναι</translation>
    </message>
    <message>
        <source>Their appointments moved after the reminder was sent.</source>
        <translation>Τα ραντεβού τους μετακινήθηκαν αφού στάλθηκε η υπενθύμιση.</translation>
    </message>
    <message>
        <source>There is nobody in this file</source>
        <translation>Δεν υπάρχει κανείς σε αυτό το αρχείο</translation>
    </message>
    <message>
        <source>What becomes of each appointment</source>
        <translation>Τι γίνεται με κάθε ραντεβού</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Τι θα γίνει</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Comparing…</source>
        <translation>Σύγκριση…</translation>
    </message>
    <message>
        <source>The first {0} of {1} are listed.</source>
        <translation>Φαίνονται οι πρώτες {0} από {1}.</translation>
    </message>
    <message>
        <source>Try the refused ones again</source>
        <translation>Νέα προσπάθεια για όσες απορρίφθηκαν</translation>
    </message>
    <message>
        <source>What a sync does</source>
        <translation>Τι κάνει ο συγχρονισμός</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Good morning! Your appointment is on Monday at 10:30. See you then!</source>
        <translation>Καλημέρα! Το ραντεβού σας είναι τη Δευτέρα στις 10:30. Τα λέμε τότε!</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Εξάσκηση</translation>
    </message>
</context>
<context>
    <name>PreviewLine</name>
    <message>
        <source>Preview for</source>
        <translation>Προεπισκόπηση για</translation>
    </message>
    <message>
        <source>Preview for {name}</source>
        <translation>Προεπισκόπηση για {name}</translation>
    </message>
    <message>
        <source>Show the text as this person gets it</source>
        <translation>Το κείμενο όπως το παίρνει αυτό το άτομο</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Text as this person gets it</source>
        <translation>Το κείμενο όπως το παίρνει αυτό το άτομο</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Αντιγραφή της αναφοράς</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>SMS Desk cannot start</source>
        <translation>Το SMS Desk δεν μπορεί να ξεκινήσει</translation>
    </message>
    <message>
        <source>SMS Desk made a mistake and goes on. No message is sent twice because of it; what is not certain stands under Messages as “Needs your decision”. The report below holds no passwords, numbers or texts; you may send it to the authors.</source>
        <translation>Το SMS Desk έκανε ένα λάθος και συνεχίζει. Κανένα μήνυμα δεν στέλνεται δύο φορές εξαιτίας του· ό,τι δεν είναι βέβαιο βρίσκεται στα Μηνύματα ως «Θέλει απόφασή σας». Η παρακάτω αναφορά δεν περιέχει κωδικούς, αριθμούς ή κείμενα· μπορείτε να τη στείλετε στους δημιουργούς.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Κάτι πήγε στραβά</translation>
    </message>
    <message>
        <source>The log is {path}.</source>
        <translation>Το ημερολόγιο είναι {path}.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Επιλογή ό&amp;λων</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Αύξηση</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Μείωση</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ο φάκελος δεν βρέθηκε.
Ελέγξτε αν δώσατε το σωστό όνομα.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Το αρχείο δεν βρέθηκε.
Ελέγξτε αν δώσατε το σωστό όνομα.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Το «%1» υπάρχει ήδη.
Θέλετε να το αντικαταστήσετε;</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Επιλογή</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>Θέσ&amp;η:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Νέος φάκελος</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ά&amp;νοιγμα</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Το «%1» προστατεύεται από εγγραφή.
Θέλετε να το διαγράψετε παρ’ όλα αυτά;</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Θέλετε σίγουρα να διαγράψετε το «%1»;</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Αλλαγή σε προβολή λεπτομερειών</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Αλλαγή σε προβολή λίστας</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Δεν ήταν δυνατή η διαγραφή του φακέλου.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Νέος φάκελος</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Δημιουργία νέου φακέλου</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Προβολή λεπτομερειών</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Φάκελος:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Ό&amp;νομα αρχείου:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Τύπος αρχείων:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Εμπρός</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Μετάβαση πίσω</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Μετάβαση εμπρός</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Μετάβαση στον γονικό φάκελο</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Προβολή λίστας</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Νέος φάκελος</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Γονικός φάκελος</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Πρόσφατες θέσεις</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Αποθήκευση ως</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Εμφάνιση: </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Εμφάνιση &amp;κρυφών αρχείων</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Πλευρική στήλη</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Τροποποιήθηκε</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Τύπος</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ε&amp;Επικόλλησηπικόλληση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Επανάληψη</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ΑποΑ&amp;ποκοπήκοπή</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>Ό&amp;χι</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ναι</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ε&amp;Επικόλλησηπικόλληση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Επανάληψη</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ΑποΑ&amp;ποκοπήκοπή</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message numerus="yes">
        <source>%Ln people have quiet hours then and get it when they end.</source>
        <translation>
            <numerusform>%Ln άτομο έχει τότε ώρες ησυχίας και το παίρνει όταν τελειώσουν.</numerusform>
            <numerusform>%Ln άτομα έχουν τότε ώρες ησυχίας και το παίρνουν όταν τελειώσουν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would get it in their quiet hours.</source>
        <translation>
            <numerusform>%Ln άτομο θα το έπαιρνε σε ώρες ησυχίας.</numerusform>
            <numerusform>%Ln άτομα θα το έπαιρναν σε ώρες ησυχίας.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not mind them</source>
        <translation>Να αγνοηθούν</translation>
    </message>
    <message>
        <source>In quiet hours</source>
        <translation>Σε ώρες ησυχίας</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Είδος μηνύματος</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Προώθηση</translation>
    </message>
    <message>
        <source>Promotions keep longer quiet hours.</source>
        <translation>Η προώθηση έχει μεγαλύτερες ώρες ησυχίας.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Υπενθύμιση</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Να το μάθω</translation>
    </message>
    <message numerus="yes">
        <source>The time zones of %Ln people are guesses by their numbers.</source>
        <translation>
            <numerusform>Η ζώνη ώρας για %Ln άτομο είναι εικασία από τον αριθμό.</numerusform>
            <numerusform>Οι ζώνες ώρας για %Ln άτομα είναι εικασίες από τους αριθμούς.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until they are over</source>
        <translation>Αναμονή ώσπου να τελειώσουν</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Ποιος το παίρνει</translation>
    </message>
    <message>
        <source>Who opts out meanwhile is left out.</source>
        <translation>Όποιος εξαιρεθεί στο μεταξύ μένει έξω.</translation>
    </message>
    <message>
        <source>Whoever is in the groups now</source>
        <translation>Όσοι είναι τώρα στις ομάδες</translation>
    </message>
    <message>
        <source>Whoever is in the groups then</source>
        <translation>Όσοι είναι τότε στις ομάδες</translation>
    </message>
</context>
<context>
    <name>QuietHours</name>
    <message>
        <source>Added here</source>
        <translation>Προστέθηκε εδώ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Προεπιλογή</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Αλλού</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Μηνύματα</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Προωθήσεις</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ησυχία</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Υπενθυμίσεις</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Ορίστηκε εδώ</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Από πού</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Ημέρες</translation>
    </message>
    <message>
        <source>none</source>
        <translation>καμία</translation>
    </message>
    <message>
        <source>{from} to {until}</source>
        <translation>{from}–{until}</translation>
    </message>
</context>
<context>
    <name>QuietHoursView</name>
    <message>
        <source>Add this country</source>
        <translation>Προσθήκη χώρας</translation>
    </message>
    <message>
        <source>All as supplied</source>
        <translation>Όλα όπως αρχικά</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Πίσω στις ρυθμίσεις</translation>
    </message>
    <message>
        <source>Country to add</source>
        <translation>Χώρα προς προσθήκη</translation>
    </message>
    <message>
        <source>In the time of whoever gets the message. Cautious defaults, no legal advice: look up what holds for you.</source>
        <translation>Στην ώρα του παραλήπτη. Προσεκτικές προεπιλογές, όχι νομική συμβουλή: ελέγξτε τι ισχύει για εσάς.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ώρες ησυχίας</translation>
    </message>
    <message>
        <source>The quiet hours are as they were supplied.</source>
        <translation>Οι ώρες ησυχίας είναι όπως αρχικά.</translation>
    </message>
</context>
<context>
    <name>RecentChanges</name>
    <message>
        <source>No change of the last 30 days</source>
        <translation>Καμία αλλαγή τις τελευταίες 30 ημέρες</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Αναίρεση αλλαγών…</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ακόμη %Ln</numerusform>
            <numerusform>ακόμη %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, number, group, or paste a list…</source>
        <translation>Όνομα, αριθμός, ομάδα ή λίστα…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Appointment</source>
        <translation>Ραντεβού</translation>
    </message>
    <message>
        <source>At the hour of the appointment, also when the clock is changed in between.</source>
        <translation>Την ώρα του ραντεβού, ακόμη κι αν στο μεταξύ αλλάξει η ώρα.</translation>
    </message>
    <message>
        <source>Before: {when}</source>
        <translation>Πριν: {when}</translation>
    </message>
    <message>
        <source>Counted as time passes, also when the clock is changed in between.</source>
        <translation>Μετριέται όπως περνά ο χρόνος, ακόμη κι αν στο μεταξύ αλλάξει η ώρα.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Εκτός</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Υπενθύμιση</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>The hour is that of the clock on the wall, also when the clock is changed.</source>
        <translation>Ισχύει η ώρα του ρολογιού στον τοίχο, και όταν αλλάζει η ώρα.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>comes twice that day</source>
        <translation>έρχεται δύο φορές εκείνη τη μέρα</translation>
    </message>
    <message>
        <source>days before, same time</source>
        <translation>ημέρες πριν, ίδια ώρα</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>ώρες πριν</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>λεπτά πριν</translation>
    </message>
    <message>
        <source>no such time that day</source>
        <translation>δεν υπάρχει τέτοια ώρα εκείνη τη μέρα</translation>
    </message>
</context>
<context>
    <name>RemindersModel</name>
    <message>
        <source>Reminder: your appointment is on {date} at {time}.</source>
        <translation>Υπενθύμιση: έχετε ραντεβού στις {date}, ώρα {time}.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message numerus="yes">
        <source>%Ln reminders are planned.</source>
        <translation>
            <numerusform>Προγραμματίστηκε %Ln υπενθύμιση.</numerusform>
            <numerusform>Προγραμματίστηκαν %Ln υπενθυμίσεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that waited were cancelled or replaced.</source>
        <translation>
            <numerusform>%Ln που περίμενε ακυρώθηκε ή αντικαταστάθηκε.</numerusform>
            <numerusform>%Ln που περίμεναν ακυρώθηκαν ή αντικαταστάθηκαν.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV, Excel, OpenDocument) with a number and a time in each row. Each person gets a reminder so long before. Import the list again when it changes: what moved is moved, what is gone is cancelled, and nobody is reminded twice.</source>
        <translation>Ένας πίνακας (CSV, Excel, OpenDocument) με έναν αριθμό και μια ώρα σε κάθε γραμμή. Ο καθένας λαμβάνει υπενθύμιση όσο πριν θέλετε. Εισαγάγετε ξανά τη λίστα όταν αλλάζει: ό,τι μετακινήθηκε μετακινείται, ό,τι λείπει ακυρώνεται, και κανείς δεν λαμβάνει δεύτερη υπενθύμιση.</translation>
    </message>
    <message>
        <source>All scheduled</source>
        <translation>Όλα τα προγραμματισμένα</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>Drop a list of appointments here, or choose one</source>
        <translation>Αφήστε εδώ μια λίστα ραντεβού ή επιλέξτε μία</translation>
    </message>
    <message>
        <source>Reminders from a file</source>
        <translation>Υπενθυμίσεις από αρχείο</translation>
    </message>
    <message>
        <source>Reminders from {0}</source>
        <translation>Υπενθυμίσεις από {0}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Πίνακες</translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>After some times</source>
        <translation>Μετά από μερικές φορές</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Δεν επαναλαμβάνεται</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Κάθε μέρα</translation>
    </message>
    <message>
        <source>Every week on…</source>
        <translation>Κάθε εβδομάδα…</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Πόσες φορές</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Τελευταία μέρα</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ποτέ</translation>
    </message>
    <message>
        <source>Next: {days}</source>
        <translation>Επόμενα: {days}</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Μια μέρα</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>So it would never go out.</source>
        <translation>Έτσι δεν θα έφευγε ποτέ.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln messages at about {pace} a second go on until about {until}; quiet hours begin at {quiet} for {people} of them.</source>
        <translation>
            <numerusform>%Ln μήνυμα με περίπου {pace} το δευτερόλεπτο συνεχίζεται ως περίπου {until}· οι ώρες ησυχίας αρχίζουν στις {quiet} για {people} από αυτά.</numerusform>
            <numerusform>%Ln μηνύματα με περίπου {pace} το δευτερόλεπτο συνεχίζονται ως περίπου {until}· οι ώρες ησυχίας αρχίζουν στις {quiet} για {people} από αυτά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages at about {pace} a second: quiet hours begin at {quiet} for {people} of them, who get it when these are over. It ends about {until}.</source>
        <translation>
            <numerusform>%Ln μήνυμα με περίπου {pace} το δευτερόλεπτο: οι ώρες ησυχίας αρχίζουν στις {quiet} για {people} από αυτά, που φτάνουν όταν τελειώσουν. Περίπου {until} τελειώνει.</numerusform>
            <numerusform>%Ln μηνύματα με περίπου {pace} το δευτερόλεπτο: οι ώρες ησυχίας αρχίζουν στις {quiet} για {people} από αυτά, που φτάνουν όταν τελειώσουν. Περίπου {until} τελειώνει.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln τμήμα</numerusform>
            <numerusform>%Ln τμήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln δευτερόλεπτο</numerusform>
            <numerusform>%Ln δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Περίπου</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Πίσω στην επεξεργασία</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Υπόλοιπο</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Υπόλοιπο μετά</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Υπόλοιπο πριν</translation>
    </message>
    <message>
        <source>Cannot get this text, left out</source>
        <translation>Δεν μπορούν να πάρουν αυτό το κείμενο, παραλείπονται</translation>
    </message>
    <message>
        <source>First message, as {name} gets it</source>
        <translation>Πρώτο μήνυμα: {name}</translation>
    </message>
    <message>
        <source>Flash: shown at once, kept nowhere</source>
        <translation>Flash: εμφανίζεται αμέσως, δεν αποθηκεύεται</translation>
    </message>
    <message>
        <source>From {sender} through {account}</source>
        <translation>Από {sender} μέσω {account}</translation>
    </message>
    <message numerus="yes">
        <source>Given up after %Ln minutes</source>
        <translation>
            <numerusform>Εγκατάλειψη μετά από %Ln λεπτό</numerusform>
            <numerusform>Εγκατάλειψη μετά από %Ln λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged duplicates</source>
        <translation>Συγχωνευμένα διπλότυπα</translation>
    </message>
    <message>
        <source>Now, {time}</source>
        <translation>Τώρα, {time}</translation>
    </message>
    <message>
        <source>Numbers to fix, left out</source>
        <translation>Αριθμοί για διόρθωση, παραλείπονται</translation>
    </message>
    <message>
        <source>Opted out, left out</source>
        <translation>Εξαιρέθηκαν, παραλείπονται</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Τμήματα</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Άτομα</translation>
    </message>
    <message numerus="yes">
        <source>Schedule %Ln messages</source>
        <translation>
            <numerusform>Προγραμματισμός %Ln μηνύματος</numerusform>
            <numerusform>Προγραμματισμός %Ln μηνυμάτων</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Αργότερα…</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln messages</source>
        <translation>
            <numerusform>Αποστολή %Ln μηνύματος</numerusform>
            <numerusform>Αποστολή %Ln μηνυμάτων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln messages in {time}.</source>
        <translation>
            <numerusform>Αποστολή %Ln μηνύματος σε {time}.</numerusform>
            <numerusform>Αποστολή %Ln μηνυμάτων σε {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message as {name} gets it</source>
        <translation>Μήνυμα: {name}</translation>
    </message>
    <message>
        <source>The provider tells no price beforehand</source>
        <translation>Ο πάροχος δεν λέει τιμή εκ των προτέρων</translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation>Πληκτρολογήστε {count} για επιβεβαίωση</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Τι κοστίζει</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιοι</translation>
    </message>
    <message numerus="yes">
        <source>You can undo for %Ln seconds</source>
        <translation>
            <numerusform>Μπορείτε να το αναιρέσετε για %Ln δευτερόλεπτο</numerusform>
            <numerusform>Μπορείτε να το αναιρέσετε για %Ln δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>the provider&apos;s own sender</source>
        <translation>τον αποστολέα του παρόχου</translation>
    </message>
    <message>
        <source>{encoding}, because of what fills the fields</source>
        <translation>{encoding}, εξαιτίας όσων γεμίζουν τα πεδία</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} από {count}</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Loading…</source>
        <translation>Φόρτωση…</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Nothing was synced</source>
        <translation>Δεν συγχρονίστηκε τίποτα</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Συνέχιση</translation>
    </message>
    <message>
        <source>Synced so far: {0}</source>
        <translation>Συγχρονίστηκαν ως τώρα: {0}</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Batch {number}</source>
        <translation>Αποστολή {number}</translation>
    </message>
    <message>
        <source>Let the rest of this batch go out</source>
        <translation>Να σταλούν και τα υπόλοιπα της αποστολής</translation>
    </message>
    <message>
        <source>Let {account} send again</source>
        <translation>Ο λογαριασμός {account} να στέλνει ξανά</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Σε παύση</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Resume account</source>
        <translation>Συνέχιση λογαριασμού</translation>
    </message>
    <message>
        <source>Sent so far: {count}</source>
        <translation>Στάλθηκαν ως τώρα: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Ξεκινά…</translation>
    </message>
    <message>
        <source>The rest of this batch waits until you resume it</source>
        <translation>Τα υπόλοιπα της αποστολής περιμένουν μέχρι να τη συνεχίσετε</translation>
    </message>
    <message>
        <source>{account} is paused</source>
        <translation>Ο λογαριασμός {account} είναι σε παύση</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Back to editing</source>
        <translation>Πίσω στο γράψιμο</translation>
    </message>
    <message>
        <source>Schedule for {when}</source>
        <translation>Προγραμματισμός: {when}</translation>
    </message>
</context>
<context>
    <name>Scheduled</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln μήνυμα</numerusform>
            <numerusform>%Ln μηνύματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln άτομο</numerusform>
            <numerusform>%Ln άτομα</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(χωρίς κείμενο)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Held by {provider}</source>
        <translation>Στην {provider}</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Εδώ</translation>
    </message>
    <message numerus="yes">
        <source>If it is not running then, it sends up to %Ln minutes late.</source>
        <translation>
            <numerusform>Αν τότε δεν εκτελείται, το στέλνει με έως %Ln λεπτό καθυστέρηση.</numerusform>
            <numerusform>Αν τότε δεν εκτελείται, το στέλνει με έως %Ln λεπτά καθυστέρηση.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was to go out: {when}.</source>
        <translation>Ήταν να φύγει: {when}.</translation>
    </message>
    <message>
        <source>Keep it running, or it will ask you when it next starts.</source>
        <translation>Αφήστε το να εκτελείται, αλλιώς θα σας ρωτήσει στην επόμενη εκκίνηση.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Το κρατά</translation>
    </message>
    <message>
        <source>Later than that it asks you.</source>
        <translation>Πιο αργά σας ρωτά.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Χάθηκε</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Επόμενο: {when}</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>SMS Desk keeps it and sends it at that time.</source>
        <translation>Το κρατά το SMS Desk και το στέλνει εκείνη την ώρα.</translation>
    </message>
    <message>
        <source>SMS Desk was not running then, and it is too late to send it without asking. Nothing was sent.</source>
        <translation>Το SMS Desk δεν εκτελούνταν τότε και είναι αργά να σταλεί χωρίς ερώτηση. Δεν στάλθηκε τίποτα.</translation>
    </message>
    <message>
        <source>The account is paused: it would wait until that is over.</source>
        <translation>Ο λογαριασμός είναι σε παύση: θα περίμενε ώσπου να λήξει.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Who gets it is decided then, from the groups as they are.</source>
        <translation>Ποιος το παίρνει αποφασίζεται τότε, από τις ομάδες όπως θα είναι.</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>Ποιου ώρα</translation>
    </message>
    <message>
        <source>{count} delivered</source>
        <translation>{count} παραδόθηκαν</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} απέτυχαν</translation>
    </message>
    <message>
        <source>{provider} has it and sends it at that time, even when this computer is off. It can no longer be changed or cancelled from here.</source>
        <translation>Το έχει η {provider} και το στέλνει εκείνη την ώρα, ακόμη και με σβηστό υπολογιστή. Δεν αλλάζει ούτε ακυρώνεται πια από εδώ.</translation>
    </message>
    <message>
        <source>{provider} has no scheduling of its own, so SMS Desk sends it at that time.</source>
        <translation>Η {provider} δεν έχει δικό της προγραμματισμό, οπότε το στέλνει εκείνη την ώρα το SMS Desk.</translation>
    </message>
</context>
<context>
    <name>ScheduledCount</name>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln προγραμματισμένο</numerusform>
            <numerusform>%Ln προγραμματισμένα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed while away: %Ln. Nothing was sent; see Scheduled.</source>
        <translation>
            <numerusform>Χάθηκε στην απουσία σας: %Ln. Δεν στάλθηκε τίποτα· δείτε «Για αργότερα».</numerusform>
            <numerusform>Χάθηκαν στην απουσία σας: %Ln. Δεν στάλθηκε τίποτα· δείτε «Για αργότερα».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduledPage</name>
    <message>
        <source>A repeat is moved with Edit.</source>
        <translation>Μια επανάληψη μετακινείται με την Επεξεργασία.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Ακυρώθηκε: {title}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Λίστα</translation>
    </message>
    <message>
        <source>Moved: {title}, {when}</source>
        <translation>Μετακινήθηκε: {title}, {when}</translation>
    </message>
    <message>
        <source>New scheduled message</source>
        <translation>Νέο μήνυμα</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Τίποτα προγραμματισμένο</translation>
    </message>
    <message>
        <source>Reminders from a file…</source>
        <translation>Υπενθυμίσεις από αρχείο…</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Για αργότερα</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Προγραμματισμένα μηνύματα</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Αποστολή τώρα</translation>
    </message>
    <message>
        <source>Send “{title}” to {people} now?</source>
        <translation>Αποστολή «{title}» τώρα ({people});</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Ο προηγούμενος μήνας</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Ο επόμενος μήνας</translation>
    </message>
    <message>
        <source>The provider has it: it cannot be moved.</source>
        <translation>Το έχει ο πάροχος: δεν μετακινείται.</translation>
    </message>
    <message>
        <source>Write a message and choose when it is to go out: tomorrow at nine, every Monday, or in each recipient’s own time.</source>
        <translation>Γράψτε ένα μήνυμα και επιλέξτε πότε θα φύγει: αύριο στις εννέα, κάθε Δευτέρα ή στην ώρα του κάθε παραλήπτη.</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Hide what was typed</source>
        <translation>Απόκρυψη όσων πληκτρολογήθηκαν</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Εμφάνιση όσων πληκτρολογήθηκαν</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>Όλες οι προτιμήσεις είναι όπως ήταν αρχικά.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Επαναφορά προεπιλογών</translation>
    </message>
    <message>
        <source>Balances and delivery status</source>
        <translation>Υπόλοιπα και κατάσταση παράδοσης</translation>
    </message>
    <message>
        <source>Changed. Show…</source>
        <translation>Αλλαγμένες. Εμφάνιση…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Αντιγραφή διαδρομής</translation>
    </message>
    <message>
        <source>Data and logs</source>
        <translation>Δεδομένα και ημερολόγιο</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Φάκελος δεδομένων</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Γενικά</translation>
    </message>
    <message>
        <source>Keeping running</source>
        <translation>Συνέχεια στο παρασκήνιο</translation>
    </message>
    <message>
        <source>Messages, templates, preferences and logs. Passwords and keys are not here: they are in the keyring of the system.</source>
        <translation>Μηνύματα, πρότυπα, προτιμήσεις και ημερολόγια. Οι κωδικοί και τα κλειδιά δεν είναι εδώ: είναι στην κλειδοθήκη του συστήματος.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Άνοιγμα φακέλου</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ώρες ησυχίας</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Αποστολή</translation>
    </message>
    <message>
        <source>Sending later</source>
        <translation>Αποστολή αργότερα</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Show and change…</source>
        <translation>Εμφάνιση και αλλαγή…</translation>
    </message>
    <message>
        <source>The folder cannot be opened here.</source>
        <translation>Ο φάκελος δεν μπορεί να ανοίξει εδώ.</translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <translation>Η διαδρομή αντιγράφηκε.</translation>
    </message>
    <message>
        <source>This is not a number. Write it with + and the country code.</source>
        <translation>Αυτός δεν είναι αριθμός. Γράψτε τον με + και κωδικό χώρας.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln τμήμα</numerusform>
            <numerusform>%Ln τμήματα</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln reminders</source>
        <translation>
            <numerusform>Ακύρωση %Ln υπενθύμισης</numerusform>
            <numerusform>Ακύρωση %Ln υπενθυμίσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Τίποτα να γίνει</translation>
    </message>
    <message numerus="yes">
        <source>Plan %Ln reminders</source>
        <translation>
            <numerusform>Προγραμματισμός %Ln υπενθύμισης</numerusform>
            <numerusform>Προγραμματισμός %Ln υπενθυμίσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count} to plan so many:</source>
        <translation>Γράψτε {count} για τόσες υπενθυμίσεις:</translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>περίπου {cost}</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>μονάδες</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>All contacts</source>
        <translation>Όλες οι επαφές</translation>
    </message>
    <message>
        <source>Choose a contact to see it here.</source>
        <translation>Επιλέξτε μια επαφή για να τη δείτε εδώ.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>CSV, text, Excel (XLSX), OpenDocument (ODS) or vCard, also as Google, Outlook, iCloud and Thunderbird export them. You see what will happen before anything is changed.</source>
        <translation>CSV, κείμενο, Excel (XLSX), OpenDocument (ODS) ή vCard, και όπως τα εξάγουν οι Google, Outlook, iCloud και Thunderbird. Βλέπετε τι θα γίνει πριν αλλάξει οτιδήποτε.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Αφήστε εδώ ένα αρχείο ή επιλέξτε ένα</translation>
    </message>
    <message>
        <source>Imports of the last 30 days</source>
        <translation>Εισαγωγές των τελευταίων 30 ημερών</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Συνέχιση</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Αναίρεση εισαγωγής</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Προσθήκη λογαριασμού</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Ελέγχθηκε μόλις τώρα</translation>
    </message>
    <message>
        <source>Checked on {date}</source>
        <translation>Ελέγχθηκε στις {date}</translation>
    </message>
    <message>
        <source>Checked {time} ago</source>
        <translation>Ελέγχθηκε πριν από {time}</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Στέλνονται τώρα</translation>
    </message>
    <message>
        <source>Status panel</source>
        <translation>Πίνακας κατάστασης</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} από {total}</translation>
    </message>
    <message>
        <source>{number} / min</source>
        <translation>{number} / λεπτό</translation>
    </message>
    <message>
        <source>{number} / s</source>
        <translation>{number} / δ.</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} ώ.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} λ.</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} δ.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>απομένουν {time}</translation>
    </message>
    <message>
        <source>“{account}” is low: {balance} left.</source>
        <translation>Ο λογαριασμός «{account}» έχει λίγα: απομένουν {balance}.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Next person</source>
        <translation>Επόμενο άτομο</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Προηγούμενο άτομο</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln cannot get this text</source>
        <translation>
            <numerusform>%Ln δεν μπορεί να πάρει αυτό το κείμενο</numerusform>
            <numerusform>%Ln δεν μπορούν να πάρουν αυτό το κείμενο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates merged</source>
        <translation>
            <numerusform>%Ln διπλότυπο συγχωνεύτηκε</numerusform>
            <numerusform>%Ln διπλότυπα συγχωνεύτηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers to fix</source>
        <translation>
            <numerusform>%Ln αριθμός για διόρθωση</numerusform>
            <numerusform>%Ln αριθμοί για διόρθωση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted out</source>
        <translation>
            <numerusform>%Ln εξαιρέθηκε</numerusform>
            <numerusform>%Ln εξαιρέθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will receive this</source>
        <translation>
            <numerusform>Θα το λάβει %Ln άτομο</numerusform>
            <numerusform>Θα το λάβουν %Ln άτομα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln παραλήπτης</numerusform>
            <numerusform>%Ln παραλήπτες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without {field}</source>
        <translation>
            <numerusform>%Ln χωρίς {field}</numerusform>
            <numerusform>%Ln χωρίς {field}</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Επιλογή χώρας</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Κανένας ακόμη</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln τμήμα</numerusform>
            <numerusform>%Ln τμήματα</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Παραδόθηκε</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Τελευταία %n ημέρα</numerusform>
            <numerusform>Τελευταίες %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages sent and failed on each day</source>
        <translation>Μηνύματα που στάλθηκαν και απέτυχαν κάθε ημέρα</translation>
    </message>
    <message>
        <source>Of the messages of which the providers told what became of them.</source>
        <translation>Από τα μηνύματα για τα οποία οι πάροχοι είπαν τι απέγιναν.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Δαπανήθηκαν</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Σύνοψη</translation>
    </message>
    <message>
        <source>{0} sent</source>
        <translation>{0} στάλθηκαν</translation>
    </message>
    <message>
        <source>{0}: {1} sent, {2} failed</source>
        <translation>{0}: {1} στάλθηκαν, {2} απέτυχαν</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%Ln row(s) were not imported</source>
        <translation>
            <numerusform>%Ln γραμμή δεν εισήχθη</numerusform>
            <numerusform>%Ln γραμμές δεν εισήχθησαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were read.</source>
        <translation>
            <numerusform>Διαβάστηκε %Ln γραμμή.</numerusform>
            <numerusform>Διαβάστηκαν %Ln γραμμές.</numerusform>
        </translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Όλες οι εισαγωγές</translation>
    </message>
    <message>
        <source>Rows that were not imported, and why</source>
        <translation>Γραμμές που δεν εισήχθησαν και γιατί</translation>
    </message>
    <message>
        <source>Save rows that were not imported</source>
        <translation>Αποθήκευση γραμμών που δεν εισήχθησαν</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Αποθήκευση αυτών των γραμμών…</translation>
    </message>
    <message>
        <source>These people were put into the group {0}.</source>
        <translation>Αυτά τα πρόσωπα μπήκαν στην ομάδα {0}.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Αναίρεση εισαγωγής</translation>
    </message>
    <message>
        <source>the first {0} are listed</source>
        <translation>φαίνονται οι πρώτες {0}</translation>
    </message>
    <message>
        <source>{0} not imported</source>
        <translation>{0} δεν εισήχθησαν</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Όλες οι επαφές</translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation>Συγχρονισμός επαφών</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Συγχρονισμός τώρα</translation>
    </message>
    <message>
        <source>Sync with {0}</source>
        <translation>Συγχρονισμός με {0}</translation>
    </message>
    <message numerus="yes">
        <source>This sync deletes %Ln contact(s) at {0}. They stay here, in this book, if they are in it.</source>
        <translation>
            <numerusform>Αυτός ο συγχρονισμός διαγράφει %Ln επαφή στο {0}. Αν υπάρχει σε αυτό το βιβλίο, μένει εδώ.</numerusform>
            <numerusform>Αυτός ο συγχρονισμός διαγράφει %Ln επαφές στο {0}. Όσες υπάρχουν σε αυτό το βιβλίο μένουν εδώ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableStates</name>
    <message>
        <source>Loading…</source>
        <translation>Φόρτωση…</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln τμήμα</numerusform>
            <numerusform>%Ln τμήματα</numerusform>
        </translation>
    </message>
    <message>
        <source>A template needs a name to be saved.</source>
        <translation>Ένα πρότυπο χρειάζεται όνομα για να αποθηκευτεί.</translation>
    </message>
    <message>
        <source>At character {place}: {problem}</source>
        <translation>Στον χαρακτήρα {place}: {problem}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Δημιουργία αντιγράφου</translation>
    </message>
    <message>
        <source>Filled in, not counted:</source>
        <translation>Συμπληρώνονται, δεν μετρούν:</translation>
    </message>
    <message>
        <source>Merge fields:</source>
        <translation>Πεδία συγχώνευσης:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>εξαιτίας %Ln χαρακτήρα</numerusform>
            <numerusform>εξαιτίας %Ln χαρακτήρων</numerusform>
        </translation>
    </message>
    <message>
        <source>every character fits</source>
        <translation>χωρούν όλοι οι χαρακτήρες</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>A template is a text you send often, such as a reminder. It may hold merge fields like {name}, which are filled in for each recipient.</source>
        <translation>Πρότυπο είναι ένα κείμενο που στέλνετε συχνά, για παράδειγμα μια υπενθύμιση. Μπορεί να περιέχει πεδία συγχώνευσης όπως {name}, που συμπληρώνονται για κάθε παραλήπτη.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Νέο πρότυπο</translation>
    </message>
    <message>
        <source>No template has this in it.</source>
        <translation>Κανένα πρότυπο δεν περιέχει αυτό.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Κανένα πρότυπο ακόμη</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Αναζήτηση προτύπων</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Πρότυπα</translation>
    </message>
    <message>
        <source>The template “{name}” was deleted.</source>
        <translation>Το πρότυπο «{name}» διαγράφηκε.</translation>
    </message>
    <message>
        <source>There is already a template of this name. Choose another name.</source>
        <translation>Υπάρχει ήδη πρότυπο με αυτό το όνομα. Επιλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Χρήση</translation>
    </message>
    <message>
        <source>Write a message with this text</source>
        <translation>Σύνταξη μηνύματος με αυτό το κείμενο</translation>
    </message>
    <message>
        <source>Write the first template</source>
        <translation>Γράψτε το πρώτο πρότυπο</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (αντίγραφο)</translation>
    </message>
</context>
<context>
    <name>ToField</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln άτομο</numerusform>
            <numerusform>%Ln άτομα</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Next: {when}</source>
        <translation>Επόμενο: {when}</translation>
    </message>
    <message>
        <source>Next: —</source>
        <translation>Επόμενο: —</translation>
    </message>
    <message>
        <source>Nothing is scheduled here.</source>
        <translation>Τίποτα δεν είναι προγραμματισμένο εδώ.</translation>
    </message>
    <message>
        <source>Open SMS Desk</source>
        <translation>Άνοιγμα του SMS Desk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Έξοδος</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Time left to undo</source>
        <translation>Χρόνος που απομένει για αναίρεση</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>In the file: {0}</source>
        <translation>Στο αρχείο: {0}</translation>
    </message>
    <message>
        <source>The column “{0}” is</source>
        <translation>Η στήλη «{0}» είναι</translation>
    </message>
    <message>
        <source>{0} →</source>
        <translation>{0} →</translation>
    </message>
</context>
<context>
    <name>WaitingCounts</name>
    <message numerus="yes">
        <source>%Ln message(s) need your decision</source>
        <translation>
            <numerusform>%Ln μήνυμα χρειάζεται απόφασή σας</numerusform>
            <numerusform>%Ln μηνύματα χρειάζονται απόφασή σας</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message numerus="yes">
        <source>%Ln of these people are where it is late or very early now: they have quiet hours.</source>
        <translation>
            <numerusform>%Ln από αυτά τα άτομα βρίσκεται όπου τώρα είναι αργά ή πολύ νωρίς: ισχύουν ώρες ησυχίας.</numerusform>
            <numerusform>%Ln από αυτά τα άτομα βρίσκονται όπου τώρα είναι αργά ή πολύ νωρίς: ισχύουν ώρες ησυχίας.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got this very text today already.</source>
        <translation>
            <numerusform>%Ln άτομο πήρε ήδη σήμερα το ίδιο κείμενο.</numerusform>
            <numerusform>%Ln άτομα πήραν ήδη σήμερα το ίδιο κείμενο.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the sender</source>
        <translation>Αλλαγή αποστολέα</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Επεξεργασία κειμένου</translation>
    </message>
    <message>
        <source>Nobody can reply to {sender}, but the text says “{words}”.</source>
        <translation>Κανείς δεν μπορεί να απαντήσει σε {sender}, αλλά το κείμενο λέει «{words}».</translation>
    </message>
    <message>
        <source>Send it later</source>
        <translation>Αποστολή αργότερα</translation>
    </message>
    <message>
        <source>This costs more than is left on the account.</source>
        <translation>Αυτό κοστίζει περισσότερα από όσα απομένουν στον λογαριασμό.</translation>
    </message>
    <message>
        <source>When it is scheduled, these can wait until they end.</source>
        <translation>Αν προγραμματιστεί, αυτά μπορούν να περιμένουν να τελειώσουν.</translation>
    </message>
    <message>
        <source>this sender</source>
        <translation>αυτόν τον αποστολέα</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A pretend provider inside the program. Everything works, no phone rings, nothing costs.</source>
        <translation>Ένας εικονικός πάροχος μέσα στο πρόγραμμα. Όλα λειτουργούν, κανένα τηλέφωνο δεν χτυπά, τίποτα δεν κοστίζει.</translation>
    </message>
    <message>
        <source>Bring your contacts</source>
        <translation>Φέρτε τις επαφές σας</translation>
    </message>
    <message>
        <source>Choose provider</source>
        <translation>Επιλογή παρόχου</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Σύνδεση λογαριασμού</translation>
    </message>
    <message>
        <source>Excel, CSV or vCard, from Outlook, Google or a phone. You can undo it.</source>
        <translation>Excel, CSV ή vCard, από το Outlook, το Google ή ένα τηλέφωνο. Μπορείτε να το αναιρέσετε.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Εισαγωγή…</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Άνοιγμα εξάσκησης</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Πρώτα εξάσκηση</translation>
    </message>
    <message>
        <source>Two minutes to your first message. Nothing is sent until you press Send.</source>
        <translation>Δύο λεπτά ως το πρώτο σας μήνυμα. Τίποτα δεν στέλνεται πριν πατήσετε «Αποστολή».</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Καλώς ήρθατε</translation>
    </message>
    <message>
        <source>Welcome to SMS Desk</source>
        <translation>Καλώς ήρθατε στο SMS Desk</translation>
    </message>
    <message>
        <source>You have a sign-in at D7, iSMS, DecisionTelecom or a bulk SMS reseller.</source>
        <translation>Έχετε πρόσβαση στο D7, στο iSMS, στο DecisionTelecom ή σε μεταπωλητή μαζικών SMS.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Athens</source>
        <translation>Αθήνα</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Βερολίνο</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation>
            <numerusform>Κάθε %Ln μέρα</numerusform>
            <numerusform>Κάθε %Ln μέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>Κάθε %Ln εβδομάδα</numerusform>
            <numerusform>Κάθε %Ln εβδομάδες</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Κάθε μέρα</translation>
    </message>
    <message>
        <source>Every month: day {day}</source>
        <translation>Κάθε μήνα: στις {day}</translation>
    </message>
    <message>
        <source>Every month: fifth {weekday}</source>
        <translation>Κάθε μήνα: {weekday}, πέμπτη φορά</translation>
    </message>
    <message>
        <source>Every month: first {weekday}</source>
        <translation>Κάθε μήνα: {weekday}, πρώτη φορά</translation>
    </message>
    <message>
        <source>Every month: fourth {weekday}</source>
        <translation>Κάθε μήνα: {weekday}, τέταρτη φορά</translation>
    </message>
    <message>
        <source>Every month: last day</source>
        <translation>Κάθε μήνα: τελευταία μέρα</translation>
    </message>
    <message>
        <source>Every month: last {weekday}</source>
        <translation>Κάθε μήνα: {weekday}, τελευταία φορά</translation>
    </message>
    <message>
        <source>Every month: second {weekday}</source>
        <translation>Κάθε μήνα: {weekday}, δεύτερη φορά</translation>
    </message>
    <message>
        <source>Every month: third {weekday}</source>
        <translation>Κάθε μήνα: {weekday}, τρίτη φορά</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Κάθε εβδομάδα</translation>
    </message>
    <message>
        <source>Every {days}</source>
        <translation>Κάθε {days}</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation>Κίεβο</translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation>Λισαβόνα</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Λονδίνο</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Μόσχα</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Νέα Υόρκη</translation>
    </message>
    <message>
        <source>Nicosia</source>
        <translation>Λευκωσία</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Παρίσι</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>Σάο Πάολο</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Αύριο</translation>
    </message>
    <message>
        <source>each recipient’s time</source>
        <translation>ώρα κάθε παραλήπτη</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>σε %Ln μέρα</numerusform>
            <numerusform>σε %Ln μέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hours</source>
        <translation>
            <numerusform>σε %Ln ώρα</numerusform>
            <numerusform>σε %Ln ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>σε %Ln λεπτό</numerusform>
            <numerusform>σε %Ln λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>τώρα</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>ώρα: {city}</translation>
    </message>
    <message>
        <source>{day}, {time} in each recipient’s own time, {span}.</source>
        <translation>{day}, {time} στην ώρα του κάθε παραλήπτη, {span}.</translation>
    </message>
    <message>
        <source>{day}, {time} in {city} — {mine} for you, {span}.</source>
        <translation>{day}, {time} ({city}) — {mine} για εσάς, {span}.</translation>
    </message>
    <message>
        <source>{day}, {time} in {city}, {span}.</source>
        <translation>{day}, {time} ({city}), {span}.</translation>
    </message>
    <message>
        <source>{day}, {time}, {span}.</source>
        <translation>{day}, {time}, {span}.</translation>
    </message>
</context>
<context>
    <name>WhenCard</name>
    <message>
        <source>Another time zone</source>
        <translation>Άλλη ζώνη ώρας</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Στις</translation>
    </message>
    <message>
        <source>Choose a time zone, by its name such as Europe/Athens.</source>
        <translation>Επιλέξτε ζώνη ώρας με το όνομά της, π.χ. Europe/Athens.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Σε μονάδες</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Μέρα</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Ημέρες πριν</translation>
    </message>
    <message>
        <source>Each recipient’s own time</source>
        <translation>Ώρα του κάθε παραλήπτη</translation>
    </message>
    <message>
        <source>For some recipients this time has passed; they get it at once.</source>
        <translation>Για κάποιους παραλήπτες η ώρα έχει περάσει· το παίρνουν αμέσως.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Πόσο πριν</translation>
    </message>
    <message>
        <source>In quiet hours</source>
        <translation>Σε ώρες ησυχίας</translation>
    </message>
    <message>
        <source>In whose time</source>
        <translation>Στην ώρα ποιου</translation>
    </message>
    <message>
        <source>My own time ({city})</source>
        <translation>Η δική μου ώρα ({city})</translation>
    </message>
    <message>
        <source>Read as: {when}</source>
        <translation>Διαβάστηκε: {when}</translation>
    </message>
    <message>
        <source>The beginning of the text</source>
        <translation>Η αρχή του κειμένου</translation>
    </message>
    <message>
        <source>The clock is put back then: this time comes twice. The first is meant.</source>
        <translation>Τότε γυρίζουν πίσω τα ρολόγια: η ώρα έρχεται δύο φορές. Εννοείται η πρώτη.</translation>
    </message>
    <message>
        <source>The clock is put forward then: this time does not exist. It goes out at {time}.</source>
        <translation>Τότε πάνε μπροστά τα ρολόγια: η ώρα αυτή δεν υπάρχει. Θα φύγει στις {time}.</translation>
    </message>
    <message>
        <source>The file’s times are</source>
        <translation>Οι ώρες του αρχείου είναι</translation>
    </message>
    <message>
        <source>The reminder goes out</source>
        <translation>Η υπενθύμιση στέλνεται</translation>
    </message>
    <message>
        <source>This is not understood as a time.</source>
        <translation>Αυτό δεν διαβάζεται ως ώρα.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Αυτή η ώρα πέρασε. Επιλέξτε μεταγενέστερη.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ζώνη ώρας</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Πώς λέγεται</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>When, in your words</source>
        <translation>Πότε, με δικά σας λόγια</translation>
    </message>
    <message>
        <source>at a set hour</source>
        <translation>σε ορισμένη ώρα</translation>
    </message>
    <message>
        <source>send</source>
        <translation>αποστολή</translation>
    </message>
    <message>
        <source>send, and warn here</source>
        <translation>αποστολή με προειδοποίηση</translation>
    </message>
    <message>
        <source>so long before</source>
        <translation>τόσο πριν</translation>
    </message>
    <message>
        <source>such as: tomorrow 9, in 2 hours, Monday 8:30, 27/11 17:30</source>
        <translation>π.χ.: αύριο 9, σε 2 ώρες, Δευτέρα 8:30, 27/11 17:30</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>την ίδια ημέρα</translation>
    </message>
    <message>
        <source>wait until they end</source>
        <translation>αναμονή ώσπου να λήξουν</translation>
    </message>
</context>
<context>
    <name>_Cleared</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>The message was cleared.</source>
        <translation>Το μήνυμα καθαρίστηκε.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
</context>
<context>
    <name>_GroupChip</name>
    <message>
        <source>Take out of the group “{0}”</source>
        <translation>Αφαίρεση από την ομάδα «{0}»</translation>
    </message>
</context>
<context>
    <name>_Impossible</name>
    <message>
        <source>The contacts stay in this book, and messages go to them all the same.</source>
        <translation>Οι επαφές μένουν σε αυτό το βιβλίο και τα μηνύματα πηγαίνουν κανονικά.</translation>
    </message>
    <message>
        <source>There is no account to sync with.</source>
        <translation>Δεν υπάρχει λογαριασμός για συγχρονισμό.</translation>
    </message>
    <message>
        <source>{0} cannot be synced: the interface of {1} keeps no contacts.</source>
        <translation>Το {0} δεν συγχρονίζεται: η διεπαφή του {1} δεν κρατά επαφές.</translation>
    </message>
</context>
<context>
    <name>_LanguageBox</name>
    <message>
        <source>Not known</source>
        <translation>Άγνωστη</translation>
    </message>
</context>
<context>
    <name>_Mover</name>
    <message>
        <source>Day</source>
        <translation>Μέρα</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Να μείνει</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Μετακίνηση</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Import an export file…</source>
        <translation>Εισαγωγή αρχείου εξαγωγής…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Κατάλαβα</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Κλείσιμο ειδοποίησης</translation>
    </message>
</context>
<context>
    <name>_OwnNumber</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Αποστολή δοκιμής</translation>
    </message>
    <message>
        <source>Where shall tests go? It is kept in the settings.</source>
        <translation>Πού να πηγαίνουν οι δοκιμές; Ο αριθμός φυλάσσεται στις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>Your own number</source>
        <translation>Ο δικός σας αριθμός</translation>
    </message>
</context>
<context>
    <name>_Problem</name>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
</context>
<context>
    <name>_ProviderCard</name>
    <message>
        <source>Choose</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Choose {provider}</source>
        <translation>Επιλογή: {provider}</translation>
    </message>
    <message>
        <source>Inside this program: nothing is sent, nothing costs</source>
        <translation>Μέσα στο πρόγραμμα: τίποτα δεν στέλνεται, τίποτα δεν κοστίζει</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Όνομα του πεδίου</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Αφαίρεση του πεδίου</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Τιμή του πεδίου</translation>
    </message>
</context>
<context>
    <name>_TemplateName</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Όνομα του προτύπου</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>47 CFR 64.1200(c)(1): no telephone solicitation before 8:00 or after 21:00 where the called person is. Some states say 20:00, which is kept here for promotions.</source>
        <translation>47 CFR 64.1200(c)(1): καμία τηλεφωνική προώθηση πριν από τις 8:00 ή μετά τις 21:00 στον τόπο του παραλήπτη. Μερικές πολιτείες ορίζουν τις 20:00, που τηρούνται εδώ για προωθήσεις.</translation>
    </message>
    <message>
        <source>A cell in it shows an error.</source>
        <translation>Ένα κελί της δείχνει σφάλμα.</translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation>Ένα πεδίο δεν έχει όνομα.</translation>
    </message>
    <message>
        <source>A formula in it has no result.</source>
        <translation>Ένας τύπος σε αυτήν δεν έχει αποτέλεσμα.</translation>
    </message>
    <message>
        <source>A formula in the cell has no result.</source>
        <translation>Ένας τύπος στο κελί δεν έχει αποτέλεσμα.</translation>
    </message>
    <message>
        <source>A group needs a name of one line with up to 80 characters.</source>
        <translation>Μια ομάδα χρειάζεται όνομα μίας γραμμής με έως 80 χαρακτήρες.</translation>
    </message>
    <message>
        <source>A message to this number is being handed over just now ({subject}), so nothing was erased.</source>
        <translation>Ένα μήνυμα προς αυτόν τον αριθμό παραδίδεται αυτή τη στιγμή ({subject}), γι&apos; αυτό δεν διαγράφηκε τίποτα.</translation>
    </message>
    <message>
        <source>A newer SMS Desk has changed the store; this one leaves it as it is: {subject}</source>
        <translation>Ένα νεότερο SMS Desk άλλαξε τη βάση δεδομένων· αυτό εδώ την αφήνει όπως είναι: {subject}</translation>
    </message>
    <message>
        <source>A {{ is not closed on its line.</source>
        <translation>Ένα {{ δεν κλείνει στη γραμμή του.</translation>
    </message>
    <message>
        <source>A {{ stands within another field.</source>
        <translation>Ένα {{ βρίσκεται μέσα σε άλλο πεδίο.</translation>
    </message>
    <message>
        <source>A }} has no {{ before it.</source>
        <translation>Ένα }} δεν έχει {{ πριν από αυτό.</translation>
    </message>
    <message numerus="yes">
        <source>Above {number} parts</source>
        <translation>
            <numerusform>Πάνω από {number} τμήμα</numerusform>
            <numerusform>Πάνω από {number} τμήματα</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Added in this office.</source>
        <translation>Προστέθηκε σε αυτό το γραφείο.</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s interface.</source>
        <translation>Η διεύθυνση της διεπαφής του παρόχου.</translation>
    </message>
    <message>
        <source>Address that the handset shall open.</source>
        <translation>Η διεύθυνση που θα ανοίξει η συσκευή.</translation>
    </message>
    <message>
        <source>Address that the provider calls when a batch call failed.</source>
        <translation>Η διεύθυνση που καλεί ο πάροχος όταν μια μαζική κλήση αποτυγχάνει.</translation>
    </message>
    <message>
        <source>Address that the provider calls when a batch call worked.</source>
        <translation>Η διεύθυνση που καλεί ο πάροχος όταν μια μαζική κλήση πετυχαίνει.</translation>
    </message>
    <message>
        <source>Address that the provider sends delivery receipts to.</source>
        <translation>Η διεύθυνση όπου ο πάροχος στέλνει τις αναφορές παράδοσης.</translation>
    </message>
    <message>
        <source>After you press Send, nothing goes out for so long and can be taken back.</source>
        <translation>Αφού πατήσετε «Αποστολή», για τόση ώρα δεν φεύγει τίποτα και μπορείτε να το πάρετε πίσω.</translation>
    </message>
    <message>
        <source>Allow it in the keyring&apos;s own program.</source>
        <translation>Επιτρέψτε το στο πρόγραμμα της κλειδοθήκης.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Πάντα</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Να ρωτά πάντα</translation>
    </message>
    <message>
        <source>An account needs a name of one line with up to 80 characters.</source>
        <translation>Ο λογαριασμός χρειάζεται όνομα μίας γραμμής, έως 80 χαρακτήρες.</translation>
    </message>
    <message>
        <source>Another import goes on just now.</source>
        <translation>Αυτή τη στιγμή γίνεται άλλη εισαγωγή.</translation>
    </message>
    <message>
        <source>Another program holds the store, so nothing was changed: {subject}</source>
        <translation>Άλλο πρόγραμμα κρατά τη βάση δεδομένων, οπότε δεν άλλαξε τίποτα: {subject}</translation>
    </message>
    <message>
        <source>Another row says the same to the same number at the same time.</source>
        <translation>Μια άλλη γραμμή λέει το ίδιο στον ίδιο αριθμό την ίδια ώρα.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Ask for another try, or look at the provider&apos;s own pages.</source>
        <translation>Ζητήστε νέα προσπάθεια ή δείτε τις σελίδες του παρόχου.</translation>
    </message>
    <message>
        <source>Ask for balances</source>
        <translation>Έλεγχος υπολοίπων</translation>
    </message>
    <message>
        <source>Ask for delivery status</source>
        <translation>Έλεγχος κατάστασης παράδοσης</translation>
    </message>
    <message>
        <source>Ask the provider to allow it, or whether this computer&apos;s address must be registered.</source>
        <translation>Ζητήστε από τον πάροχο να το επιτρέψει ή ρωτήστε αν πρέπει να δηλωθεί η διεύθυνση αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>Ask the provider why.</source>
        <translation>Ρωτήστε τον πάροχο γιατί.</translation>
    </message>
    <message>
        <source>Ask the provider why; the recipient or the text may be on a list.</source>
        <translation>Ρωτήστε τον πάροχο γιατί· ο παραλήπτης ή το κείμενο μπορεί να βρίσκεται σε κάποια λίστα.</translation>
    </message>
    <message>
        <source>Ask the provider, or use another account for this number.</source>
        <translation>Ρωτήστε τον πάροχο ή χρησιμοποιήστε άλλον λογαριασμό για αυτόν τον αριθμό.</translation>
    </message>
    <message>
        <source>Ask the provider, then resume.</source>
        <translation>Ρωτήστε τον πάροχο και μετά συνεχίστε.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Ρωτήστε τον πάροχο.</translation>
    </message>
    <message>
        <source>Ask the recipient or the provider, then decide whether it counts as sent, is sent again, or is dropped.</source>
        <translation>Ρωτήστε τον παραλήπτη ή τον πάροχο και μετά αποφασίστε αν λογίζεται σταλμένο, αν θα σταλεί ξανά ή αν θα αφεθεί.</translation>
    </message>
    <message>
        <source>Ask to type the number of messages when a batch is larger than this, so that nobody sends to everybody by mistake.</source>
        <translation>Να ζητείται να πληκτρολογήσετε το πλήθος των μηνυμάτων όταν μια αποστολή είναι μεγαλύτερη από αυτό, ώστε κανείς να μη στείλει σε όλους κατά λάθος.</translation>
    </message>
    <message>
        <source>Ask when needed</source>
        <translation>Ερώτηση όταν χρειάζεται</translation>
    </message>
    <message>
        <source>At least one number has the right length but belongs to no range in use.</source>
        <translation>Τουλάχιστον ένας αριθμός έχει το σωστό μήκος, αλλά δεν ανήκει σε σειρά που χρησιμοποιείται.</translation>
    </message>
    <message>
        <source>At most so many parts a second.</source>
        <translation>Το πολύ τόσα τμήματα το δευτερόλεπτο.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Υπόλοιπο</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Μαζική αποστολή</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Διαγράφεται</translation>
    </message>
    <message>
        <source>Beside the clock, with what goes out next. Not every desktop has a place for it.</source>
        <translation>Δίπλα στο ρολόι, με ό,τι φεύγει επόμενο. Δεν έχει κάθε επιφάνεια εργασίας θέση για αυτό.</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Δυαδικό</translation>
    </message>
    <message>
        <source>Can be asked what became of a message.</source>
        <translation>Μπορεί να ερωτηθεί τι απέγινε ένα μήνυμα.</translation>
    </message>
    <message>
        <source>Can take a scheduled message back.</source>
        <translation>Μπορεί να πάρει πίσω ένα προγραμματισμένο μήνυμα.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Δεν διαβάζεται</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Change it, or ask for another try.</source>
        <translation>Αλλάξτε την ή ζητήστε νέα προσπάθεια.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Άλλαξε</translation>
    </message>
    <message>
        <source>Characters in it cannot be read.</source>
        <translation>Χαρακτήρες της δεν διαβάζονται.</translation>
    </message>
    <message>
        <source>Characters of the row cannot be read.</source>
        <translation>Χαρακτήρες της γραμμής δεν διαβάζονται.</translation>
    </message>
    <message>
        <source>Characters were replaced so that the text fits GSM-7.</source>
        <translation>Αντικαταστάθηκαν χαρακτήρες ώστε το κείμενο να χωρά στο GSM-7.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY, HTTP_PROXY and ALL_PROXY.</source>
        <translation>Ελέγξτε τα HTTPS_PROXY, HTTP_PROXY και ALL_PROXY.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Ελέγξτε το.</translation>
    </message>
    <message>
        <source>Check its rights. From a read-only disk, copy it to another one first.</source>
        <translation>Ελέγξτε τα δικαιώματά του. Από δίσκο μόνο για ανάγνωση, αντιγράψτε το πρώτα σε άλλον.</translation>
    </message>
    <message>
        <source>Check that the file is what you think it is.</source>
        <translation>Βεβαιωθείτε ότι το αρχείο είναι αυτό που νομίζετε.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and port, and whether a firewall is in the way.</source>
        <translation>Ελέγξτε τη διεύθυνση και τη θύρα του λογαριασμού και αν εμποδίζει κάποιο τείχος προστασίας.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address. If it is right, the provider may have switched this interface off: ask it.</source>
        <translation>Ελέγξτε τη διεύθυνση του λογαριασμού. Αν είναι σωστή, ίσως ο πάροχος έχει κλείσει αυτή τη διεπαφή: ρωτήστε τον.</translation>
    </message>
    <message>
        <source>Check the address and the network; try again.</source>
        <translation>Ελέγξτε τη διεύθυνση και το δίκτυο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Check the address and the options of the account.</source>
        <translation>Ελέγξτε τη διεύθυνση και τις επιλογές του λογαριασμού.</translation>
    </message>
    <message>
        <source>Check the address: another server, a proxy or a sign-in page may be answering.</source>
        <translation>Ελέγξτε τη διεύθυνση: ίσως απαντά άλλος διακομιστής, ένας διαμεσολαβητής ή μια σελίδα σύνδεσης.</translation>
    </message>
    <message>
        <source>Check the folder, its rights and the disk.</source>
        <translation>Ελέγξτε τον φάκελο, τα δικαιώματά του και τον δίσκο.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Ελέγξτε το όνομα.</translation>
    </message>
    <message>
        <source>Check the network and the address of the account, then try again.</source>
        <translation>Ελέγξτε το δίκτυο και τη διεύθυνση του λογαριασμού και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Ελέγξτε τον αριθμό.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system (HTTPS_PROXY, NO_PROXY).</source>
        <translation>Ελέγξτε τις ρυθμίσεις διαμεσολαβητή του συστήματος (HTTPS_PROXY, NO_PROXY).</translation>
    </message>
    <message>
        <source>Check the rights and the disk of the profile&apos;s folder.</source>
        <translation>Ελέγξτε τα δικαιώματα και τον δίσκο του φακέλου του προφίλ.</translation>
    </message>
    <message>
        <source>Check the rights and the disk, then try again.</source>
        <translation>Ελέγξτε τα δικαιώματα και τον δίσκο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Check the spelling of the account&apos;s address, and whether this computer is online.</source>
        <translation>Ελέγξτε την ορθογραφία της διεύθυνσης του λογαριασμού και αν ο υπολογιστής είναι συνδεδεμένος στο διαδίκτυο.</translation>
    </message>
    <message>
        <source>Check whether the address is right and is https, and this computer&apos;s clock. If the provider has a certificate authority of its own, name its file (ca_file).</source>
        <translation>Ελέγξτε αν η διεύθυνση είναι σωστή και αρχίζει με https, καθώς και το ρολόι αυτού του υπολογιστή. Αν ο πάροχος έχει δική του αρχή πιστοποίησης, δηλώστε το αρχείο της (ca_file).</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Επιλέξτε μια μεταγενέστερη.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Επιλέξτε άλλη κωδικοποίηση.</translation>
    </message>
    <message>
        <source>Choose another folder, free some space, or close the program that has the file open.</source>
        <translation>Επιλέξτε άλλον φάκελο, ελευθερώστε χώρο ή κλείστε το πρόγραμμα που έχει ανοιχτό το αρχείο.</translation>
    </message>
    <message>
        <source>Choose another group.</source>
        <translation>Επιλέξτε άλλη ομάδα.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Επιλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>Choose another sender, or have this one registered with the provider.</source>
        <translation>Επιλέξτε άλλον αποστολέα ή δηλώστε αυτόν στον πάροχο.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Επιλέξτε κάτι άλλο.</translation>
    </message>
    <message>
        <source>Choose it.</source>
        <translation>Επιλέξτε την.</translation>
    </message>
    <message>
        <source>Choose the column.</source>
        <translation>Επιλέξτε τη στήλη.</translation>
    </message>
    <message>
        <source>Close the other program (a backup, a database browser), then do it again.</source>
        <translation>Κλείστε το άλλο πρόγραμμα (αντίγραφα ασφαλείας, περιηγητή βάσεων δεδομένων) και κάντε το ξανά.</translation>
    </message>
    <message>
        <source>Close the other program, or check the rights.</source>
        <translation>Κλείστε το άλλο πρόγραμμα ή ελέγξτε τα δικαιώματα.</translation>
    </message>
    <message>
        <source>Coding to state instead of the one that follows from the text.</source>
        <translation>Κωδικοποίηση που δηλώνεται αντί γι’ αυτή που προκύπτει από το κείμενο.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Χρώματα</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Σχόλια</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Επαφές</translation>
    </message>
    <message>
        <source>Contacts that exist only at the provider cannot be seen by any program: its interface adds and deletes, but does not list.</source>
        <translation>Επαφές που υπάρχουν μόνο στον πάροχο δεν τις βλέπει κανένα πρόγραμμα: η διεπαφή του προσθέτει και διαγράφει, αλλά δεν δίνει κατάλογο.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>Διορθώστε τον αριθμό.</translation>
    </message>
    <message>
        <source>Correct the user name, password or key of the account, then resume it.</source>
        <translation>Διορθώστε το όνομα χρήστη, τον κωδικό ή το κλειδί του λογαριασμού και μετά συνεχίστε τον.</translation>
    </message>
    <message>
        <source>Correct the user name, password or key, then resume.</source>
        <translation>Διορθώστε το όνομα χρήστη, τον κωδικό ή το κλειδί και μετά συνεχίστε.</translation>
    </message>
    <message>
        <source>Correct them in the account.</source>
        <translation>Διορθώστε τα στον λογαριασμό.</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <translation>Χώρα των αριθμών</translation>
    </message>
    <message>
        <source>Customary: French services send marketing from 8:00 to 20:00 on working days only and say that the law wants it. Public holidays are not known here.</source>
        <translation>Συνηθίζεται: γαλλικές υπηρεσίες στέλνουν προωθήσεις από τις 8:00 έως τις 20:00 μόνο εργάσιμες και λένε ότι το θέλει ο νόμος. Οι αργίες δεν είναι γνωστές εδώ.</translation>
    </message>
    <message>
        <source>Customary: one service keeps marketing back from 22:00 to 9:00.</source>
        <translation>Συνηθίζεται: μια υπηρεσία κρατά τις προωθήσεις από τις 22:00 έως τις 9:00.</translation>
    </message>
    <message>
        <source>Customary: services for sending keep marketing back from 20:00 to 8:00. For reminders an hour less is kept here.</source>
        <translation>Συνηθίζεται: υπηρεσίες αποστολής κρατούν τις προωθήσεις από τις 20:00 έως τις 8:00. Για υπενθυμίσεις τηρείται εδώ μία ώρα λιγότερο.</translation>
    </message>
    <message>
        <source>Customary: services for sending let promotions out from 10:00 to 21:00 only.</source>
        <translation>Συνηθίζεται: υπηρεσίες αποστολής στέλνουν προωθήσεις μόνο από τις 10:00 έως τις 21:00.</translation>
    </message>
    <message>
        <source>Customary: services for sending name different hours; most keep marketing back at night and on Sundays. Public holidays are not known here.</source>
        <translation>Συνηθίζεται: οι υπηρεσίες αποστολής ορίζουν διαφορετικές ώρες· οι περισσότερες κρατούν τις προωθήσεις τη νύχτα και τις Κυριακές. Οι αργίες δεν είναι γνωστές εδώ.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Delete again</source>
        <translation>Νέα διαγραφή</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Παραδόθηκε</translation>
    </message>
    <message>
        <source>Detail: “{detail}”.</source>
        <translation>Λεπτομέρεια: «{detail}».</translation>
    </message>
    <message>
        <source>Drop the message, or record first that they want messages again.</source>
        <translation>Απορρίψτε το μήνυμα ή καταγράψτε πρώτα ότι θέλει πάλι μηνύματα.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Empty characters stand in the row: the file may be damaged here.</source>
        <translation>Η γραμμή περιέχει κενούς χαρακτήρες: ίσως το αρχείο είναι κατεστραμμένο εδώ.</translation>
    </message>
    <message>
        <source>Enter it anew in the account.</source>
        <translation>Δώστε το ξανά στον λογαριασμό.</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Μόνο σφάλματα</translation>
    </message>
    <message numerus="yes">
        <source>Every {number} minutes</source>
        <translation>
            <numerusform>Κάθε {number} λεπτό</numerusform>
            <numerusform>Κάθε {number} λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Τα πάντα</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Απέτυχε</translation>
    </message>
    <message>
        <source>File with a certificate authority to trust besides the usual ones (PEM).</source>
        <translation>Αρχείο με μια αρχή πιστοποίησης που θα θεωρείται έμπιστη εκτός από τις συνηθισμένες (PEM).</translation>
    </message>
    <message>
        <source>Fill it in, or give the field a fallback: {{name|customer}}.</source>
        <translation>Συμπληρώστε την ή δώστε στο πεδίο εναλλακτική: {{name|customer}}.</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Για πάντα</translation>
    </message>
    <message>
        <source>Format the column as text and enter the number again.</source>
        <translation>Μορφοποιήστε τη στήλη ως κείμενο και γράψτε ξανά τον αριθμό.</translation>
    </message>
    <message>
        <source>Free some space, then do it again.</source>
        <translation>Ελευθερώστε χώρο και κάντε το ξανά.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Ελευθερώστε χώρο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ονοματεπώνυμο</translation>
    </message>
    <message>
        <source>Further parameters for every request, as name=value&amp;…</source>
        <translation>Πρόσθετες παράμετροι για κάθε αίτημα, ως όνομα=τιμή&amp;…</translation>
    </message>
    <message>
        <source>Give one, or set one for the account.</source>
        <translation>Δώστε έναν ή ορίστε έναν για τον λογαριασμό.</translation>
    </message>
    <message>
        <source>Gives up after a time you name.</source>
        <translation>Εγκαταλείπει μετά από χρόνο που ορίζετε.</translation>
    </message>
    <message>
        <source>Go on with the import, or cancel it; nothing is lost.</source>
        <translation>Συνεχίστε την εισαγωγή ή ακυρώστε την· τίποτα δεν χάθηκε.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>Hands on messages that people send to you.</source>
        <translation>Παραδίδει τα μηνύματα που σας στέλνουν.</translation>
    </message>
    <message>
        <source>How much is written to the log in the data folder. It never holds passwords or keys.</source>
        <translation>Πόσα γράφονται στο ημερολόγιο του φακέλου δεδομένων. Ποτέ δεν περιέχει κωδικούς ή κλειδιά.</translation>
    </message>
    <message>
        <source>How often accounts are asked what is left. They are also asked after each batch, and never more often than the provider allows.</source>
        <translation>Πόσο συχνά ερωτώνται οι λογαριασμοί τι απομένει. Ερωτώνται και μετά από κάθε αποστολή, ποτέ συχνότερα από όσο επιτρέπει ο πάροχος.</translation>
    </message>
    <message>
        <source>How programs are started at sign-in on this system is not known: {subject}</source>
        <translation>Δεν είναι γνωστό πώς ξεκινούν προγράμματα κατά τη σύνδεση σε αυτό το σύστημα: {subject}</translation>
    </message>
    <message>
        <source>How requests are sent.</source>
        <translation>Πώς στέλνονται τα αιτήματα.</translation>
    </message>
    <message>
        <source>How urgent it is, from the lowest number up.</source>
        <translation>Πόσο επείγει, από τον μικρότερο αριθμό και πάνω.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Εικονίδιο στην περιοχή ειδοποιήσεων</translation>
    </message>
    <message>
        <source>If it has passed, send it again: it goes at once. Else choose another time.</source>
        <translation>Αν έχει περάσει, στείλτε το ξανά: φεύγει αμέσως. Αλλιώς επιλέξτε άλλη ώρα.</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Συγχρονισμένα</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Εισερχόμενα</translation>
    </message>
    <message>
        <source>Install or unlock one, or enter the secret each time.</source>
        <translation>Εγκαταστήστε ή ξεκλειδώστε μία ή δίνετε το μυστικό κάθε φορά.</translation>
    </message>
    <message>
        <source>It can safely be sent again later.</source>
        <translation>Μπορεί με ασφάλεια να σταλεί ξανά αργότερα.</translation>
    </message>
    <message>
        <source>It can safely be sent again.</source>
        <translation>Μπορεί με ασφάλεια να σταλεί ξανά.</translation>
    </message>
    <message>
        <source>It ends in so many zeros that a spreadsheet may have put them in the place of digits.</source>
        <translation>Τελειώνει σε τόσα μηδενικά που ίσως τα έβαλε ένα υπολογιστικό φύλλο στη θέση ψηφίων.</translation>
    </message>
    <message>
        <source>It goes out at the time that was asked for.</source>
        <translation>Φεύγει την ώρα που ζητήθηκε.</translation>
    </message>
    <message>
        <source>It has more cells than there are columns.</source>
        <translation>Έχει περισσότερα κελιά από όσες είναι οι στήλες.</translation>
    </message>
    <message>
        <source>It is being handed over now.</source>
        <translation>Παραδίδεται τώρα στον πάροχο.</translation>
    </message>
    <message>
        <source>It is no number of the chosen country; it may be one of another.</source>
        <translation>Δεν είναι αριθμός της χώρας που επιλέχθηκε· ίσως είναι άλλης.</translation>
    </message>
    <message>
        <source>It is safe to try again.</source>
        <translation>Μπορείτε να δοκιμάσετε ξανά με ασφάλεια.</translation>
    </message>
    <message>
        <source>It is stored here and not yet handed over.</source>
        <translation>Είναι αποθηκευμένο εδώ και δεν έχει παραδοθεί ακόμη στον πάροχο.</translation>
    </message>
    <message>
        <source>It may be new, or mistyped.</source>
        <translation>Μπορεί να είναι νέος ή λάθος γραμμένος.</translation>
    </message>
    <message>
        <source>It may be too long for it; use another keyring.</source>
        <translation>Ίσως είναι πολύ μεγάλο για αυτήν· χρησιμοποιήστε άλλη κλειδοθήκη.</translation>
    </message>
    <message>
        <source>It may have been sent; it is not sent again by itself.</source>
        <translation>Μπορεί να στάλθηκε· δεν στέλνεται ξανά από μόνο του.</translation>
    </message>
    <message>
        <source>It sends nothing until it is resumed.</source>
        <translation>Δεν στέλνει τίποτα μέχρι να συνεχιστεί.</translation>
    </message>
    <message>
        <source>It waits here and will be tried again by itself.</source>
        <translation>Περιμένει εδώ και θα δοκιμαστεί ξανά από μόνο του.</translation>
    </message>
    <message>
        <source>It was not delivered before it expired.</source>
        <translation>Δεν παραδόθηκε πριν λήξει.</translation>
    </message>
    <message>
        <source>It was not handed on.</source>
        <translation>Δεν προωθήθηκε.</translation>
    </message>
    <message>
        <source>It was probably damaged when it was copied; type it again.</source>
        <translation>Μάλλον αλλοιώθηκε κατά την αντιγραφή· πληκτρολογήστε το ξανά.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Αφαιρέθηκε.</translation>
    </message>
    <message>
        <source>It was taken back before it was handed over.</source>
        <translation>Ανακλήθηκε πριν παραδοθεί στον πάροχο.</translation>
    </message>
    <message>
        <source>Its columns are: {known}.</source>
        <translation>Οι στήλες του είναι: {known}.</translation>
    </message>
    <message>
        <source>Its password or key is not here.</source>
        <translation>Ο κωδικός ή το κλειδί του δεν είναι εδώ.</translation>
    </message>
    <message>
        <source>Its quotation marks do not fit together.</source>
        <translation>Τα εισαγωγικά της δεν ταιριάζουν.</translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation>Διατήρηση ιστορικού</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Συνέχεια στο παρασκήνιο</translation>
    </message>
    <message>
        <source>Keeps a list of contacts.</source>
        <translation>Κρατά κατάλογο επαφών.</translation>
    </message>
    <message>
        <source>Keeps messages until a time you name.</source>
        <translation>Κρατά τα μηνύματα ως την ώρα που ορίζετε.</translation>
    </message>
    <message>
        <source>Key from the provider&apos;s pages, plain or already as base64.</source>
        <translation>Το κλειδί από τις σελίδες του παρόχου, απλό ή ήδη σε base64.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Leave as refused</source>
        <translation>Παραμένει απορριφθείσα</translation>
    </message>
    <message>
        <source>Leave one.</source>
        <translation>Αφήστε έναν.</translation>
    </message>
    <message>
        <source>Leave only the number.</source>
        <translation>Αφήστε μόνο τον αριθμό.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Να παραλειφθεί</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Έξοδος από το πρόγραμμα</translation>
    </message>
    <message>
        <source>Leave these characters out, or send it as Unicode.</source>
        <translation>Παραλείψτε αυτούς τους χαρακτήρες ή στείλτε το ως Unicode.</translation>
    </message>
    <message>
        <source>Let the system start `smsdesk --hidden` itself.</source>
        <translation>Βάλτε το ίδιο το σύστημα να ξεκινά το `smsdesk --hidden`.</translation>
    </message>
    <message>
        <source>Let them go out or cancel them first, or agree that removing the account cancels them.</source>
        <translation>Αφήστε τα να φύγουν ή ακυρώστε τα πρώτα ή δεχτείτε ότι η αφαίρεση του λογαριασμού τα ακυρώνει.</translation>
    </message>
    <message>
        <source>Let this program keep it; it must run at that time.</source>
        <translation>Αφήστε το πρόγραμμα να το κρατήσει· πρέπει να εκτελείται εκείνη την ώρα.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Φωτεινά</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Φωτεινά ή σκούρα ή όπως τα έχει το σύστημα.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>Look at it again, then make your change.</source>
        <translation>Δείτε την ξανά και μετά κάντε την αλλαγή σας.</translation>
    </message>
    <message>
        <source>Look at them again.</source>
        <translation>Δείτε τις ξανά.</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Χαμηλό</translation>
    </message>
    <message>
        <source>Mend the quotation marks or the encoding of the file, or save it as XLSX.</source>
        <translation>Διορθώστε τα εισαγωγικά ή την κωδικοποίηση του αρχείου ή αποθηκεύστε το ως XLSX.</translation>
    </message>
    <message>
        <source>Messages of this account are still waiting: {subject}.</source>
        <translation>Μηνύματα αυτού του λογαριασμού περιμένουν ακόμη: {subject}.</translation>
    </message>
    <message>
        <source>Messages that are settled are deleted for good when they are older. What still waits, or needs your decision, is kept.</source>
        <translation>Τα μηνύματα που έχουν τακτοποιηθεί διαγράφονται οριστικά όταν παλιώσουν περισσότερο. Ό,τι περιμένει ακόμη ή χρειάζεται απόφασή σας διατηρείται.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Κινητό</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Μετακινείται</translation>
    </message>
    <message>
        <source>Moved after its reminder was sent</source>
        <translation>Μετακινήθηκε μετά την υπενθύμιση</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Name a file in PEM form.</source>
        <translation>Δώστε αρχείο σε μορφή PEM.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Δώστε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Δώστε τουλάχιστον έναν.</translation>
    </message>
    <message>
        <source>Name it “number”. The columns are: {known}.</source>
        <translation>Ονομάστε τη «number». Οι στήλες είναι: {known}.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Θέλει απόφασή σας</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ποτέ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέα</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Καμία αλλαγή</translation>
    </message>
    <message>
        <source>No column of {subject} is known as the one with the numbers.</source>
        <translation>Καμία στήλη του {subject} δεν αναγνωρίζεται ως η στήλη με τους αριθμούς.</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>Καμία χώρα δεν έχει αυτόν τον κωδικό.</translation>
    </message>
    <message>
        <source>No country is chosen; with a plus before it this would be a number.</source>
        <translation>Δεν έχει επιλεγεί χώρα· με ένα συν μπροστά θα ήταν αριθμός.</translation>
    </message>
    <message>
        <source>No time to undo</source>
        <translation>Χωρίς χρόνο αναίρεσης</translation>
    </message>
    <message>
        <source>Nobody answers at the provider&apos;s address.</source>
        <translation>Κανείς δεν απαντά στη διεύθυνση του παρόχου.</translation>
    </message>
    <message>
        <source>Nobody can be put into “{subject}”: this group is whoever its search finds.</source>
        <translation>Κανείς δεν μπορεί να μπει στην ομάδα «{subject}»: την αποτελούν όσοι βρίσκει η αναζήτησή της.</translation>
    </message>
    <message>
        <source>Nobody can say whether the provider did it.</source>
        <translation>Κανείς δεν ξέρει αν ο πάροχος το έκανε.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this person wants messages.</source>
        <translation>Δεν είναι σαφές αν αυτό το άτομο θέλει μηνύματα.</translation>
    </message>
    <message>
        <source>Nobody can tell which column holds the numbers.</source>
        <translation>Δεν φαίνεται ποια στήλη έχει τους αριθμούς.</translation>
    </message>
    <message>
        <source>Nobody can tell which column of {subject} holds the numbers, so nothing was imported.</source>
        <translation>Δεν φαίνεται ποια στήλη του {subject} έχει τους αριθμούς, γι&apos; αυτό δεν εισήχθη τίποτα.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Δεν ελέγχθηκε</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Δεν επιλέχθηκε</translation>
    </message>
    <message>
        <source>Nothing can be changed about this any more ({subject}).</source>
        <translation>Αυτό δεν μπορεί πια να αλλάξει ({subject}).</translation>
    </message>
    <message>
        <source>Nothing was sent by this. Check the address of the account; if it is right, please report it.</source>
        <translation>Με αυτό δεν στάλθηκε τίποτα. Ελέγξτε τη διεύθυνση του λογαριασμού· αν είναι σωστή, αναφέρετέ το παρακαλώ.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Καθ’ οδόν</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Μία ακόμη</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Σε σύνδεση</translation>
    </message>
    <message>
        <source>Only iSMS.gr has one.</source>
        <translation>Μόνο το iSMS.gr έχει.</translation>
    </message>
    <message>
        <source>Only one sheet of the workbook is read: the first that holds numbers.</source>
        <translation>Διαβάζεται μόνο ένα φύλλο: το πρώτο που περιέχει αριθμούς.</translation>
    </message>
    <message>
        <source>Only when I press Refresh</source>
        <translation>Μόνο όταν πατώ «Ανανέωση»</translation>
    </message>
    <message>
        <source>Only when I press Refresh status</source>
        <translation>Μόνο όταν πατώ «Ανανέωση κατάστασης»</translation>
    </message>
    <message>
        <source>Only where the provider or your office uses one of its own.</source>
        <translation>Μόνο όπου ο πάροχος ή το γραφείο σας έχει δική του.</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Άλλος αριθμός</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Δικό σας πεδίο</translation>
    </message>
    <message>
        <source>Password that goes with the user name.</source>
        <translation>Ο κωδικός που αντιστοιχεί στο όνομα χρήστη.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Σε παύση</translation>
    </message>
    <message>
        <source>Personal batch</source>
        <translation>Προσωπική αποστολή</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Put a backup in its place (the newest one in the folder “backups”). Only to begin anew, without the history: delete the file.</source>
        <translation>Βάλτε στη θέση της ένα αντίγραφο ασφαλείας (το νεότερο στον φάκελο «backups»). Μόνο για νέα αρχή, χωρίς το ιστορικό: διαγράψτε το αρχείο.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ώρες ησυχίας</translation>
    </message>
    <message>
        <source>Quiet hours would hold it until the appointment has begun.</source>
        <translation>Οι ώρες ησυχίας θα την κρατούσαν ώσπου να αρχίσει το ραντεβού.</translation>
    </message>
    <message>
        <source>Read it once more.</source>
        <translation>Διαβάστε το άλλη μία φορά.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Αναφορές παράδοσης</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Απορρίφθηκαν</translation>
    </message>
    <message>
        <source>Repeats, and messages that are drawn up anew when their time comes, cannot be kept by the provider. Nothing was scheduled.</source>
        <translation>Οι επαναλήψεις και τα μηνύματα που καταρτίζονται εκ νέου όταν έρθει η ώρα τους δεν μπορούν να κρατηθούν από τον πάροχο. Δεν προγραμματίστηκε τίποτα.</translation>
    </message>
    <message>
        <source>Restore a backup, or name another profile.</source>
        <translation>Επαναφέρετε ένα αντίγραφο ασφαλείας ή δώστε άλλο προφίλ.</translation>
    </message>
    <message>
        <source>Restore this file from a backup.</source>
        <translation>Επαναφέρετε αυτό το αρχείο από αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>Resume it when it shall send again.</source>
        <translation>Συνεχίστε τον όταν πρέπει να στέλνει ξανά.</translation>
    </message>
    <message>
        <source>Review before sending</source>
        <translation>Έλεγχος πριν από την αποστολή</translation>
    </message>
    <message>
        <source>Row {row} of the file is longer than any row of a list: {subject}</source>
        <translation>Η γραμμή {row} του αρχείου είναι μεγαλύτερη από κάθε γραμμή καταλόγου: {subject}</translation>
    </message>
    <message>
        <source>Row {subject} of the file is broken: where its cells end, or which letters they hold, could only be guessed. Nothing was sent.</source>
        <translation>Η γραμμή {subject} του αρχείου είναι χαλασμένη: πού τελειώνουν τα κελιά της ή ποια γράμματα περιέχουν θα μπορούσαμε μόνο να το μαντέψουμε. Δεν στάλθηκε τίποτα.</translation>
    </message>
    <message>
        <source>SMS Desk could not put the request together</source>
        <translation>το SMS Desk δεν μπόρεσε να συντάξει το αίτημα</translation>
    </message>
    <message>
        <source>SMS Desk starts in the tray, or as a minimised window where there is none, so that what is scheduled here goes out in time.</source>
        <translation>Το SMS Desk ξεκινά στην περιοχή ειδοποιήσεων, ή ελαχιστοποιημένο όπου δεν υπάρχει, ώστε ό,τι είναι προγραμματισμένο εδώ να φεύγει στην ώρα του.</translation>
    </message>
    <message>
        <source>SMS Desk was stopped before it could note the answer.</source>
        <translation>Το SMS Desk σταμάτησε πριν προλάβει να σημειώσει την απάντηση.</translation>
    </message>
    <message>
        <source>Save a copy without one.</source>
        <translation>Αποθηκεύστε ένα αντίγραφο χωρίς κωδικό.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Νέα αποθήκευση</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>Αποθηκεύστε το ξανά.</translation>
    </message>
    <message>
        <source>Save it as CSV, XLSX or ODS.</source>
        <translation>Αποθηκεύστε το ως CSV, XLSX ή ODS.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV first.</source>
        <translation>Αποθηκεύστε το πρώτα ως XLSX ή CSV.</translation>
    </message>
    <message>
        <source>Save the search under another name.</source>
        <translation>Αποθηκεύστε την αναζήτηση με άλλο όνομα.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Προγραμματισμός</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Προγραμματισμένο</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Αποστέλλεται</translation>
    </message>
    <message>
        <source>Sends delivery receipts to an address of yours.</source>
        <translation>Στέλνει αναφορές παράδοσης σε διεύθυνσή σας.</translation>
    </message>
    <message>
        <source>Sends messages that show at once and are not kept.</source>
        <translation>Στέλνει μηνύματα που εμφανίζονται αμέσως και δεν αποθηκεύονται.</translation>
    </message>
    <message>
        <source>Sends octets instead of a text.</source>
        <translation>Στέλνει οκτάδες αντί για κείμενο.</translation>
    </message>
    <message>
        <source>Set in this office.</source>
        <translation>Ορίστηκε σε αυτό το γραφείο.</translation>
    </message>
    <message>
        <source>Several people in the contact book have this number, and none of them this name.</source>
        <translation>Πολλοί στις επαφές έχουν αυτόν τον αριθμό και κανείς τους αυτό το όνομα.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Συντομεύστε το.</translation>
    </message>
    <message>
        <source>Shorten or change it.</source>
        <translation>Συντομεύστε ή αλλάξτε το.</translation>
    </message>
    <message>
        <source>Shorten or change the text.</source>
        <translation>Συντομεύστε ή αλλάξτε το κείμενο.</translation>
    </message>
    <message>
        <source>Shorten or change them.</source>
        <translation>Συντομεύστε ή αλλάξτε τα.</translation>
    </message>
    <message>
        <source>Shorten the text to one part, or leave out characters that count double.</source>
        <translation>Συντομεύστε το κείμενο σε ένα τμήμα ή παραλείψτε χαρακτήρες που μετρούν διπλά.</translation>
    </message>
    <message>
        <source>Show what will be sent, to whom and at what cost, and ask, when it is more than this.</source>
        <translation>Να δείχνει τι θα σταλεί, σε ποιους και με τι κόστος, και να ρωτά, όταν είναι περισσότερα από αυτό.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Αποτυχία σύνδεσης</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Απαιτείται σύνδεση</translation>
    </message>
    <message>
        <source>Some rows are hidden in the spreadsheet; they are read, too.</source>
        <translation>Κάποιες γραμμές είναι κρυμμένες στο υπολογιστικό φύλλο· διαβάζονται κι αυτές.</translation>
    </message>
    <message>
        <source>Somebody answers at this address, but not with this provider&apos;s interface.</source>
        <translation>Κάποιος απαντά σε αυτή τη διεύθυνση, αλλά όχι με τη διεπαφή αυτού του παρόχου.</translation>
    </message>
    <message>
        <source>Somebody else has changed this contact meanwhile, so nothing was changed.</source>
        <translation>Κάποιος άλλος άλλαξε στο μεταξύ αυτή την επαφή, οπότε δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it meanwhile.</source>
        <translation>Ίσως κάποιος τη διέγραψε στο μεταξύ.</translation>
    </message>
    <message>
        <source>Something changed since the differences of “{subject}” were shown, so nothing was done.</source>
        <translation>Κάτι άλλαξε αφότου εμφανίστηκαν οι διαφορές της σειράς «{subject}», γι’ αυτό δεν έγινε τίποτα.</translation>
    </message>
    <message>
        <source>Something could not be done.</source>
        <translation>Κάτι δεν ήταν δυνατό να γίνει.</translation>
    </message>
    <message>
        <source>Something that is no folder stands where the profile should be: {subject}</source>
        <translation>Στη θέση του προφίλ βρίσκεται κάτι που δεν είναι φάκελος: {subject}</translation>
    </message>
    <message>
        <source>Start SMS Desk again; if it stays so, remove the practice account and make a new one.</source>
        <translation>Ξεκινήστε ξανά το SMS Desk· αν συνεχιστεί, αφαιρέστε τον λογαριασμό εξάσκησης και φτιάξτε νέο.</translation>
    </message>
    <message>
        <source>Start or set up its service, then try again.</source>
        <translation>Ξεκινήστε ή ρυθμίστε την υπηρεσία της και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Έναρξη όταν συνδέομαι</translation>
    </message>
    <message>
        <source>Starting at sign-in could not be changed: {subject}</source>
        <translation>Η έναρξη κατά τη σύνδεση δεν μπόρεσε να αλλάξει: {subject}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Stays cancelled</source>
        <translation>Μένει ακυρωμένη</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Surname and name stand in one column: they are told apart where there is a comma, otherwise all of it becomes the name.</source>
        <translation>Επώνυμο και όνομα είναι σε μία στήλη: χωρίζονται όπου υπάρχει κόμμα, αλλιώς γίνονται όλα όνομα.</translation>
    </message>
    <message>
        <source>Switch it on in your own.</source>
        <translation>Ενεργοποιήστε το στο δικό σας.</translation>
    </message>
    <message>
        <source>Takes a text of its own for each of many people in one call.</source>
        <translation>Δέχεται ξεχωριστό κείμενο για καθέναν από πολλούς σε μία κλήση.</translation>
    </message>
    <message>
        <source>Takes one text for many people in one call.</source>
        <translation>Δέχεται ένα κείμενο για πολλούς σε μία κλήση.</translation>
    </message>
    <message>
        <source>Tells beforehand what a part costs.</source>
        <translation>Λέει εκ των προτέρων τι κοστίζει ένα τμήμα.</translation>
    </message>
    <message>
        <source>Tells what is left on the account.</source>
        <translation>Λέει τι απομένει στον λογαριασμό.</translation>
    </message>
    <message>
        <source>Tells whether a number is in use and in which network.</source>
        <translation>Λέει αν ένας αριθμός χρησιμοποιείται και σε ποιο δίκτυο.</translation>
    </message>
    <message>
        <source>That cannot be done: the message&apos;s state is “{subject}”.</source>
        <translation>Αυτό δεν γίνεται: η κατάσταση του μηνύματος είναι «{subject}».</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>Ο λογαριασμός δεν έχει άλλο υπόλοιπο.</translation>
    </message>
    <message>
        <source>The account “{subject}” is paused, so nothing was sent.</source>
        <translation>Ο λογαριασμός «{subject}» είναι σε παύση, οπότε δεν στάλθηκε τίποτα.</translation>
    </message>
    <message>
        <source>The account “{subject}” was removed, so nothing goes out by it any more. Nothing was done.</source>
        <translation>Ο λογαριασμός «{subject}» αφαιρέθηκε, οπότε τίποτα δεν στέλνεται πια μέσω αυτού. Δεν έγινε τίποτα.</translation>
    </message>
    <message>
        <source>The address is plain http: the password and every message would travel unprotected.</source>
        <translation>Η διεύθυνση είναι απλό http: ο κωδικός και κάθε μήνυμα θα ταξίδευαν απροστάτευτα.</translation>
    </message>
    <message>
        <source>The answer is none that this provider gives.</source>
        <translation>Η απάντηση δεν είναι από αυτές που δίνει αυτός ο πάροχος.</translation>
    </message>
    <message>
        <source>The appointment is over.</source>
        <translation>Το ραντεβού έχει περάσει.</translation>
    </message>
    <message>
        <source>The braces in the text do not fit together at character {subject}.</source>
        <translation>Οι αγκύλες στο κείμενο δεν ταιριάζουν μεταξύ τους στον χαρακτήρα {subject}.</translation>
    </message>
    <message>
        <source>The card is broken off or holds strange lines.</source>
        <translation>Η κάρτα είναι κομμένη ή έχει παράξενες γραμμές.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read or holds no certificate: {subject}</source>
        <translation>Το αρχείο πιστοποιητικού δεν διαβάζεται ή δεν περιέχει πιστοποιητικό: {subject}</translation>
    </message>
    <message>
        <source>The columns are: {known}.</source>
        <translation>Οι στήλες είναι: {known}.</translation>
    </message>
    <message>
        <source>The commas between the thousands were left out.</source>
        <translation>Τα κόμματα των χιλιάδων παραλείφθηκαν.</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered.</source>
        <translation>Η σύνδεση διακόπηκε πριν απαντήσει ο πάροχος.</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered. The next sync does it again, which is harmless.</source>
        <translation>Η σύνδεση διακόπηκε πριν απαντήσει ο πάροχος. Ο επόμενος συγχρονισμός θα το επαναλάβει, χωρίς κίνδυνο.</translation>
    </message>
    <message>
        <source>The contacts of the account “{subject}” are being synced already, perhaps by another process.</source>
        <translation>Οι επαφές του λογαριασμού «{subject}» συγχρονίζονται ήδη, ίσως από άλλη διεργασία.</translation>
    </message>
    <message>
        <source>The content is not hexadecimal.</source>
        <translation>Το περιεχόμενο δεν είναι δεκαεξαδικό.</translation>
    </message>
    <message>
        <source>The field “{subject}” is a secret and is not taken from the command line, where other programs and the shell&apos;s history would see it.</source>
        <translation>Το πεδίο «{subject}» είναι μυστικό και δεν δίνεται στη γραμμή εντολών, όπου θα το έβλεπαν άλλα προγράμματα και το ιστορικό του κελύφους.</translation>
    </message>
    <message>
        <source>The field “{subject}” may have 16 characters at most (letters other than the English count double) and no colon: this provider&apos;s sign-in cannot carry more.</source>
        <translation>Το πεδίο «{subject}» μπορεί να έχει έως 16 χαρακτήρες (τα μη αγγλικά γράμματα μετρούν διπλά) και όχι άνω και κάτω τελεία: η σύνδεση αυτού του παρόχου δεν μεταφέρει περισσότερα.</translation>
    </message>
    <message>
        <source>The field “{subject}” must be filled in.</source>
        <translation>Το πεδίο «{subject}» πρέπει να συμπληρωθεί.</translation>
    </message>
    <message>
        <source>The fields are: {known}.</source>
        <translation>Τα πεδία είναι: {known}.</translation>
    </message>
    <message>
        <source>The file cannot be read: {subject}</source>
        <translation>Το αρχείο δεν μπορεί να διαβαστεί: {subject}</translation>
    </message>
    <message>
        <source>The file could not be written: {subject}</source>
        <translation>Το αρχείο δεν μπόρεσε να γραφτεί: {subject}</translation>
    </message>
    <message>
        <source>The file has no column “{subject}”.</source>
        <translation>Το αρχείο δεν έχει στήλη «{subject}».</translation>
    </message>
    <message>
        <source>The file is far larger than a list of people: {subject}</source>
        <translation>Το αρχείο είναι πολύ μεγαλύτερο από έναν κατάλογο ανθρώπων: {subject}</translation>
    </message>
    <message>
        <source>The file is neither text nor a spreadsheet: {subject}</source>
        <translation>Το αρχείο δεν είναι ούτε κείμενο ούτε υπολογιστικό φύλλο: {subject}</translation>
    </message>
    <message>
        <source>The file is protected by a password: {subject}</source>
        <translation>Το αρχείο προστατεύεται με κωδικό: {subject}</translation>
    </message>
    <message>
        <source>The file may not be read, or another program keeps it: {subject}</source>
        <translation>Δεν επιτρέπεται η ανάγνωση του αρχείου ή το κρατά άλλο πρόγραμμα: {subject}</translation>
    </message>
    <message>
        <source>The first row is somebody: the columns have no names.</source>
        <translation>Η πρώτη γραμμή είναι κάποιο πρόσωπο: οι στήλες δεν έχουν ονόματα.</translation>
    </message>
    <message>
        <source>The group “{subject}” would look among its own members.</source>
        <translation>Η ομάδα «{subject}» θα έψαχνε ανάμεσα στα δικά της μέλη.</translation>
    </message>
    <message>
        <source>The groups are: {known}.</source>
        <translation>Οι ομάδες είναι: {known}.</translation>
    </message>
    <message>
        <source>The handset confirmed it.</source>
        <translation>Η συσκευή το επιβεβαίωσε.</translation>
    </message>
    <message>
        <source>The import was interrupted, because {subject}. What was imported until then is in the book.</source>
        <translation>Η εισαγωγή διακόπηκε, επειδή {subject}. Όσα είχαν εισαχθεί ως τότε είναι στον κατάλογο επαφών.</translation>
    </message>
    <message>
        <source>The interface&apos;s own paths are appended to it.</source>
        <translation>Οι διαδρομές της διεπαφής προστίθενται σε αυτήν.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked.</source>
        <translation>Η κλειδοθήκη δεν έκανε αυτό που ζητήθηκε.</translation>
    </message>
    <message>
        <source>The keyring did not keep the secret as it was given: {subject}.</source>
        <translation>Η κλειδοθήκη δεν κράτησε το μυστικό όπως δόθηκε: {subject}.</translation>
    </message>
    <message>
        <source>The keyring does not answer: {subject}.</source>
        <translation>Η κλειδοθήκη δεν απαντά: {subject}.</translation>
    </message>
    <message>
        <source>The keyring does not let this program change the entry: {subject}.</source>
        <translation>Η κλειδοθήκη δεν αφήνει αυτό το πρόγραμμα να αλλάξει την εγγραφή: {subject}.</translation>
    </message>
    <message>
        <source>The keyring failed: {subject}.</source>
        <translation>Η κλειδοθήκη απέτυχε: {subject}.</translation>
    </message>
    <message>
        <source>The keyring is locked: {subject}.</source>
        <translation>Η κλειδοθήκη είναι κλειδωμένη: {subject}.</translation>
    </message>
    <message>
        <source>The language of the window. It changes at once.</source>
        <translation>Η γλώσσα του παραθύρου. Αλλάζει αμέσως.</translation>
    </message>
    <message>
        <source>The length is right, but the country has given out no such numbers as far as we know.</source>
        <translation>Το μήκος είναι σωστό, αλλά από όσο γνωρίζουμε η χώρα δεν έχει δώσει τέτοιους αριθμούς.</translation>
    </message>
    <message>
        <source>The log cannot be written; everything else goes on: {subject}</source>
        <translation>Το ημερολόγιο δεν μπορεί να γραφτεί· όλα τα άλλα συνεχίζονται: {subject}</translation>
    </message>
    <message>
        <source>The longest rest between two questions what became of a message, where a provider has to be asked. New messages are asked for sooner.</source>
        <translation>Η μεγαλύτερη παύση ανάμεσα σε δύο ερωτήσεις για την τύχη ενός μηνύματος, όπου πρέπει να ερωτηθεί ο πάροχος. Για νέα μηνύματα η ερώτηση γίνεται νωρίτερα.</translation>
    </message>
    <message>
        <source>The members of “{subject}” are put in and taken out: it is no saved search.</source>
        <translation>Τα μέλη της «{subject}» μπαίνουν και βγαίνουν με το χέρι: δεν είναι αποθηκευμένη αναζήτηση.</translation>
    </message>
    <message>
        <source>The message may have been sent, and was not sent again.</source>
        <translation>Το μήνυμα μπορεί να στάλθηκε και δεν στάλθηκε ξανά.</translation>
    </message>
    <message>
        <source>The message was not sent: the account has no credit left.</source>
        <translation>Το μήνυμα δεν στάλθηκε: ο λογαριασμός δεν έχει άλλο υπόλοιπο.</translation>
    </message>
    <message>
        <source>The message was not sent: the account lacks the right to do this.</source>
        <translation>Το μήνυμα δεν στάλθηκε: ο λογαριασμός δεν έχει αυτό το δικαίωμα.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider asks us to send more slowly.</source>
        <translation>Το μήνυμα δεν στάλθηκε: ο πάροχος ζητά να στέλνουμε πιο αργά.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider cannot be reached or takes nothing now.</source>
        <translation>Το μήνυμα δεν στάλθηκε: ο πάροχος δεν είναι προσβάσιμος ή δεν δέχεται τίποτα τώρα.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider did not understand the request.</source>
        <translation>Το μήνυμα δεν στάλθηκε: ο πάροχος δεν κατάλαβε το αίτημα.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not allow this sender.</source>
        <translation>Το μήνυμα δεν στάλθηκε: ο πάροχος δεν επιτρέπει αυτόν τον αποστολέα.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not take this number.</source>
        <translation>Το μήνυμα δεν στάλθηκε: ο πάροχος δεν δέχεται αυτόν τον αριθμό.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not take this text.</source>
        <translation>Το μήνυμα δεν στάλθηκε: ο πάροχος δεν δέχεται αυτό το κείμενο.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not take this time.</source>
        <translation>Το μήνυμα δεν στάλθηκε: ο πάροχος δεν δέχεται αυτή την ώρα.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider has no way to this network.</source>
        <translation>Το μήνυμα δεν στάλθηκε: ο πάροχος δεν έχει δρόμο προς αυτό το δίκτυο.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider refused the sign-in.</source>
        <translation>Το μήνυμα δεν στάλθηκε: ο πάροχος αρνήθηκε τη σύνδεση.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider stopped before it came to this one.</source>
        <translation>Το μήνυμα δεν στάλθηκε: ο πάροχος σταμάτησε πριν φτάσει σε αυτό.</translation>
    </message>
    <message>
        <source>The message was not sent: the rules of the provider or the country block it.</source>
        <translation>Το μήνυμα δεν στάλθηκε: το εμποδίζουν οι κανόνες του παρόχου ή της χώρας.</translation>
    </message>
    <message>
        <source>The missing plus was put before the country code.</source>
        <translation>Μπήκε το συν που έλειπε πριν από τον κωδικό χώρας.</translation>
    </message>
    <message>
        <source>The names and comments are too long for the provider, or hold characters that cannot be sent.</source>
        <translation>Τα ονόματα και τα σχόλια είναι πολύ μεγάλα για τον πάροχο ή περιέχουν χαρακτήρες που δεν μπορούν να σταλούν.</translation>
    </message>
    <message>
        <source>The next sync brings it to the provider.</source>
        <translation>Ο επόμενος συγχρονισμός θα τη στείλει στον πάροχο.</translation>
    </message>
    <message>
        <source>The next sync takes it away from the provider.</source>
        <translation>Ο επόμενος συγχρονισμός θα την αφαιρέσει από τον πάροχο.</translation>
    </message>
    <message>
        <source>The number has a length that its country does not use.</source>
        <translation>Ο αριθμός έχει μήκος που δεν χρησιμοποιεί η χώρα του.</translation>
    </message>
    <message>
        <source>The number has no country code, and no country is chosen for such numbers.</source>
        <translation>Ο αριθμός δεν έχει κωδικό χώρας και δεν έχει επιλεγεί χώρα για τέτοιους αριθμούς.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Ο αριθμός είναι πολύ μεγάλος.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>Ο αριθμός είναι πολύ μικρός.</translation>
    </message>
    <message>
        <source>The number was written as 3.06…E+11; all digits were there.</source>
        <translation>Ο αριθμός ήταν γραμμένος ως 3.06…E+11· υπήρχαν όλα τα ψηφία.</translation>
    </message>
    <message>
        <source>The practice server inside the program does not run, so nothing was sent. {subject}</source>
        <translation>Ο διακομιστής εξάσκησης μέσα στο πρόγραμμα δεν λειτουργεί, οπότε δεν στάλθηκε τίποτα. {subject}</translation>
    </message>
    <message>
        <source>The process that read the file was ended from outside.</source>
        <translation>Η διεργασία που διάβαζε το αρχείο τερματίστηκε απ&apos; έξω.</translation>
    </message>
    <message>
        <source>The profile may not be read or written: {subject}</source>
        <translation>Δεν επιτρέπεται η ανάγνωση ή η εγγραφή του προφίλ: {subject}</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be used: {subject}</source>
        <translation>Ο φάκελος του προφίλ δεν μπορεί να χρησιμοποιηθεί: {subject}</translation>
    </message>
    <message>
        <source>The profile&apos;s id is damaged; a new one would lose all stored passwords: {subject}</source>
        <translation>Το αναγνωριστικό του προφίλ έχει καταστραφεί· ένα νέο θα έχανε όλους τους αποθηκευμένους κωδικούς: {subject}</translation>
    </message>
    <message>
        <source>The provider answered something that SMS Desk does not know.</source>
        <translation>Ο πάροχος απάντησε κάτι που το SMS Desk δεν γνωρίζει.</translation>
    </message>
    <message>
        <source>The provider answers.</source>
        <translation>Ο πάροχος απαντά.</translation>
    </message>
    <message>
        <source>The provider asks us to go more slowly.</source>
        <translation>Ο πάροχος ζητά να πηγαίνουμε πιο αργά.</translation>
    </message>
    <message>
        <source>The provider can take nothing just now.</source>
        <translation>Ο πάροχος δεν δέχεται τίποτα αυτή τη στιγμή.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>Ο πάροχος δεν είναι προσβάσιμος.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Ο πάροχος δεν απάντησε εγκαίρως.</translation>
    </message>
    <message>
        <source>The provider did not delete this contact and does not say why; perhaps it has none of this number.</source>
        <translation>Ο πάροχος δεν διέγραψε αυτή την επαφή και δεν λέει γιατί· ίσως δεν έχει καμία με αυτόν τον αριθμό.</translation>
    </message>
    <message>
        <source>The provider did not do what was asked.</source>
        <translation>Ο πάροχος δεν έκανε αυτό που ζητήθηκε.</translation>
    </message>
    <message>
        <source>The provider did not save this contact and does not say why.</source>
        <translation>Ο πάροχος δεν αποθήκευσε αυτή την επαφή και δεν λέει γιατί.</translation>
    </message>
    <message>
        <source>The provider did not understand the request, or points to another address.</source>
        <translation>Ο πάροχος δεν κατάλαβε το αίτημα ή παραπέμπει σε άλλη διεύθυνση.</translation>
    </message>
    <message>
        <source>The provider does not allow this sender.</source>
        <translation>Ο πάροχος δεν επιτρέπει αυτόν τον αποστολέα.</translation>
    </message>
    <message>
        <source>The provider does not let this account do it.</source>
        <translation>Ο πάροχος δεν το επιτρέπει σε αυτόν τον λογαριασμό.</translation>
    </message>
    <message>
        <source>The provider does not take it; it is tried again when you change it or ask.</source>
        <translation>Ο πάροχος δεν τη δέχεται· θα γίνει νέα προσπάθεια όταν την αλλάξετε ή το ζητήσετε.</translation>
    </message>
    <message>
        <source>The provider does not take this number.</source>
        <translation>Ο πάροχος δεν δέχεται αυτόν τον αριθμό.</translation>
    </message>
    <message>
        <source>The provider does not take this text.</source>
        <translation>Ο πάροχος δεν δέχεται αυτό το κείμενο.</translation>
    </message>
    <message>
        <source>The provider does not take this time.</source>
        <translation>Ο πάροχος δεν δέχεται αυτή την ώρα.</translation>
    </message>
    <message>
        <source>The provider does not take this.</source>
        <translation>Ο πάροχος δεν το δέχεται.</translation>
    </message>
    <message>
        <source>The provider has it as it is here.</source>
        <translation>Ο πάροχος την έχει όπως είναι εδώ.</translation>
    </message>
    <message>
        <source>The provider has it.</source>
        <translation>Το έχει ο πάροχος.</translation>
    </message>
    <message>
        <source>The provider has no way to this network.</source>
        <translation>Ο πάροχος δεν έχει δρόμο προς αυτό το δίκτυο.</translation>
    </message>
    <message>
        <source>The provider has not been asked yet.</source>
        <translation>Ο πάροχος δεν έχει ερωτηθεί ακόμη.</translation>
    </message>
    <message>
        <source>The provider itself reports that something broke on the way.</source>
        <translation>Ο ίδιος ο πάροχος αναφέρει ότι κάτι χάλασε στον δρόμο.</translation>
    </message>
    <message>
        <source>The provider of the account “{subject}” keeps no list of contacts, so there is nothing to bring in step.</source>
        <translation>Ο πάροχος του λογαριασμού «{subject}» δεν κρατά κατάλογο επαφών, οπότε δεν υπάρχει κάτι να συγχρονιστεί.</translation>
    </message>
    <message>
        <source>The provider of “{subject}” cannot keep messages for later. Nothing was scheduled.</source>
        <translation>Ο πάροχος του «{subject}» δεν μπορεί να κρατήσει μηνύματα για αργότερα. Δεν προγραμματίστηκε τίποτα.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in.</source>
        <translation>Ο πάροχος αρνήθηκε τη σύνδεση.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in: user name, password or key is wrong.</source>
        <translation>Ο πάροχος αρνήθηκε τη σύνδεση: το όνομα χρήστη, ο κωδικός ή το κλειδί είναι λάθος.</translation>
    </message>
    <message>
        <source>The provider reports that it was not delivered.</source>
        <translation>Ο πάροχος αναφέρει ότι δεν παραδόθηκε.</translation>
    </message>
    <message>
        <source>The provider reports that something broke on its side.</source>
        <translation>Ο πάροχος αναφέρει ότι κάτι χάλασε στη δική του πλευρά.</translation>
    </message>
    <message>
        <source>The provider says that it failed, and not why.</source>
        <translation>Ο πάροχος λέει ότι απέτυχε, αλλά όχι γιατί.</translation>
    </message>
    <message>
        <source>The provider says that the account lacks a right.</source>
        <translation>Ο πάροχος λέει ότι λείπει ένα δικαίωμα από τον λογαριασμό.</translation>
    </message>
    <message>
        <source>The provider says that this account lacks the right to do this.</source>
        <translation>Ο πάροχος λέει ότι αυτός ο λογαριασμός δεν έχει αυτό το δικαίωμα.</translation>
    </message>
    <message>
        <source>The provider sends it even when this computer is off, but it can no longer be changed or taken back. What SMS Desk keeps can be changed until it goes, and SMS Desk must be running then.</source>
        <translation>Ο πάροχος το στέλνει ακόμη κι αν αυτός ο υπολογιστής είναι κλειστός, αλλά δεν αλλάζει και δεν ανακαλείται πια. Ό,τι κρατά το SMS Desk αλλάζει ώσπου να φύγει, και το SMS Desk πρέπει να εκτελείται τότε.</translation>
    </message>
    <message>
        <source>The provider took nothing.</source>
        <translation>Ο πάροχος δεν δέχτηκε τίποτα.</translation>
    </message>
    <message>
        <source>The provider&apos;s address is not known: there is no server of this name.</source>
        <translation>Η διεύθυνση του παρόχου δεν βρέθηκε: δεν υπάρχει διακομιστής με αυτό το όνομα.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood.</source>
        <translation>Η απάντηση του παρόχου δεν έγινε κατανοητή.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer says nothing about this number.</source>
        <translation>Η απάντηση του παρόχου δεν λέει τίποτα για αυτόν τον αριθμό.</translation>
    </message>
    <message>
        <source>The provider&apos;s own number for the kind of message.</source>
        <translation>Ο αριθμός με τον οποίο ο πάροχος δηλώνει το είδος του μηνύματος.</translation>
    </message>
    <message>
        <source>The provider&apos;s rules block this.</source>
        <translation>Οι κανόνες του παρόχου το εμποδίζουν.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let us through.</source>
        <translation>Ο διαμεσολαβητής αυτού του υπολογιστή δεν μας αφήνει να περάσουμε.</translation>
    </message>
    <message>
        <source>The proxy that the system names cannot be used.</source>
        <translation>Ο διαμεσολαβητής που δηλώνει το σύστημα δεν μπορεί να χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>The quotation marks of the row do not fit together, so nobody can say where its cells end.</source>
        <translation>Τα εισαγωγικά της γραμμής δεν ταιριάζουν, γι&apos; αυτό δεν φαίνεται πού τελειώνουν τα κελιά της.</translation>
    </message>
    <message>
        <source>The row is hidden in the spreadsheet.</source>
        <translation>Η γραμμή είναι κρυφή στο υπολογιστικό φύλλο.</translation>
    </message>
    <message>
        <source>The rows above the names of the columns are left out.</source>
        <translation>Οι γραμμές πάνω από τα ονόματα των στηλών παραλείπονται.</translation>
    </message>
    <message>
        <source>The same number stood there more than once.</source>
        <translation>Ο ίδιος αριθμός υπήρχε πάνω από μία φορά.</translation>
    </message>
    <message>
        <source>The secret of the account “{subject}” is not known here.</source>
        <translation>Το μυστικό του λογαριασμού «{subject}» δεν είναι γνωστό εδώ.</translation>
    </message>
    <message>
        <source>The sender is too long: the provider takes at most {subject}.</source>
        <translation>Ο αποστολέας είναι πολύ μεγάλος: ο πάροχος δέχεται το πολύ {subject}.</translation>
    </message>
    <message>
        <source>The sender “{subject}” holds characters that no sender may have.</source>
        <translation>Ο αποστολέας «{subject}» περιέχει χαρακτήρες που δεν επιτρέπονται σε αποστολέα.</translation>
    </message>
    <message>
        <source>The setting “{subject}” has a value that is not allowed; its default holds.</source>
        <translation>Η ρύθμιση «{subject}» έχει τιμή που δεν επιτρέπεται· ισχύει η προεπιλογή.</translation>
    </message>
    <message>
        <source>The settings cannot be read; the defaults hold: {subject}</source>
        <translation>Οι ρυθμίσεις δεν διαβάζονται· ισχύουν οι προεπιλογές: {subject}</translation>
    </message>
    <message>
        <source>The settings could not be saved: {subject}</source>
        <translation>Οι ρυθμίσεις δεν μπόρεσαν να αποθηκευτούν: {subject}</translation>
    </message>
    <message>
        <source>The settings were damaged and were put aside; the defaults hold: {subject}</source>
        <translation>Οι ρυθμίσεις ήταν κατεστραμμένες και μπήκαν στην άκρη· ισχύουν οι προεπιλογές: {subject}</translation>
    </message>
    <message>
        <source>The spreadsheet has lost digits of a number.</source>
        <translation>Το υπολογιστικό φύλλο έχασε ψηφία ενός αριθμού.</translation>
    </message>
    <message>
        <source>The spreadsheet has lost digits of the number.</source>
        <translation>Το υπολογιστικό φύλλο έχασε ψηφία του αριθμού.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: {subject}</source>
        <translation>Το υπολογιστικό φύλλο έχει καταστραφεί: {subject}</translation>
    </message>
    <message>
        <source>The store cannot be opened: {subject}</source>
        <translation>Η βάση δεδομένων δεν ανοίγει: {subject}</translation>
    </message>
    <message>
        <source>The store could not do what was asked, and nothing of it was done: {subject}</source>
        <translation>Η βάση δεδομένων δεν μπόρεσε να κάνει αυτό που ζητήθηκε και δεν έγινε τίποτα από αυτό: {subject}</translation>
    </message>
    <message>
        <source>The store may not be written, so nothing was changed: {subject}</source>
        <translation>Δεν επιτρέπεται η εγγραφή στη βάση δεδομένων, οπότε δεν άλλαξε τίποτα: {subject}</translation>
    </message>
    <message>
        <source>The text cannot be written in GSM-7 because of: {subject}</source>
        <translation>Το κείμενο δεν γράφεται σε GSM-7 εξαιτίας: {subject}</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be sent at all.</source>
        <translation>Το κείμενο περιέχει χαρακτήρες που δεν μπορούν να σταλούν.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Το κείμενο είναι κενό.</translation>
    </message>
    <message>
        <source>The text is too long: the provider takes at most {subject} parts.</source>
        <translation>Το κείμενο είναι πολύ μεγάλο: ο πάροχος δέχεται το πολύ {subject} τμήματα.</translation>
    </message>
    <message>
        <source>The time for the reminder has passed.</source>
        <translation>Η ώρα της υπενθύμισης έχει περάσει.</translation>
    </message>
    <message>
        <source>The validity must be within {subject} minutes.</source>
        <translation>Η διάρκεια ισχύος πρέπει να είναι στα {subject} λεπτά.</translation>
    </message>
    <message>
        <source>The value of the field “{subject}” is not allowed.</source>
        <translation>Η τιμή του πεδίου «{subject}» δεν επιτρέπεται.</translation>
    </message>
    <message>
        <source>The value of the message option “{subject}” is not allowed.</source>
        <translation>Η τιμή της επιλογής μηνύματος «{subject}» δεν επιτρέπεται.</translation>
    </message>
    <message>
        <source>The zero that the spreadsheet had cut off was put back.</source>
        <translation>Το μηδενικό που είχε κόψει το υπολογιστικό φύλλο ξαναμπήκε.</translation>
    </message>
    <message>
        <source>The zone in which times are meant when a message is to go out later.</source>
        <translation>Η ζώνη στην οποία νοούνται οι ώρες όταν ένα μήνυμα θα σταλεί αργότερα.</translation>
    </message>
    <message>
        <source>There are characters in it that no text has.</source>
        <translation>Έχει χαρακτήρες που δεν έχει κανένα κείμενο.</translation>
    </message>
    <message>
        <source>There are no recipients.</source>
        <translation>Δεν υπάρχουν παραλήπτες.</translation>
    </message>
    <message>
        <source>There are several numbers in the cell.</source>
        <translation>Υπάρχουν πολλοί αριθμοί στο κελί.</translation>
    </message>
    <message>
        <source>There is a day, but no time.</source>
        <translation>Υπάρχει ημέρα, αλλά όχι ώρα.</translation>
    </message>
    <message>
        <source>There is already a group named “{subject}”; case and accents make no difference.</source>
        <translation>Υπάρχει ήδη ομάδα με το όνομα «{subject}»· πεζά, κεφαλαία και τόνοι δεν παίζουν ρόλο.</translation>
    </message>
    <message>
        <source>There is already an account named “{subject}”.</source>
        <translation>Υπάρχει ήδη λογαριασμός με το όνομα «{subject}».</translation>
    </message>
    <message>
        <source>There is less left than your alert says.</source>
        <translation>Απομένουν λιγότερα από το όριο ειδοποίησής σας.</translation>
    </message>
    <message>
        <source>There is no account named “{subject}”.</source>
        <translation>Δεν υπάρχει λογαριασμός με το όνομα «{subject}».</translation>
    </message>
    <message>
        <source>There is no connection to the provider.</source>
        <translation>Δεν υπάρχει σύνδεση με τον πάροχο.</translation>
    </message>
    <message>
        <source>There is no date in it.</source>
        <translation>Δεν έχει ημερομηνία.</translation>
    </message>
    <message>
        <source>There is no encoding “{subject}”.</source>
        <translation>Δεν υπάρχει κωδικοποίηση «{subject}».</translation>
    </message>
    <message>
        <source>There is no group named “{subject}”.</source>
        <translation>Δεν υπάρχει ομάδα με όνομα «{subject}».</translation>
    </message>
    <message>
        <source>There is no group “{subject}”.</source>
        <translation>Δεν υπάρχει ομάδα «{subject}».</translation>
    </message>
    <message>
        <source>There is no number in it.</source>
        <translation>Δεν έχει αριθμό.</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>Δεν υπάρχει αριθμός.</translation>
    </message>
    <message>
        <source>There is no profile in this folder: {subject}</source>
        <translation>Δεν υπάρχει προφίλ σε αυτόν τον φάκελο: {subject}</translation>
    </message>
    <message>
        <source>There is no provider “{subject}”.</source>
        <translation>Δεν υπάρχει πάροχος «{subject}».</translation>
    </message>
    <message>
        <source>There is no room for a private copy of the file, so nothing was imported: {subject}</source>
        <translation>Δεν υπάρχει χώρος για ιδιωτικό αντίγραφο του αρχείου, γι&apos; αυτό δεν εισήχθη τίποτα: {subject}</translation>
    </message>
    <message>
        <source>There is no secure connection to the provider: its certificate or its TLS was refused.</source>
        <translation>Δεν υπάρχει ασφαλής σύνδεση με τον πάροχο: το πιστοποιητικό ή το TLS του δεν έγινε δεκτό.</translation>
    </message>
    <message>
        <source>There is no space left for the profile: {subject}</source>
        <translation>Δεν υπάρχει άλλος χώρος για το προφίλ: {subject}</translation>
    </message>
    <message>
        <source>There is no space left for the store, so nothing was changed: {subject}</source>
        <translation>Δεν υπάρχει άλλος χώρος για τη βάση δεδομένων, οπότε δεν άλλαξε τίποτα: {subject}</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Δεν υπάρχει τέτοια ημέρα ή ώρα.</translation>
    </message>
    <message>
        <source>There is no such file: {subject}</source>
        <translation>Δεν υπάρχει τέτοιο αρχείο: {subject}</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Δεν υπάρχει κείμενο.</translation>
    </message>
    <message>
        <source>There is no usable keyring on this computer, so secrets are not kept.</source>
        <translation>Σε αυτόν τον υπολογιστή δεν υπάρχει κλειδοθήκη που να λειτουργεί, οπότε τα μυστικά δεν αποθηκεύονται.</translation>
    </message>
    <message>
        <source>There is no value for {subject}.</source>
        <translation>Δεν υπάρχει τιμή για {subject}.</translation>
    </message>
    <message>
        <source>There is no {subject} here.</source>
        <translation>Δεν υπάρχει {subject} εδώ.</translation>
    </message>
    <message>
        <source>There is nothing in the file: {subject}</source>
        <translation>Δεν υπάρχει τίποτα στο αρχείο: {subject}</translation>
    </message>
    <message>
        <source>There is nothing in the store any more, and this profile was in use; the file was left as it is: {subject}</source>
        <translation>Στη βάση δεδομένων δεν υπάρχει πια τίποτα, ενώ αυτό το προφίλ χρησιμοποιούνταν· το αρχείο έμεινε όπως είναι: {subject}</translation>
    </message>
    <message>
        <source>This cannot be taken back: it was already, or it is more than 30 days ago.</source>
        <translation>Αυτό δεν αναιρείται: έχει ήδη αναιρεθεί ή έγινε πριν από περισσότερες από 30 ημέρες.</translation>
    </message>
    <message>
        <source>This contact does not go to this account.</source>
        <translation>Αυτή η επαφή δεν πηγαίνει σε αυτόν τον λογαριασμό.</translation>
    </message>
    <message>
        <source>This contact is no longer in the book.</source>
        <translation>Αυτή η επαφή δεν υπάρχει πια στον κατάλογο.</translation>
    </message>
    <message>
        <source>This file is no store of SMS Desk, or it is damaged; it was left as it is: {subject}</source>
        <translation>Αυτό το αρχείο δεν είναι βάση δεδομένων του SMS Desk ή έχει καταστραφεί· έμεινε όπως είναι: {subject}</translation>
    </message>
    <message>
        <source>This is a date or a time, not a number.</source>
        <translation>Αυτό είναι ημερομηνία ή ώρα, όχι αριθμός.</translation>
    </message>
    <message>
        <source>This is a throw-away profile, which will be gone at the next sign-in.</source>
        <translation>Αυτό είναι ένα προσωρινό προφίλ, που δεν θα υπάρχει στην επόμενη σύνδεση.</translation>
    </message>
    <message>
        <source>This is being done already, here or by another process: {subject}</source>
        <translation>Αυτό γίνεται ήδη, εδώ ή από άλλη διεργασία: {subject}</translation>
    </message>
    <message>
        <source>This is no file, but a folder or a device: {subject}</source>
        <translation>Αυτό δεν είναι αρχείο, αλλά φάκελος ή συσκευή: {subject}</translation>
    </message>
    <message>
        <source>This is no telephone number, because {subject}: “{known}”</source>
        <translation>Αυτό δεν είναι αριθμός τηλεφώνου, επειδή {subject}: «{known}»</translation>
    </message>
    <message>
        <source>This is not a number that can be written to: {subject}.</source>
        <translation>Σε αυτόν τον αριθμό δεν μπορεί να σταλεί μήνυμα: {subject}.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Αυτό δεν είναι αριθμός.</translation>
    </message>
    <message>
        <source>This is not the address of an interface.</source>
        <translation>Αυτή δεν είναι διεύθυνση διεπαφής.</translation>
    </message>
    <message>
        <source>This is not understood as a date.</source>
        <translation>Αυτό δεν διαβάζεται ως ημερομηνία.</translation>
    </message>
    <message>
        <source>This is not understood as a time.</source>
        <translation>Αυτό δεν διαβάζεται ως ώρα.</translation>
    </message>
    <message>
        <source>This kind of spreadsheet is not read: {subject}</source>
        <translation>Αυτό το είδος υπολογιστικού φύλλου δεν διαβάζεται: {subject}</translation>
    </message>
    <message>
        <source>This number asked not to be written to.</source>
        <translation>Αυτός ο αριθμός ζήτησε να μην του γράφουν.</translation>
    </message>
    <message>
        <source>This number was there before; it gets the message once.</source>
        <translation>Αυτός ο αριθμός υπήρχε ήδη· παίρνει το μήνυμα μία φορά.</translation>
    </message>
    <message>
        <source>This person does not want messages any more, so nothing was queued.</source>
        <translation>Το άτομο αυτό δεν θέλει πια μηνύματα, οπότε δεν μπήκε τίποτα στην ουρά.</translation>
    </message>
    <message>
        <source>This person is in the contact book already.</source>
        <translation>Το πρόσωπο υπάρχει ήδη στις επαφές.</translation>
    </message>
    <message>
        <source>This process cannot be marked as running, so it must not send: {subject}</source>
        <translation>Αυτή η διεργασία δεν μπορεί να δηλωθεί ως ενεργή, οπότε δεν πρέπει να στείλει: {subject}</translation>
    </message>
    <message>
        <source>This provider has no binary messages.</source>
        <translation>Αυτός ο πάροχος δεν έχει δυαδικά μηνύματα.</translation>
    </message>
    <message>
        <source>This provider has no flash messages.</source>
        <translation>Αυτός ο πάροχος δεν έχει μηνύματα flash.</translation>
    </message>
    <message>
        <source>This provider has no message option “{subject}”.</source>
        <translation>Αυτός ο πάροχος δεν έχει επιλογή μηνύματος «{subject}».</translation>
    </message>
    <message>
        <source>This provider may cut a character in two where one part ends and the next begins.</source>
        <translation>Αυτός ο πάροχος μπορεί να κόψει έναν χαρακτήρα στα δύο εκεί όπου τελειώνει ένα τμήμα και αρχίζει το επόμενο.</translation>
    </message>
    <message>
        <source>This provider needs a sender.</source>
        <translation>Αυτός ο πάροχος χρειάζεται αποστολέα.</translation>
    </message>
    <message>
        <source>This provider&apos;s accounts have no field “{subject}”.</source>
        <translation>Οι λογαριασμοί αυτού του παρόχου δεν έχουν πεδίο «{subject}».</translation>
    </message>
    <message>
        <source>This provider&apos;s interface does not tell what is left.</source>
        <translation>Η διεπαφή αυτού του παρόχου δεν λέει τι απομένει.</translation>
    </message>
    <message>
        <source>This provider&apos;s interface has nothing by which a sign-in is tried.</source>
        <translation>Η διεπαφή αυτού του παρόχου δεν έχει τρόπο να δοκιμαστεί η σύνδεση.</translation>
    </message>
    <message>
        <source>This provider&apos;s messages have no validity.</source>
        <translation>Τα μηνύματα αυτού του παρόχου δεν έχουν διάρκεια ισχύος.</translation>
    </message>
    <message>
        <source>This time has passed: {subject}. Nothing was scheduled.</source>
        <translation>Αυτή η ώρα πέρασε: {subject}. Δεν προγραμματίστηκε τίποτα.</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Χρόνος αναίρεσης</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ζώνη ώρας</translation>
    </message>
    <message>
        <source>To have them here, export them on the provider&apos;s pages and import the file.</source>
        <translation>Για να τις έχετε εδώ, εξαγάγετέ τες από τις σελίδες του παρόχου και εισαγάγετε το αρχείο.</translation>
    </message>
    <message>
        <source>Token that the provider gave you.</source>
        <translation>Το διακριτικό που σας έδωσε ο πάροχος.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Πολύ αργά</translation>
    </message>
    <message>
        <source>Top it up, then resume.</source>
        <translation>Ανανεώστε το υπόλοιπο και μετά συνεχίστε.</translation>
    </message>
    <message>
        <source>Top it up.</source>
        <translation>Ανανεώστε το υπόλοιπο.</translation>
    </message>
    <message>
        <source>Top the account up, then resume it.</source>
        <translation>Ανανεώστε το υπόλοιπο του λογαριασμού και μετά συνεχίστε τον.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Δοκιμάστε ξανά σε λίγα λεπτά.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Δοκιμάστε ξανά σε ένα λεπτό.</translation>
    </message>
    <message>
        <source>Try again later, or ask it.</source>
        <translation>Δοκιμάστε ξανά αργότερα ή ρωτήστε τον.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Δοκιμάστε αργότερα.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restore a backup.</source>
        <translation>Δοκιμάστε ξανά· αν συνεχιστεί, επαναφέρετε ένα αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>Try again; unlock it first.</source>
        <translation>Δοκιμάστε ξανά· ξεκλειδώστε την πρώτα.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Δύο στήλες έχουν το ίδιο όνομα.</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>Πληκτρολόγηση πλήθους για επιβεβαίωση</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Αβέβαιο</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Ξεκλειδώστε την και δοκιμάστε ξανά.</translation>
    </message>
    <message numerus="yes">
        <source>Up to {number} minutes late</source>
        <translation>
            <numerusform>Έως {number} λεπτό αργότερα</numerusform>
            <numerusform>Έως {number} λεπτά αργότερα</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ενημέρωση</translation>
    </message>
    <message>
        <source>Use Latin letters, digits and blanks, or a number.</source>
        <translation>Χρησιμοποιήστε λατινικά γράμματα, ψηφία και κενά ή έναν αριθμό.</translation>
    </message>
    <message>
        <source>Use https, or say expressly that plain http is allowed for this account.</source>
        <translation>Χρησιμοποιήστε https ή δηλώστε ρητά ότι επιτρέπεται απλό http για αυτόν τον λογαριασμό.</translation>
    </message>
    <message>
        <source>Use the newer program.</source>
        <translation>Χρησιμοποιήστε το νεότερο πρόγραμμα.</translation>
    </message>
    <message>
        <source>User name that the provider gave you.</source>
        <translation>Το όνομα χρήστη που σας έδωσε ο πάροχος.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Διάρκεια ισχύος</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Περιμένετε να τελειώσει ή ακυρώστε την.</translation>
    </message>
    <message>
        <source>Wait until its outcome is known, then do it again.</source>
        <translation>Περιμένετε μέχρι να γίνει γνωστό το αποτέλεσμα και επαναλάβετε.</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>Περιμένετε να τελειώσει.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>Δεν θέλει μηνύματα</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ό,τι συμβαίνει</translation>
    </message>
    <message>
        <source>What is scheduled here and could not go out in time, because this program did not run, is sent without asking when it is not later than this.</source>
        <translation>Ό,τι προγραμματίστηκε εδώ και δεν στάλθηκε στην ώρα του, επειδή το πρόγραμμα δεν εκτελούνταν, στέλνεται χωρίς ερώτηση όταν δεν έχει καθυστερήσει περισσότερο.</translation>
    </message>
    <message>
        <source>What is scheduled here, or still waits, goes out only while SMS Desk runs. The window is hidden only where the desktop has a tray.</source>
        <translation>Ό,τι είναι προγραμματισμένο εδώ ή ακόμη περιμένει φεύγει μόνο όσο τρέχει το SMS Desk. Το παράθυρο κρύβεται μόνο όπου υπάρχει περιοχή ειδοποιήσεων.</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>Ό,τι μπορεί να πάει στραβά</translation>
    </message>
    <message>
        <source>What the provider calls the day and the time of a message that it keeps.</source>
        <translation>Πώς ονομάζει ο πάροχος την ημέρα και την ώρα ενός μηνύματος που κρατά.</translation>
    </message>
    <message>
        <source>What the provider keeps goes out as it was given to it.</source>
        <translation>Ό,τι κρατά ο πάροχος στέλνεται όπως του δόθηκε.</translation>
    </message>
    <message>
        <source>When a time was missed</source>
        <translation>Όταν χάθηκε η ώρα</translation>
    </message>
    <message>
        <source>When people in each country are left in peace. A message whose time falls into them is told before, or waits until they are over: chosen with each scheduled message. What is scheduled already keeps its time.</source>
        <translation>Πότε αφήνονται ήσυχοι οι άνθρωποι σε κάθε χώρα. Για μήνυμα που η ώρα του πέφτει σε αυτές ειδοποιείστε πριν, ή περιμένει να τελειώσουν: επιλέγεται σε κάθε προγραμματισμένο μήνυμα. Ό,τι είναι ήδη προγραμματισμένο κρατά την ώρα του.</translation>
    </message>
    <message>
        <source>When that is mended, go on with the import, or take it back.</source>
        <translation>Όταν διορθωθεί, συνεχίστε την εισαγωγή ή αναιρέστε την.</translation>
    </message>
    <message>
        <source>When the provider shall deliver it.</source>
        <translation>Πότε να το παραδώσει ο πάροχος.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Όταν κλείνει το παράθυρο</translation>
    </message>
    <message>
        <source>Where numbers that are written without + and a country code belong.</source>
        <translation>Πού ανήκουν αριθμοί γραμμένοι χωρίς + και κωδικό χώρας.</translation>
    </message>
    <message>
        <source>Where “Send test to me” goes. Write it with + and the country code.</source>
        <translation>Πού πηγαίνει το «Δοκιμή σε μένα». Γράψτε τον με + και κωδικό χώρας.</translation>
    </message>
    <message>
        <source>Whether messages go out one by one or many in a call.</source>
        <translation>Αν τα μηνύματα φεύγουν ένα ένα ή πολλά σε μία κλήση.</translation>
    </message>
    <message>
        <source>Whether the key is plain, already base64, or to be found out.</source>
        <translation>Αν το κλειδί είναι απλό, ήδη base64 ή να διαπιστωθεί.</translation>
    </message>
    <message>
        <source>Whether to ask for delivery receipts: 1 asks, 0 does not.</source>
        <translation>Αν θα ζητούνται αναφορές παράδοσης: 1 ναι, 0 όχι.</translation>
    </message>
    <message>
        <source>Which column holds the surname is a guess.</source>
        <translation>Ποια στήλη έχει το επώνυμο είναι εικασία.</translation>
    </message>
    <message>
        <source>Which receipts to ask for: from the network, the handset, both.</source>
        <translation>Ποιες αναφορές θα ζητούνται: από το δίκτυο, τη συσκευή ή και τα δύο.</translation>
    </message>
    <message>
        <source>While needed</source>
        <translation>Όσο χρειάζεται</translation>
    </message>
    <message>
        <source>Who usually keeps a message that is to go out later; each send can say otherwise.</source>
        <translation>Ποιος κρατά συνήθως ένα μήνυμα που θα σταλεί αργότερα· σε κάθε αποστολή μπορεί να οριστεί αλλιώς.</translation>
    </message>
    <message>
        <source>Words by which the provider routes or counts, separated by commas.</source>
        <translation>Λέξεις με τις οποίες ο πάροχος δρομολογεί ή μετρά, χωρισμένες με κόμματα.</translation>
    </message>
    <message>
        <source>Words stand beside the number in the cell.</source>
        <translation>Στο κελί υπάρχει κείμενο δίπλα στον αριθμό.</translation>
    </message>
    <message>
        <source>Write it like https://sms.example.com/api, without a user name, question mark or #.</source>
        <translation>Γράψτε την όπως https://sms.example.com/api, χωρίς όνομα χρήστη, ερωτηματικό ή #.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Γράψτε ένα.</translation>
    </message>
    <message>
        <source>Write the message anew and send it by another account.</source>
        <translation>Γράψτε ξανά το μήνυμα και στείλτε το από άλλον λογαριασμό.</translation>
    </message>
    <message>
        <source>Write two digits (0 to 9, A to F) for each octet.</source>
        <translation>Γράψτε δύο ψηφία (0 έως 9, A έως F) για κάθε οκτάδα.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Γράψτε ναι ή όχι.</translation>
    </message>
    <message>
        <source>Write {{{{ and }}}} for braces that are meant as such.</source>
        <translation>Γράψτε {{{{ και }}}} για αγκύλες που εννοούνται ως τέτοιες.</translation>
    </message>
    <message>
        <source>You paused it.</source>
        <translation>Τον βάλατε σε παύση.</translation>
    </message>
    <message>
        <source>Your own number</source>
        <translation>Ο δικός σας αριθμός</translation>
    </message>
    <message>
        <source>address</source>
        <translation>διεύθυνση</translation>
    </message>
    <message>
        <source>another program holds the store</source>
        <translation>άλλο πρόγραμμα χρησιμοποιεί τη βάση δεδομένων</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>επιλογή</translation>
    </message>
    <message>
        <source>file</source>
        <translation>αρχείο</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>είναι κενός</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>είναι πολύ μεγάλος</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>είναι πολύ μικρός</translation>
    </message>
    <message>
        <source>its country has no numbers of this length</source>
        <translation>η χώρα του δεν έχει αριθμούς με αυτό το μήκος</translation>
    </message>
    <message>
        <source>its country is not known; write it with + and the country code</source>
        <translation>η χώρα του δεν είναι γνωστή· γράψτε τον με + και κωδικό χώρας</translation>
    </message>
    <message>
        <source>no connection came about in time</source>
        <translation>η σύνδεση δεν έγινε εγκαίρως</translation>
    </message>
    <message>
        <source>no country has this code</source>
        <translation>καμία χώρα δεν έχει αυτόν τον κωδικό</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>μυστικό</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>αποστολέας</translation>
    </message>
    <message>
        <source>text</source>
        <translation>κείμενο</translation>
    </message>
    <message>
        <source>the connection was broken off</source>
        <translation>η σύνδεση διακόπηκε</translation>
    </message>
    <message>
        <source>the other side broke the connection off</source>
        <translation>η άλλη πλευρά διέκοψε τη σύνδεση</translation>
    </message>
    <message>
        <source>the other side had closed the connection</source>
        <translation>η άλλη πλευρά είχε κλείσει τη σύνδεση</translation>
    </message>
    <message>
        <source>the server refuses connections at this port</source>
        <translation>ο διακομιστής αρνείται συνδέσεις σε αυτή τη θύρα</translation>
    </message>
    <message>
        <source>the store cannot be reached any more</source>
        <translation>η βάση δεδομένων δεν είναι πια προσβάσιμη</translation>
    </message>
    <message>
        <source>the store failed</source>
        <translation>η βάση δεδομένων παρουσίασε σφάλμα</translation>
    </message>
    <message>
        <source>the store is damaged</source>
        <translation>η βάση δεδομένων έχει υποστεί βλάβη</translation>
    </message>
    <message>
        <source>the store may no longer be written</source>
        <translation>δεν επιτρέπεται πια η εγγραφή στη βάση δεδομένων</translation>
    </message>
    <message>
        <source>there is no space left for the store</source>
        <translation>δεν υπάρχει άλλος χώρος για τη βάση δεδομένων</translation>
    </message>
    <message>
        <source>there is no way to this server</source>
        <translation>δεν υπάρχει διαδρομή προς αυτόν τον διακομιστή</translation>
    </message>
    <message>
        <source>there is something in it besides a number</source>
        <translation>περιέχει κάτι άλλο εκτός από αριθμό</translation>
    </message>
    <message>
        <source>this computer has no way to that network</source>
        <translation>αυτός ο υπολογιστής δεν έχει διαδρομή προς εκείνο το δίκτυο</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>why it was not imported</source>
        <translation>γιατί δεν εισήχθη</translation>
    </message>
    <message>
        <source>{known}</source>
        <translation>{known}</translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <translation>
            <numerusform>{number} ημέρα</numerusform>
            <numerusform>{number} ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} seconds</source>
        <translation>
            <numerusform>{number} δευτερόλεπτο</numerusform>
            <numerusform>{number} δευτερόλεπτα</numerusform>
        </translation>
    </message>
</context>
</TS>
