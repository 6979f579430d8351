<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%Ln contact(s) saved at the provider stay there; sync can no longer delete them.</source>
        <translation>
            <numerusform>%Ln contact saved at the provider stays there; sync can no longer delete it.</numerusform>
            <numerusform>%Ln contacts saved at the provider stay there; sync can no longer delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that the provider keeps will go out all the same.</source>
        <translation>
            <numerusform>%Ln message that the provider keeps will go out all the same.</numerusform>
            <numerusform>%Ln messages that the provider keeps will go out all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) will be cancelled.</source>
        <translation>
            <numerusform>%Ln waiting message will be cancelled.</numerusform>
            <numerusform>%Ln waiting messages will be cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove and cancel %n message(s)</source>
        <translation>
            <numerusform>Remove and cancel %n message</numerusform>
            <numerusform>Remove and cancel %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>%Ln message cancelled.</numerusform>
            <numerusform>%Ln messages cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln failed.</numerusform>
            <numerusform>%Ln failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) handed over</source>
        <translation>
            <numerusform>%Ln message handed over</numerusform>
            <numerusform>%Ln messages handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceTrend</name>
    <message numerus="yes">
        <source>%Ln day(s) ago: {0}</source>
        <translation>
            <numerusform>%Ln day ago: {0}</numerusform>
            <numerusform>%Ln days ago: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message numerus="yes">
        <source>%Ln got nothing: who and why</source>
        <translation>
            <numerusform>%Ln got nothing: who and why</numerusform>
            <numerusform>%Ln got nothing: who and why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %Ln waiting</source>
        <translation>
            <numerusform>Cancel the %Ln waiting</numerusform>
            <numerusform>Cancel the %Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend failed only (%Ln)</source>
        <translation>
            <numerusform>Resend failed only (%Ln)</numerusform>
            <numerusform>Resend failed only (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln contact selected</numerusform>
            <numerusform>%Ln contacts selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>because of %Ln character</numerusform>
            <numerusform>because of %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message numerus="yes">
        <source>%Ln messages had gone out already; the others were taken back.</source>
        <translation>
            <numerusform>%Ln message had gone out already; the others were taken back.</numerusform>
            <numerusform>%Ln messages had gone out already; the others were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %Ln people?</source>
        <translation>
            <numerusform>Schedule for %Ln person?</numerusform>
            <numerusform>Schedule for %Ln people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people?</source>
        <translation>
            <numerusform>Send to %Ln person?</numerusform>
            <numerusform>Send to %Ln people?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message numerus="yes">
        <source>%Ln selected contact(s)</source>
        <translation>
            <numerusform>%Ln selected contact</numerusform>
            <numerusform>%Ln selected contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln contact(s). Put them into a group and write to that.</source>
        <translation>
            <numerusform>These are more than %Ln contact. Put them into a group and write to that.</numerusform>
            <numerusform>These are more than %Ln contacts. Put them into a group and write to that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message numerus="yes">
        <source>%Ln contact(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln contact is as it was before.</numerusform>
            <numerusform>%Ln contacts are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were changed.</source>
        <translation>
            <numerusform>%Ln contact was changed.</numerusform>
            <numerusform>%Ln contacts were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were deleted.</source>
        <translation>
            <numerusform>%Ln contact was deleted.</numerusform>
            <numerusform>%Ln contacts were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) opted in again.</source>
        <translation>
            <numerusform>%Ln number opted in again.</numerusform>
            <numerusform>%Ln numbers opted in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) opted out.</source>
        <translation>
            <numerusform>%Ln number opted out.</numerusform>
            <numerusform>%Ln numbers opted out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed as they are: edited since.</source>
        <translation>
            <numerusform>%Ln stayed as it is: edited since.</numerusform>
            <numerusform>%Ln stayed as they are: edited since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) were cancelled.</source>
        <translation>
            <numerusform>%Ln waiting message was cancelled.</numerusform>
            <numerusform>%Ln waiting messages were cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactCount</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactExport</name>
    <message numerus="yes">
        <source>%Ln contact(s) are in the file {0}.</source>
        <translation>
            <numerusform>%Ln contact is in the file {0}.</numerusform>
            <numerusform>%Ln contacts are in the file {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactListView</name>
    <message numerus="yes">
        <source>With %Ln selected contact(s)…</source>
        <translation>
            <numerusform>With %Ln selected contact…</numerusform>
            <numerusform>With %Ln selected contacts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>Change of %Ln contact(s)</source>
        <translation>
            <numerusform>Change of %Ln contact</numerusform>
            <numerusform>Change of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %Ln contact(s)</source>
        <translation>
            <numerusform>Deletion of %Ln contact</numerusform>
            <numerusform>Deletion of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln contact(s)</source>
        <translation>
            <numerusform>Import of %Ln contact</numerusform>
            <numerusform>Import of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merging of %Ln contact(s)</source>
        <translation>
            <numerusform>Merging of %Ln contact</numerusform>
            <numerusform>Merging of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider keeps %Ln message(s) that cannot be taken back:</source>
        <translation>
            <numerusform>The provider keeps %Ln message that cannot be taken back:</numerusform>
            <numerusform>The provider keeps %Ln messages that cannot be taken back:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsImport</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln cannot be read</numerusform>
            <numerusform>%Ln cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were edited since and stay as they are.</source>
        <translation>
            <numerusform>%Ln contact was edited since and stays as it is.</numerusform>
            <numerusform>%Ln contacts were edited since and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln needs a look</numerusform>
            <numerusform>%Ln need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation>
            <numerusform>%Ln not imported</numerusform>
            <numerusform>%Ln not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln to add</numerusform>
            <numerusform>%Ln to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln to update</numerusform>
            <numerusform>%Ln to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without change</source>
        <translation>
            <numerusform>%Ln without change</numerusform>
            <numerusform>%Ln without change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %Ln contact(s) are as they were before.</source>
        <translation>
            <numerusform>The import was taken back: %Ln contact is as it was before.</numerusform>
            <numerusform>The import was taken back: %Ln contacts are as they were before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>The %Ln selected contact(s)…</source>
        <translation>
            <numerusform>The %Ln selected contact…</numerusform>
            <numerusform>The %Ln selected contacts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsSync</name>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>%Ln contact deleted.</numerusform>
            <numerusform>%Ln contacts deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved.</source>
        <translation>
            <numerusform>%Ln contact saved.</numerusform>
            <numerusform>%Ln contacts saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) still wait.</source>
        <translation>
            <numerusform>%Ln contact still waits.</numerusform>
            <numerusform>%Ln contacts still wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be brought in step.</source>
        <translation>
            <numerusform>%Ln contact will be brought in step.</numerusform>
            <numerusform>%Ln contacts will be brought in step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per minute</source>
        <translation>
            <numerusform>%Ln per minute</numerusform>
            <numerusform>%Ln per minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per second</source>
        <translation>
            <numerusform>%Ln per second</numerusform>
            <numerusform>%Ln per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln to add</numerusform>
            <numerusform>%Ln to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln to change</numerusform>
            <numerusform>%Ln to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln to delete</numerusform>
            <numerusform>%Ln to delete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete again</source>
        <translation>
            <numerusform>%Ln to delete again</numerusform>
            <numerusform>%Ln to delete again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to save again</source>
        <translation>
            <numerusform>%Ln to save again</numerusform>
            <numerusform>%Ln to save again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a clear end so far</source>
        <translation>
            <numerusform>%Ln without a clear end so far</numerusform>
            <numerusform>%Ln without a clear end so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a clear end: the next sync does it again, which is harmless.</source>
        <translation>
            <numerusform>%Ln without a clear end: the next sync does it again, which is harmless.</numerusform>
            <numerusform>%Ln without a clear end: the next sync does them again, which is harmless.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Every %Ln hour</numerusform>
            <numerusform>Every %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is in step: %Ln contact(s) at {0}.</source>
        <translation>
            <numerusform>Everything is in step: %Ln contact at {0}.</numerusform>
            <numerusform>Everything is in step: %Ln contacts at {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In step, but for what was refused: %Ln contact(s) at {0}.</source>
        <translation>
            <numerusform>In step, but for what was refused: %Ln contact at {0}.</numerusform>
            <numerusform>In step, but for what was refused: %Ln contacts at {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes at least %Ln minute(s).</source>
        <translation>
            <numerusform>That takes at least %Ln minute.</numerusform>
            <numerusform>That takes at least %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsBar</name>
    <message numerus="yes">
        <source>Accept the %Ln guess(es)</source>
        <translation>
            <numerusform>Accept the %Ln guess</numerusform>
            <numerusform>Accept the %Ln guesses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again (%Ln part(s))</source>
        <translation>
            <numerusform>Send again (%Ln part)</numerusform>
            <numerusform>Send again (%Ln parts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Send again” costs %Ln part(s) more, and the text may arrive twice.</source>
        <translation>
            <numerusform>“Send again” costs %Ln part more, and the text may arrive twice.</numerusform>
            <numerusform>“Send again” costs %Ln parts more, and the text may arrive twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message numerus="yes">
        <source>%Ln contact(s) became one.</source>
        <translation>
            <numerusform>%Ln contact became one.</numerusform>
            <numerusform>%Ln contacts became one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible duplicate(s)</source>
        <translation>
            <numerusform>%Ln possible duplicate</numerusform>
            <numerusform>%Ln possible duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%Ln date(s) can only be meant the other way round than the rest.</source>
        <translation>
            <numerusform>%Ln date can only be meant the other way round than the rest.</numerusform>
            <numerusform>%Ln dates can only be meant the other way round than the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) could be meant the other way round, and nothing in the file tells. Look at the appointments below, and choose what is right.</source>
        <translation>
            <numerusform>%Ln date could be meant the other way round, and nothing in the file tells. Look at the appointments below, and choose what is right.</numerusform>
            <numerusform>%Ln dates could be meant the other way round, and nothing in the file tells. Look at the appointments below, and choose what is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileHeading</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln row so far</numerusform>
            <numerusform>%Ln rows so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source> each · %Ln parts in all</source>
        <translation>
            <numerusform> each · %Ln part in all</numerusform>
            <numerusform> each · %Ln parts in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace, save %Ln parts</source>
        <translation>
            <numerusform>Replace, save %Ln part</numerusform>
            <numerusform>Replace, save %Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message numerus="yes">
        <source>%Ln contact(s) found</source>
        <translation>
            <numerusform>%Ln contact found</numerusform>
            <numerusform>%Ln contacts found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved in {0}.</source>
        <translation>
            <numerusform>%Ln row was saved in {0}.</numerusform>
            <numerusform>%Ln rows were saved in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>Accept %Ln row(s)</source>
        <translation>
            <numerusform>Accept %Ln row</numerusform>
            <numerusform>Accept %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Import %Ln contact</numerusform>
            <numerusform>Import %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln row(s) out again</source>
        <translation>
            <numerusform>Leave %Ln row out again</numerusform>
            <numerusform>Leave %Ln rows out again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsModel</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved in {0}.</source>
        <translation>
            <numerusform>%Ln row was saved in {0}.</numerusform>
            <numerusform>%Ln rows were saved in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepRunningDialog</name>
    <message numerus="yes">
        <source>%Ln message(s) still to be handed over.</source>
        <translation>
            <numerusform>%Ln message still to be handed over.</numerusform>
            <numerusform>%Ln messages still to be handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) scheduled here.</source>
        <translation>
            <numerusform>%Ln send scheduled here.</numerusform>
            <numerusform>%Ln sends scheduled here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeeperCard</name>
    <message numerus="yes">
        <source>Send it up to %Ln hours late, else ask</source>
        <translation>
            <numerusform>Send it up to %Ln hour late, else ask</numerusform>
            <numerusform>Send it up to %Ln hours late, else ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send it up to %Ln minutes late, else ask</source>
        <translation>
            <numerusform>Send it up to %Ln minute late, else ask</numerusform>
            <numerusform>Send it up to %Ln minutes late, else ask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message numerus="yes">
        <source>%Ln further column(s) are left out.</source>
        <translation>
            <numerusform>%Ln further column is left out.</numerusform>
            <numerusform>%Ln further columns are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message numerus="yes">
        <source> each · %Ln parts in all</source>
        <translation>
            <numerusform> each · %Ln part in all</numerusform>
            <numerusform> each · %Ln parts in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>because of %Ln character</numerusform>
            <numerusform>because of %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message numerus="yes">
        <source>%Ln message(s) are in the file {0}.</source>
        <translation>
            <numerusform>%Ln message is in the file {0}.</numerusform>
            <numerusform>%Ln messages are in the file {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are sent again.</source>
        <translation>
            <numerusform>%Ln message is sent again.</numerusform>
            <numerusform>%Ln messages are sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were cancelled; nothing was sent.</source>
        <translation>
            <numerusform>%Ln message was cancelled; nothing was sent.</numerusform>
            <numerusform>%Ln messages were cancelled; nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed.</source>
        <translation>
            <numerusform>%Ln of them changed.</numerusform>
            <numerusform>%Ln of them changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked about %Ln message(s).</source>
        <translation>
            <numerusform>Asked about %Ln message.</numerusform>
            <numerusform>Asked about %Ln messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message numerus="yes">
        <source>Cancel %Ln message(s)</source>
        <translation>
            <numerusform>Cancel %Ln message</numerusform>
            <numerusform>Cancel %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting message(s)? They will not be sent.</source>
        <translation>
            <numerusform>Cancel %Ln waiting message? It will not be sent.</numerusform>
            <numerusform>Cancel %Ln waiting messages? They will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln failed message(s) again?</source>
        <translation>
            <numerusform>Send %Ln failed message again?</numerusform>
            <numerusform>Send %Ln failed messages again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again</source>
        <translation>
            <numerusform>Send %Ln message again</numerusform>
            <numerusform>Send %Ln messages again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That costs %Ln part(s).</source>
        <translation>
            <numerusform>That costs %Ln part.</numerusform>
            <numerusform>That costs %Ln parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln scheduled</numerusform>
            <numerusform>%Ln scheduled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message numerus="yes">
        <source>%Ln fall on a change of the clock: of a time that does not exist the clock’s new time is meant, of one that comes twice the first.</source>
        <translation>
            <numerusform>%Ln falls on a change of the clock: of a time that does not exist the clock’s new time is meant, of one that comes twice the first.</numerusform>
            <numerusform>%Ln fall on a change of the clock: of a time that does not exist the clock’s new time is meant, of one that comes twice the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go out in the recipients’ quiet hours.</source>
        <translation>
            <numerusform>%Ln goes out in the recipient’s quiet hours.</numerusform>
            <numerusform>%Ln go out in the recipients’ quiet hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the appointments themselves are at a time that does not exist that day, or that comes twice: their reminders say what the file says.</source>
        <translation>
            <numerusform>%Ln of the appointments themselves is at a time that does not exist that day, or that comes twice: its reminder says what the file says.</numerusform>
            <numerusform>%Ln of the appointments themselves are at a time that does not exist that day, or that comes twice: their reminders say what the file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait until the recipients’ quiet hours are over.</source>
        <translation>
            <numerusform>%Ln waits until the recipient’s quiet hours are over.</numerusform>
            <numerusform>%Ln wait until the recipients’ quiet hours are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind %Ln people again</source>
        <translation>
            <numerusform>Remind %Ln person again</numerusform>
            <numerusform>Remind %Ln people again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message numerus="yes">
        <source>%Ln people have quiet hours then and get it when they end.</source>
        <translation>
            <numerusform>%Ln person has quiet hours then and gets it when they end.</numerusform>
            <numerusform>%Ln people have quiet hours then and get it when they end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would get it in their quiet hours.</source>
        <translation>
            <numerusform>%Ln person would get it in their quiet hours.</numerusform>
            <numerusform>%Ln people would get it in their quiet hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time zones of %Ln people are guesses by their numbers.</source>
        <translation>
            <numerusform>The time zone of %Ln person is a guess by their number.</numerusform>
            <numerusform>The time zones of %Ln people are guesses by their numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message numerus="yes">
        <source>%Ln reminders are planned.</source>
        <translation>
            <numerusform>%Ln reminder is planned.</numerusform>
            <numerusform>%Ln reminders are planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that waited were cancelled or replaced.</source>
        <translation>
            <numerusform>%Ln that waited was cancelled or replaced.</numerusform>
            <numerusform>%Ln that waited were cancelled or replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln messages at about {pace} a second go on until about {until}; quiet hours begin at {quiet} for {people} of them.</source>
        <translation>
            <numerusform>%Ln message at about {pace} a second goes on until about {until}; quiet hours begin at {quiet} for {people} of them.</numerusform>
            <numerusform>%Ln messages at about {pace} a second go on until about {until}; quiet hours begin at {quiet} for {people} of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages at about {pace} a second: quiet hours begin at {quiet} for {people} of them, who get it when these are over. It ends about {until}.</source>
        <translation>
            <numerusform>%Ln message at about {pace} a second: quiet hours begin at {quiet} for {people} of them, who get it when these are over. It ends about {until}.</numerusform>
            <numerusform>%Ln messages at about {pace} a second: quiet hours begin at {quiet} for {people} of them, who get it when these are over. It ends about {until}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given up after %Ln minutes</source>
        <translation>
            <numerusform>Given up after %Ln minute</numerusform>
            <numerusform>Given up after %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %Ln messages</source>
        <translation>
            <numerusform>Schedule %Ln message</numerusform>
            <numerusform>Schedule %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln messages</source>
        <translation>
            <numerusform>Send %Ln message</numerusform>
            <numerusform>Send %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln messages in {time}.</source>
        <translation>
            <numerusform>Sending %Ln message in {time}.</numerusform>
            <numerusform>Sending %Ln messages in {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can undo for %Ln seconds</source>
        <translation>
            <numerusform>You can undo for %Ln second</numerusform>
            <numerusform>You can undo for %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scheduled</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it is not running then, it sends up to %Ln minutes late.</source>
        <translation>
            <numerusform>If it is not running then, it sends up to %Ln minute late.</numerusform>
            <numerusform>If it is not running then, it sends up to %Ln minutes late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduledCount</name>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln scheduled</numerusform>
            <numerusform>%Ln scheduled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed while away: %Ln. Nothing was sent; see Scheduled.</source>
        <translation>
            <numerusform>Missed while away: %Ln. Nothing was sent; see Scheduled.</numerusform>
            <numerusform>Missed while away: %Ln. Nothing was sent; see Scheduled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln reminders</source>
        <translation>
            <numerusform>Cancel %Ln reminder</numerusform>
            <numerusform>Cancel %Ln reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %Ln reminders</source>
        <translation>
            <numerusform>Plan %Ln reminder</numerusform>
            <numerusform>Plan %Ln reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln cannot get this text</source>
        <translation>
            <numerusform>%Ln cannot get this text</numerusform>
            <numerusform>%Ln cannot get this text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates merged</source>
        <translation>
            <numerusform>%Ln duplicate merged</numerusform>
            <numerusform>%Ln duplicates merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers to fix</source>
        <translation>
            <numerusform>%Ln number to fix</numerusform>
            <numerusform>%Ln numbers to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted out</source>
        <translation>
            <numerusform>%Ln opted out</numerusform>
            <numerusform>%Ln opted out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will receive this</source>
        <translation>
            <numerusform>%Ln person will receive this</numerusform>
            <numerusform>%Ln people will receive this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without {field}</source>
        <translation>
            <numerusform>%Ln without {field}</numerusform>
            <numerusform>%Ln without {field}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%Ln row(s) were not imported</source>
        <translation>
            <numerusform>%Ln row was not imported</numerusform>
            <numerusform>%Ln rows were not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were read.</source>
        <translation>
            <numerusform>%Ln row was read.</numerusform>
            <numerusform>%Ln rows were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>This sync deletes %Ln contact(s) at {0}. They stay here, in this book, if they are in it.</source>
        <translation>
            <numerusform>This sync deletes %Ln contact at {0}. It stays here, in this book, if it is in it.</numerusform>
            <numerusform>This sync deletes %Ln contacts at {0}. They stay here, in this book, if they are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>because of %Ln character</numerusform>
            <numerusform>because of %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToField</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCounts</name>
    <message numerus="yes">
        <source>%Ln message(s) need your decision</source>
        <translation>
            <numerusform>%Ln message needs your decision</numerusform>
            <numerusform>%Ln messages need your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message numerus="yes">
        <source>%Ln of these people are where it is late or very early now: they have quiet hours.</source>
        <translation>
            <numerusform>%Ln of these people is where it is late or very early now: quiet hours hold there.</numerusform>
            <numerusform>%Ln of these people are where it is late or very early now: quiet hours hold there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got this very text today already.</source>
        <translation>
            <numerusform>%Ln person got this very text today already.</numerusform>
            <numerusform>%Ln people got this very text today already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation>
            <numerusform>Every %Ln day</numerusform>
            <numerusform>Every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>Every %Ln week</numerusform>
            <numerusform>Every %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hours</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>Above {number} parts</source>
        <translation>
            <numerusform>Above {number} part</numerusform>
            <numerusform>Above {number} parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {number} minutes</source>
        <translation>
            <numerusform>Every {number} minute</numerusform>
            <numerusform>Every {number} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to {number} minutes late</source>
        <translation>
            <numerusform>Up to {number} minute late</numerusform>
            <numerusform>Up to {number} minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <translation>
            <numerusform>{number} day</numerusform>
            <numerusform>{number} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} seconds</source>
        <translation>
            <numerusform>{number} second</numerusform>
            <numerusform>{number} seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
