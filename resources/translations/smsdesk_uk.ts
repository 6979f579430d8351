<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%Ln contact(s) saved at the provider stay there; sync can no longer delete them.</source>
        <translation>
            <numerusform>%Ln контакт, збережений у провайдера, залишиться там; синхронізація більше не зможе його видалити.</numerusform>
            <numerusform>%Ln контакти, збережені у провайдера, залишаться там; синхронізація більше не зможе їх видалити.</numerusform>
            <numerusform>%Ln контактів, збережених у провайдера, залишаться там; синхронізація більше не зможе їх видалити.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that the provider keeps will go out all the same.</source>
        <translation>
            <numerusform>%Ln повідомлення, яке зберігає провайдер, усе одно піде.</numerusform>
            <numerusform>%Ln повідомлення, які зберігає провайдер, усе одно підуть.</numerusform>
            <numerusform>%Ln повідомлень, які зберігає провайдер, усе одно підуть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) will be cancelled.</source>
        <translation>
            <numerusform>%Ln повідомлення, що очікує, буде скасовано.</numerusform>
            <numerusform>%Ln повідомлення, що очікують, буде скасовано.</numerusform>
            <numerusform>%Ln повідомлень, що очікують, буде скасовано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert when the balance is low</source>
        <translation>Попереджати, коли баланс низький</translation>
    </message>
    <message>
        <source>Ask for the balance now</source>
        <translation>Запитати баланс зараз</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запит…</translation>
    </message>
    <message>
        <source>Asks again in {time}</source>
        <translation>Новий запит через {time}</translation>
    </message>
    <message>
        <source>Below your alert of {amount}</source>
        <translation>Нижче за ваш поріг: {amount}</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Перевірено {time}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Ввести пароль</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Its history stays.</source>
        <translation>Його історія залишиться.</translation>
    </message>
    <message>
        <source>Its history stays; its password is forgotten.</source>
        <translation>Його історія залишиться, пароль буде забуто.</translation>
    </message>
    <message>
        <source>Its password or key is not in the keyring.</source>
        <translation>Його пароля або ключа немає у сховищі ключів.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Сховище ключів закрито</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Мало</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Ще не перевірявся</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Немає сховища ключів</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без обмежень</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Без відправника</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ще не перевірено</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>На зв’язку</translation>
    </message>
    <message>
        <source>Password missing</source>
        <translation>Немає пароля</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Practice: nothing is really sent</source>
        <translation>Тренування: насправді нічого не надсилається</translation>
    </message>
    <message>
        <source>Practice: nothing is sent</source>
        <translation>Тренування: нічого не надсилається</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message numerus="yes">
        <source>Remove and cancel %n message(s)</source>
        <translation>
            <numerusform>Вилучити і скасувати %n повідомлення</numerusform>
            <numerusform>Вилучити і скасувати %n повідомлення</numerusform>
            <numerusform>Вилучити і скасувати %n повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Вилучити обліковий запис</translation>
    </message>
    <message>
        <source>Remove {account}?</source>
        <translation>Вилучити {account}?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Sender {sender}</source>
        <translation>Відправник {sender}</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Вхід не вдався</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Перевірка не пройшла</translation>
    </message>
    <message>
        <source>The keyring does not give the password. Unlock it, then test the account.</source>
        <translation>Сховище ключів не видає пароль. Розблокуйте його, потім перевірте обліковий запис.</translation>
    </message>
    <message>
        <source>The keyring has no password for it. Enter it; until then its messages wait.</source>
        <translation>У сховищі ключів немає його пароля. Введіть його; доти його повідомлення чекають.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Sending goes on when it answers.</source>
        <translation>Провайдер недоступний. Надсилання продовжиться, коли він відповість.</translation>
    </message>
    <message>
        <source>There is no keyring, so it asks for its password at each start.</source>
        <translation>Сховища ключів немає, тому пароль запитується під час кожного запуску.</translation>
    </message>
    <message>
        <source>There is no usable keyring on this computer, so the password was not kept. Enter it for this run; until then its messages wait.</source>
        <translation>На цьому комп’ютері немає придатного сховища ключів, тому пароль не збережено. Введіть його на цей запуск; доти його повідомлення чекають.</translation>
    </message>
    <message>
        <source>This provider does not tell the balance.</source>
        <translation>Цей провайдер не повідомляє баланс.</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>кредитів</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Default sender</source>
        <translation>Типовий відправник</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>The name or number people see. May be left empty.</source>
        <translation>Ім’я або номер, який бачать люди. Можна залишити порожнім.</translation>
    </message>
</context>
<context>
    <name>AccountTelling</name>
    <message>
        <source>Balance {amount}</source>
        <translation>Баланс {amount}</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Вхід виконано.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Не вийшло.</translation>
    </message>
    <message>
        <source>answered in {time} ms</source>
        <translation>відповідь за {time} мс</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>Двійкові повідомлення</translation>
    </message>
    <message>
        <source>Contact sync</source>
        <translation>Синхронізація контактів</translation>
    </message>
    <message>
        <source>Deliveries: this provider cannot be asked what became of a message. It only pushes receipts to a web address, and SMS Desk has none; so messages stay at “No report”.</source>
        <translation>Доставка: у цього провайдера не можна дізнатися, що сталося з повідомленням. Він лише надсилає звіти на вебадресу, а SMS Desk її не має, тому повідомлення лишаються у стані «Немає звіту».</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Стан доставки</translation>
    </message>
    <message>
        <source>Flash messages</source>
        <translation>Flash-повідомлення</translation>
    </message>
    <message>
        <source>Give up after a time</source>
        <translation>Обмеження за часом</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греція</translation>
    </message>
    <message>
        <source>Many countries</source>
        <translation>Багато країн</translation>
    </message>
    <message>
        <source>Number lookup (HLR)</source>
        <translation>Перевірка номера (HLR)</translation>
    </message>
    <message>
        <source>Price before sending</source>
        <translation>Ціна до надсилання</translation>
    </message>
    <message>
        <source>Receive messages</source>
        <translation>Приймання повідомлень</translation>
    </message>
    <message>
        <source>Schedule at the provider</source>
        <translation>Відкласти у провайдера</translation>
    </message>
    <message>
        <source>Send, long and Unicode</source>
        <translation>Надсилання, довгі та Unicode</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Україна</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Об’єднані Арабські Емірати</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>Скасовано %Ln повідомлення.</numerusform>
            <numerusform>Скасовано %Ln повідомлення.</numerusform>
            <numerusform>Скасовано %Ln повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Додати обліковий запис</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Додати обліковий запис</translation>
    </message>
    <message>
        <source>Edit {account}</source>
        <translation>Змінити: {account}</translation>
    </message>
    <message>
        <source>Its password is still in the keyring: {why}</source>
        <translation>Його пароль ще у сховищі ключів: {why}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Крок {step} з {steps}</translation>
    </message>
    <message>
        <source>{account} is removed. Its history stays.</source>
        <translation>Обліковий запис {account} вилучено. Його історія залишилася.</translation>
    </message>
    <message>
        <source>{account} is saved.</source>
        <translation>Обліковий запис {account} збережено.</translation>
    </message>
    <message>
        <source>{account} is saved. It is still paused: resume it when it shall send.</source>
        <translation>Обліковий запис {account} збережено. Він досі призупинений: відновіть його, коли треба надсилати.</translation>
    </message>
</context>
<context>
    <name>AlertEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Empty: no alert</source>
        <translation>Порожньо: без попередження</translation>
    </message>
    <message>
        <source>Set alert</source>
        <translation>Задати поріг</translation>
    </message>
    <message>
        <source>Tell me below</source>
        <translation>Попереджати нижче</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Це не сума.</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>credits</source>
        <translation>кредитів</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без обмежень</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>Не вдалося: %Ln.</numerusform>
            <numerusform>Не вдалося: %Ln.</numerusform>
            <numerusform>Не вдалося: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) handed over</source>
        <translation>
            <numerusform>передано %Ln повідомлення</numerusform>
            <numerusform>передано %Ln повідомлення</numerusform>
            <numerusform>передано %Ln повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” has ended: {done}.</source>
        <translation>Розсилку «{text}» завершено: {done}.</translation>
    </message>
</context>
<context>
    <name>AskSecretDialog</name>
    <message>
        <source>No keyring keeps them, so SMS Desk asks at each start and forgets them when it is closed. Accounts without a password keep their messages waiting.</source>
        <translation>Сховища ключів для них немає, тому SMS Desk питає їх під час кожного запуску і забуває після закриття. Повідомлення облікових записів без пароля чекають.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Passwords for this run</source>
        <translation>Паролі на цей запуск</translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation>Використати зараз</translation>
    </message>
</context>
<context>
    <name>BalanceTrend</name>
    <message numerus="yes">
        <source>%Ln day(s) ago: {0}</source>
        <translation>
            <numerusform>%Ln день тому: {0}</numerusform>
            <numerusform>%Ln дні тому: {0}</numerusform>
            <numerusform>%Ln днів тому: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance of {0}</source>
        <translation>Баланс: {0}</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message numerus="yes">
        <source>%Ln got nothing: who and why</source>
        <translation>
            <numerusform>%Ln не отримав нічого: хто і чому</numerusform>
            <numerusform>%Ln не отримали нічого: хто і чому</numerusform>
            <numerusform>%Ln не отримали нічого: хто і чому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln повідомлення</numerusform>
            <numerusform>%Ln повідомлення</numerusform>
            <numerusform>%Ln повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Розсилка</translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %Ln waiting</source>
        <translation>
            <numerusform>Скасувати %Ln, що очікує</numerusform>
            <numerusform>Скасувати %Ln, що очікують</numerusform>
            <numerusform>Скасувати %Ln, що очікують</numerusform>
        </translation>
    </message>
    <message>
        <source>How the batch stands</source>
        <translation>Як іде розсилка</translation>
    </message>
    <message numerus="yes">
        <source>Resend failed only (%Ln)</source>
        <translation>
            <numerusform>Повторити лише невдалі (%Ln)</numerusform>
            <numerusform>Повторити лише невдалі (%Ln)</numerusform>
            <numerusform>Повторити лише невдалі (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Who got nothing, and why</source>
        <translation>Хто нічого не отримав і чому</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>рядок {0}</translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>Вибрано %Ln контакт</numerusform>
            <numerusform>Вибрано %Ln контакти</numerusform>
            <numerusform>Вибрано %Ln контактів</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Додати до групи</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Empty: clear the field</source>
        <translation>Порожньо: очистити поле</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <translation>Відмова від SMS…</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Прибрати з групи</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Задати поле</translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation>Задати для всіх</translation>
    </message>
    <message>
        <source>The selected contacts</source>
        <translation>Вибрані контакти</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>{0} of {1} contacts done</source>
        <translation>Готово контактів: {0} з {1}</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Leave it as it was</source>
        <translation>Залишити як було</translation>
    </message>
    <message>
        <source>You are changing the message for {when}. Schedule it to keep the change.</source>
        <translation>Ви змінюєте повідомлення на {when}. Заплануйте його, щоб зберегти зміну.</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Sync automatically</source>
        <translation>Автоматична синхронізація</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Груп поки немає.</translation>
    </message>
    <message>
        <source>What goes to {0}</source>
        <translation>Що передається до {0}</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>(empty)</source>
        <translation>(порожньо)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Двійкове</translation>
    </message>
    <message>
        <source>GSM-7, with characters replaced</source>
        <translation>GSM-7 із заміною символів</translation>
    </message>
    <message>
        <source>Nobody would get this message. Look at the line below the recipients for why.</source>
        <translation>Це повідомлення ніхто не отримає. Причину вказано в рядку під отримувачами.</translation>
    </message>
    <message>
        <source>There is no account to send with yet. Add one first.</source>
        <translation>Поки немає облікового запису для надсилання. Спершу додайте його.</translation>
    </message>
    <message>
        <source>This is no number that can be written to. Write it with + and the country code.</source>
        <translation>На цей номер не можна надіслати. Напишіть його з + і кодом країни.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>через %Ln символ</numerusform>
            <numerusform>через %Ln символи</numerusform>
            <numerusform>через %Ln символів</numerusform>
        </translation>
    </message>
    <message>
        <source>because of what fills the fields</source>
        <translation>через значення полів</translation>
    </message>
    <message>
        <source>because you chose it</source>
        <translation>бо ви так вибрали</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>кредитів</translation>
    </message>
    <message>
        <source>every character fits</source>
        <translation>усі символи підходять</translation>
    </message>
    <message>
        <source>octets as they are</source>
        <translation>октети як є</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>рядок {row}</translation>
    </message>
    <message>
        <source>{account} is paused.</source>
        <translation>Обліковий запис {account} призупинено.</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>From account</source>
        <translation>З облікового запису</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>З файлу…</translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation>Поле підстановки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Поки немає облікового запису</translation>
    </message>
    <message>
        <source>Recipients from a file</source>
        <translation>Отримувачі з файлу</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Таблиці та списки</translation>
    </message>
    <message>
        <source>Take recipients from a file: its columns become merge fields</source>
        <translation>Узяти отримувачів із файлу: його стовпці стануть полями підстановки</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>{account} (paused)</source>
        <translation>{account} (призупинено)</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message numerus="yes">
        <source>%Ln messages had gone out already; the others were taken back.</source>
        <translation>
            <numerusform>%Ln повідомлення вже пішло; решту відкликано.</numerusform>
            <numerusform>%Ln повідомлення вже пішли; решту відкликано.</numerusform>
            <numerusform>%Ln повідомлень уже пішло; решту відкликано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Чернетку збережено</translation>
    </message>
    <message>
        <source>It is scheduled.</source>
        <translation>Заплановано.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Нове повідомлення</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Поки немає шаблонів</translation>
    </message>
    <message>
        <source>Save this text as a template…</source>
        <translation>Зберегти текст як шаблон…</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %Ln people?</source>
        <translation>
            <numerusform>Запланувати для %Ln особи?</numerusform>
            <numerusform>Запланувати для %Ln осіб?</numerusform>
            <numerusform>Запланувати для %Ln осіб?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Надіслати пізніше</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people?</source>
        <translation>
            <numerusform>Надіслати %Ln людині?</numerusform>
            <numerusform>Надіслати %Ln людям?</numerusform>
            <numerusform>Надіслати %Ln людям?</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Відкликано. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>The test is on its way to {number}.</source>
        <translation>Пробне повідомлення надсилається на {number}.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>Як повідомили</translation>
    </message>
    <message>
        <source>In their words, if you have them</source>
        <translation>Дослівно, якщо відомо</translation>
    </message>
    <message>
        <source>Opt in</source>
        <translation>Знову надсилати</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Більше не надсилати</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Записати згоду</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулювання</translation>
    </message>
    <message>
        <source>{0}: agrees to getting messages.</source>
        <translation>{0}: згода отримувати повідомлення.</translation>
    </message>
    <message>
        <source>{0}: messages may be sent again.</source>
        <translation>{0}: повідомлення можна надсилати знову.</translation>
    </message>
    <message>
        <source>{0}: nothing is sent any more, and what still waits is cancelled.</source>
        <translation>{0}: більше нічого не надсилається, а те, що чекає, скасовується.</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message numerus="yes">
        <source>%Ln selected contact(s)</source>
        <translation>
            <numerusform>%Ln вибраний контакт</numerusform>
            <numerusform>%Ln вибрані контакти</numerusform>
            <numerusform>%Ln вибраних контактів</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all selected…</source>
        <translation>Змінити всі вибрані…</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Копіювати	Ctrl+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Видалити	Del</translation>
    </message>
    <message>
        <source>Edit	Ctrl+E</source>
        <translation>Змінити	Ctrl+E</translation>
    </message>
    <message>
        <source>Edit in place	F2</source>
        <translation>Змінити в таблиці	F2</translation>
    </message>
    <message>
        <source>Erase everything held on {0}: contact, messages, consent? This cannot be taken back.</source>
        <translation>Стерти все, що зберігається про {0}: контакт, повідомлення, згоду? Повернути це не можна.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стерти назавжди</translation>
    </message>
    <message>
        <source>Export all held on this person</source>
        <translation>Вивантажити все про цю людину</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>Документ JSON (*.json)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <translation>Відмова від SMS…</translation>
    </message>
    <message>
        <source>The same goes for {0}, at the same number.</source>
        <translation>Те саме стосується: {0}, з тим самим номером.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln contact(s). Put them into a group and write to that.</source>
        <translation>
            <numerusform>Це більше ніж %Ln контакт. Зберіть їх у групу й напишіть їй.</numerusform>
            <numerusform>Це більше ніж %Ln контакти. Зберіть їх у групу й напишіть їй.</numerusform>
            <numerusform>Це більше ніж %Ln контактів. Зберіть їх у групу й напишіть їй.</numerusform>
        </translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message numerus="yes">
        <source>%Ln contact(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln контакт знову такий, як раніше.</numerusform>
            <numerusform>%Ln контакти знову такі, як раніше.</numerusform>
            <numerusform>%Ln контактів знову такі, як раніше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were changed.</source>
        <translation>
            <numerusform>Змінено %Ln контакт.</numerusform>
            <numerusform>Змінено %Ln контакти.</numerusform>
            <numerusform>Змінено %Ln контактів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were deleted.</source>
        <translation>
            <numerusform>Видалено %Ln контакт.</numerusform>
            <numerusform>Видалено %Ln контакти.</numerusform>
            <numerusform>Видалено %Ln контактів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) opted in again.</source>
        <translation>
            <numerusform>%Ln номер знову отримує повідомлення.</numerusform>
            <numerusform>%Ln номери знову отримують повідомлення.</numerusform>
            <numerusform>%Ln номерів знову отримують повідомлення.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) opted out.</source>
        <translation>
            <numerusform>%Ln номер більше не отримує повідомлень.</numerusform>
            <numerusform>%Ln номери більше не отримують повідомлень.</numerusform>
            <numerusform>%Ln номерів більше не отримують повідомлень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed as they are: edited since.</source>
        <translation>
            <numerusform>%Ln лишився як є: його відтоді змінили.</numerusform>
            <numerusform>%Ln лишилися як є: їх відтоді змінили.</numerusform>
            <numerusform>%Ln лишилися як є: їх відтоді змінили.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) were cancelled.</source>
        <translation>
            <numerusform>Скасовано %Ln повідомлення, що чекало.</numerusform>
            <numerusform>Скасовано %Ln повідомлення, що чекали.</numerusform>
            <numerusform>Скасовано %Ln повідомлень, що чекали.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is held on this person is in the file {0}.</source>
        <translation>Усе, що зберігається про цю людину, є у файлі {0}.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Згоду записано.</translation>
    </message>
    <message>
        <source>Everything held on this person is gone. The number gets nothing any more.</source>
        <translation>Усе, що зберігалося про цю людину, стерто. На номер більше нічого не надсилається.</translation>
    </message>
    <message>
        <source>They are all so already; nothing changed.</source>
        <translation>Вони всі вже такі; нічого не змінилося.</translation>
    </message>
    <message>
        <source>“{0}” is a group now: whoever matches the search is in it.</source>
        <translation>«{0}» тепер група: у ній усі, хто підходить під пошук.</translation>
    </message>
</context>
<context>
    <name>ContactCount</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln контакт</numerusform>
            <numerusform>%Ln контакти</numerusform>
            <numerusform>%Ln контактів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactExport</name>
    <message numerus="yes">
        <source>%Ln contact(s) are in the file {0}.</source>
        <translation>
            <numerusform>%Ln контакт записано у файл {0}.</numerusform>
            <numerusform>%Ln контакти записано у файл {0}.</numerusform>
            <numerusform>%Ln контактів записано у файл {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, для будь-яких таблиць (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Вивантажити контакти</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>vCard, for address books (*.vcf)</source>
        <translation>vCard, для адресних книг (*.vcf)</translation>
    </message>
</context>
<context>
    <name>ContactListView</name>
    <message>
        <source>Clear search</source>
        <translation>Скинути пошук</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Import a file from another program, or write the first contact yourself.</source>
        <translation>Імпортуйте файл з іншої програми або запишіть перший контакт самі.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Імпорт контактів…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новий контакт</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Контактів поки немає</translation>
    </message>
    <message>
        <source>Nobody fits this search</source>
        <translation>Ніхто не підходить під цей пошук</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln selected contact(s)…</source>
        <translation>
            <numerusform>З %Ln вибраним контактом…</numerusform>
            <numerusform>З %Ln вибраними контактами…</numerusform>
            <numerusform>З %Ln вибраними контактами…</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the first one. They can then be found by name, number or group.</source>
        <translation>Запишіть перший. Потім їх можна знайти за ім’ям, номером чи групою.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>A contact needs a number.</source>
        <translation>Контакту потрібен номер.</translation>
    </message>
    <message numerus="yes">
        <source>Change of %Ln contact(s)</source>
        <translation>
            <numerusform>Зміна %Ln контакту</numerusform>
            <numerusform>Зміна %Ln контактів</numerusform>
            <numerusform>Зміна %Ln контактів</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Видаляється</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %Ln contact(s)</source>
        <translation>
            <numerusform>Видалення %Ln контакту</numerusform>
            <numerusform>Видалення %Ln контактів</numerusform>
            <numerusform>Видалення %Ln контактів</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Everybody {0}</source>
        <translation>Усі: {0}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln contact(s)</source>
        <translation>
            <numerusform>Імпорт %Ln контакту</numerusform>
            <numerusform>Імпорт %Ln контактів</numerusform>
            <numerusform>Імпорт %Ln контактів</numerusform>
        </translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Узгоджено</translation>
    </message>
    <message>
        <source>In step since {0}</source>
        <translation>Узгоджено з {0}</translation>
    </message>
    <message>
        <source>Is deleted there with the next sync.</source>
        <translation>Буде видалено там під час наступної синхронізації.</translation>
    </message>
    <message>
        <source>Is not among the contacts that go there.</source>
        <translation>Не належить до контактів, які туди передаються.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message numerus="yes">
        <source>Merging of %Ln contact(s)</source>
        <translation>
            <numerusform>Об’єднання %Ln контакту</numerusform>
            <numerusform>Об’єднання %Ln контактів</numerusform>
            <numerusform>Об’єднання %Ln контактів</numerusform>
        </translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобільний</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Needs another try</source>
        <translation>Потрібна ще спроба</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Не передано</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Відмова</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>The last try had no clear end. It is saved again; no harm done.</source>
        <translation>Чим закінчилася остання спроба, неясно. Контакт збережеться ще раз, шкоди не буде.</translation>
    </message>
    <message numerus="yes">
        <source>The provider keeps %Ln message(s) that cannot be taken back:</source>
        <translation>
            <numerusform>Провайдер зберігає %Ln повідомлення, яке не можна відкликати:</numerusform>
            <numerusform>Провайдер зберігає %Ln повідомлення, які не можна відкликати:</numerusform>
            <numerusform>Провайдер зберігає %Ln повідомлень, які не можна відкликати:</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider refused it. Correct it, and it is tried again.</source>
        <translation>Провайдер відхилив. Виправте, і спроба повториться.</translation>
    </message>
    <message>
        <source>This is a landline; most cannot receive messages.</source>
        <translation>Це стаціонарний номер; більшість із них не приймає повідомлень.</translation>
    </message>
    <message>
        <source>This number cannot be used: {0}.</source>
        <translation>Цей номер використати не можна: {0}.</translation>
    </message>
    <message>
        <source>This number is in no known range. Is it typed right?</source>
        <translation>Такий діапазон номерів невідомий. Номер набрано правильно?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Waits for the next sync.</source>
        <translation>Чекає на наступну синхронізацію.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>згода</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>ел. поштою</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>листом</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>телефоном</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>повідомленням</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>особисто</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>у цьому вікні</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>у групі {0}</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>стаціонарний</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобільний</translation>
    </message>
    <message>
        <source>mobile or landline</source>
        <translation>мобільний або стаціонарний</translation>
    </message>
    <message>
        <source>not opted out</source>
        <translation>без відмови</translation>
    </message>
    <message>
        <source>on a form</source>
        <translation>в анкеті</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>у командному рядку</translation>
    </message>
    <message>
        <source>opted in again</source>
        <translation>знову згода</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>recorded by {0}</source>
        <translation>записав(ла) {0}</translation>
    </message>
    <message>
        <source>with a change of the number</source>
        <translation>під час зміни номера</translation>
    </message>
    <message>
        <source>with an import</source>
        <translation>під час імпорту</translation>
    </message>
    <message>
        <source>with “{0}”</source>
        <translation>з «{0}»</translation>
    </message>
</context>
<context>
    <name>ContactsImport</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln додано</numerusform>
            <numerusform>%Ln додано</numerusform>
            <numerusform>%Ln додано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln не читається</numerusform>
            <numerusform>%Ln не читаються</numerusform>
            <numerusform>%Ln не читаються</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were edited since and stay as they are.</source>
        <translation>
            <numerusform>%Ln контакт відтоді змінено, він залишається як є.</numerusform>
            <numerusform>%Ln контакти відтоді змінено, вони залишаються як є.</numerusform>
            <numerusform>%Ln контактів відтоді змінено, вони залишаються як є.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>залишилася %Ln хвилина</numerusform>
            <numerusform>залишилося %Ln хвилини</numerusform>
            <numerusform>залишилося %Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln потребує уваги</numerusform>
            <numerusform>%Ln потребують уваги</numerusform>
            <numerusform>%Ln потребують уваги</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation>
            <numerusform>%Ln не імпортовано</numerusform>
            <numerusform>%Ln не імпортовано</numerusform>
            <numerusform>%Ln не імпортовано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>залишилася %Ln секунда</numerusform>
            <numerusform>залишилося %Ln секунди</numerusform>
            <numerusform>залишилося %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln додати</numerusform>
            <numerusform>%Ln додати</numerusform>
            <numerusform>%Ln додати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln перевірити</numerusform>
            <numerusform>%Ln перевірити</numerusform>
            <numerusform>%Ln перевірити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln оновити</numerusform>
            <numerusform>%Ln оновити</numerusform>
            <numerusform>%Ln оновити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln оновлено</numerusform>
            <numerusform>%Ln оновлено</numerusform>
            <numerusform>%Ln оновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without change</source>
        <translation>
            <numerusform>%Ln без змін</numerusform>
            <numerusform>%Ln без змін</numerusform>
            <numerusform>%Ln без змін</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Already there: ask</source>
        <translation>Уже є: запитати</translation>
    </message>
    <message>
        <source>Already there: skip</source>
        <translation>Уже є: пропустити</translation>
    </message>
    <message>
        <source>Already there: update</source>
        <translation>Уже є: оновити</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Стане</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV для будь-якої таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled {0}: nothing of it was kept</source>
        <translation>Скасовано {0}: нічого не збережено</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Field “{0}”</source>
        <translation>Поле «{0}»</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Імпорт контактів із файлу</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>Імпортовано: {0}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>У файлі</translation>
    </message>
    <message>
        <source>Interrupted after {0} rows</source>
        <translation>Перервано, рядків пройдено: {0}</translation>
    </message>
    <message>
        <source>Is being taken back</source>
        <translation>Скасовується</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Списки людей</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Рядок {0}</translation>
    </message>
    <message>
        <source>Same number, other name: another person</source>
        <translation>Той самий номер, інше ім’я: інша людина</translation>
    </message>
    <message>
        <source>Same number: same person</source>
        <translation>Той самий номер: та сама людина</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Скасовано</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %Ln contact(s) are as they were before.</source>
        <translation>
            <numerusform>Імпорт скасовано: %Ln контакт знову такий, як раніше.</numerusform>
            <numerusform>Імпорт скасовано: %Ln контакти знову такі, як раніше.</numerusform>
            <numerusform>Імпорт скасовано: %Ln контактів знову такі, як раніше.</numerusform>
        </translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>вертикальні риски</translation>
    </message>
    <message>
        <source>broken card</source>
        <translation>пошкоджена картка</translation>
    </message>
    <message>
        <source>broken row</source>
        <translation>пошкоджений рядок</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>коми</translation>
    </message>
    <message>
        <source>digits lost</source>
        <translation>втрачено цифри</translation>
    </message>
    <message>
        <source>failed formula</source>
        <translation>помилка у формулі</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>немає країни</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>немає номера</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>не номер</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>один стовпець</translation>
    </message>
    <message>
        <source>opt-out unclear</source>
        <translation>відмова незрозуміла</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>крапки з комою</translation>
    </message>
    <message>
        <source>several numbers</source>
        <translation>кілька номерів</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>кілька людей</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>табуляції</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>задовгий</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>закороткий</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>невідома країна</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>нечитабельні символи</translation>
    </message>
    <message>
        <source>words beside it</source>
        <translation>поруч текст</translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation>неправильна довжина</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} з {1}</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>All contacts</source>
        <translation>Усі контакти</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
    <message>
        <source>Everybody…</source>
        <translation>Усі…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Вивантажити…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Знайти дублікати…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Groups and saved searches…</source>
        <translation>Групи та збережені пошуки…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>More to do with contacts</source>
        <translation>Інші дії з контактами</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новий контакт</translation>
    </message>
    <message>
        <source>Stop exporting ({0} %)</source>
        <translation>Зупинити вивантаження ({0} %)</translation>
    </message>
    <message>
        <source>Sync with {0}</source>
        <translation>Синхронізація з {0}</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected contact(s)…</source>
        <translation>
            <numerusform>%Ln вибраний контакт…</numerusform>
            <numerusform>%Ln вибрані контакти…</numerusform>
            <numerusform>%Ln вибраних контактів…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>Те, що показано…</translation>
    </message>
</context>
<context>
    <name>ContactsSync</name>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>Видалено %Ln контакт.</numerusform>
            <numerusform>Видалено %Ln контакти.</numerusform>
            <numerusform>Видалено %Ln контактів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved.</source>
        <translation>
            <numerusform>Збережено %Ln контакт.</numerusform>
            <numerusform>Збережено %Ln контакти.</numerusform>
            <numerusform>Збережено %Ln контактів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) still wait.</source>
        <translation>
            <numerusform>%Ln контакт ще чекає.</numerusform>
            <numerusform>%Ln контакти ще чекають.</numerusform>
            <numerusform>%Ln контактів ще чекають.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be brought in step.</source>
        <translation>
            <numerusform>Буде синхронізовано %Ln контакт.</numerusform>
            <numerusform>Буде синхронізовано %Ln контакти.</numerusform>
            <numerusform>Буде синхронізовано %Ln контактів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>залишилася %Ln хвилина</numerusform>
            <numerusform>залишилося %Ln хвилини</numerusform>
            <numerusform>залишилося %Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per minute</source>
        <translation>
            <numerusform>%Ln за хвилину</numerusform>
            <numerusform>%Ln за хвилину</numerusform>
            <numerusform>%Ln за хвилину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per second</source>
        <translation>
            <numerusform>%Ln за секунду</numerusform>
            <numerusform>%Ln за секунду</numerusform>
            <numerusform>%Ln за секунду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln відхилено</numerusform>
            <numerusform>%Ln відхилено</numerusform>
            <numerusform>%Ln відхилено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>залишилася %Ln секунда</numerusform>
            <numerusform>залишилося %Ln секунди</numerusform>
            <numerusform>залишилося %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln додати</numerusform>
            <numerusform>%Ln додати</numerusform>
            <numerusform>%Ln додати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln змінити</numerusform>
            <numerusform>%Ln змінити</numerusform>
            <numerusform>%Ln змінити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln видалити</numerusform>
            <numerusform>%Ln видалити</numerusform>
            <numerusform>%Ln видалити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete again</source>
        <translation>
            <numerusform>%Ln видалити ще раз</numerusform>
            <numerusform>%Ln видалити ще раз</numerusform>
            <numerusform>%Ln видалити ще раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to save again</source>
        <translation>
            <numerusform>%Ln зберегти ще раз</numerusform>
            <numerusform>%Ln зберегти ще раз</numerusform>
            <numerusform>%Ln зберегти ще раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a clear end so far</source>
        <translation>
            <numerusform>%Ln поки без чіткого підсумку</numerusform>
            <numerusform>%Ln поки без чіткого підсумку</numerusform>
            <numerusform>%Ln поки без чіткого підсумку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a clear end: the next sync does it again, which is harmless.</source>
        <translation>
            <numerusform>%Ln без чіткого підсумку: наступна синхронізація повторить його, це нешкідливо.</numerusform>
            <numerusform>%Ln без чіткого підсумку: наступна синхронізація повторить їх, це нешкідливо.</numerusform>
            <numerusform>%Ln без чіткого підсумку: наступна синхронізація повторить їх, це нешкідливо.</numerusform>
        </translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Усі контакти</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Завершення…</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Кожну %Ln годину</numerusform>
            <numerusform>Кожні %Ln години</numerusform>
            <numerusform>Кожні %Ln годин</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in step</source>
        <translation>Усе синхронізовано</translation>
    </message>
    <message numerus="yes">
        <source>Everything is in step: %Ln contact(s) at {0}.</source>
        <translation>
            <numerusform>Усе синхронізовано: %Ln контакт у {0}.</numerusform>
            <numerusform>Усе синхронізовано: %Ln контакти у {0}.</numerusform>
            <numerusform>Усе синхронізовано: %Ln контактів у {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, but for what was refused</source>
        <translation>Синхронізовано, крім відхиленого</translation>
    </message>
    <message numerus="yes">
        <source>In step, but for what was refused: %Ln contact(s) at {0}.</source>
        <translation>
            <numerusform>Синхронізовано, крім відхиленого: %Ln контакт у {0}.</numerusform>
            <numerusform>Синхронізовано, крім відхиленого: %Ln контакти у {0}.</numerusform>
            <numerusform>Синхронізовано, крім відхиленого: %Ln контактів у {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete sync: {0}</source>
        <translation>Остання повна синхронізація: {0}</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобільний</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Not everything is in step yet</source>
        <translation>Синхронізовано ще не все</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Nothing goes to {0} yet. Choose above what shall go there.</source>
        <translation>До {0} поки нічого не передається. Виберіть вище, що туди передавати.</translation>
    </message>
    <message>
        <source>Only these groups:</source>
        <translation>Лише ці групи:</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Лише за кнопкою «Синхронізувати»</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Soon after each change</source>
        <translation>Невдовзі після кожної зміни</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Синхронізація</translation>
    </message>
    <message numerus="yes">
        <source>That takes at least %Ln minute(s).</source>
        <translation>
            <numerusform>Це займе щонайменше %Ln хвилину.</numerusform>
            <numerusform>Це займе щонайменше %Ln хвилини.</numerusform>
            <numerusform>Це займе щонайменше %Ln хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync could not go on</source>
        <translation>Синхронізація не змогла продовжитися</translation>
    </message>
    <message>
        <source>The sync was cancelled</source>
        <translation>Синхронізацію скасовано</translation>
    </message>
    <message>
        <source>Waiting for the provider</source>
        <translation>Очікування провайдера</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Що робиться</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} з {1}</translation>
    </message>
</context>
<context>
    <name>CounterBar</name>
    <message>
        <source>Counter</source>
        <translation>Лічильник</translation>
    </message>
</context>
<context>
    <name>CountsBar</name>
    <message numerus="yes">
        <source>Accept the %Ln guess(es)</source>
        <translation>
            <numerusform>Прийняти %Ln здогадку</numerusform>
            <numerusform>Прийняти %Ln здогадки</numerusform>
            <numerusform>Прийняти %Ln здогадок</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the guesses out again</source>
        <translation>Знову вилучити здогадки</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show: all</source>
        <translation>Показати: усі</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Показати: {0}</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Add a field</source>
        <translation>Додати поле</translation>
    </message>
    <message>
        <source>It becomes a merge field, too: {its name} in a message.</source>
        <translation>Його можна підставляти в повідомлення: {its name}.</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Інші поля</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублювати</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Надіслати зараз</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Що з цього вийшло</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
    <message>
        <source>Account: {0} ({1})</source>
        <translation>Обліковий запис: {0} ({1})</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Копіювати це повідомлення</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Видалити	Del</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Erase person…</source>
        <translation>Стерти людину…</translation>
    </message>
    <message>
        <source>Export all held on this person…</source>
        <translation>Вивантажити все про цю людину…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Id at the provider: {0}</source>
        <translation>Номер у провайдера: {0}</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Дійшло</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Останні повідомлення</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>More to do with this contact</source>
        <translation>Інші дії з цим контактом</translation>
    </message>
    <message>
        <source>Opt in…</source>
        <translation>Знову надсилати…</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <translation>Відмова від SMS…</translation>
    </message>
    <message>
        <source>Others with this number</source>
        <translation>Інші з цим номером</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Записати згоду…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати знову</translation>
    </message>
    <message numerus="yes">
        <source>Send again (%Ln part(s))</source>
        <translation>
            <numerusform>Надіслати знову (%Ln частина)</numerusform>
            <numerusform>Надіслати знову (%Ln частини)</numerusform>
            <numerusform>Надіслати знову (%Ln частин)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sender: {0}</source>
        <translation>Відправник: {0}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Show the contacts of this group</source>
        <translation>Показати контакти цієї групи</translation>
    </message>
    <message>
        <source>Still to be delivered</source>
        <translation>Ще буде доставлено</translation>
    </message>
    <message>
        <source>The chosen contact</source>
        <translation>Вибраний контакт</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Вибране повідомлення</translation>
    </message>
    <message>
        <source>“It arrived” counts it as sent.</source>
        <translation>«Дійшло» вважає його надісланим.</translation>
    </message>
    <message>
        <source>“Leave it” neither sends nor counts it.</source>
        <translation>«Залишити» не надсилає і не рахує його.</translation>
    </message>
    <message numerus="yes">
        <source>“Send again” costs %Ln part(s) more, and the text may arrive twice.</source>
        <translation>
            <numerusform>«Надіслати знову» коштує ще %Ln частину, і текст може прийти двічі.</numerusform>
            <numerusform>«Надіслати знову» коштує ще %Ln частини, і текст може прийти двічі.</numerusform>
            <numerusform>«Надіслати знову» коштує ще %Ln частин, і текст може прийти двічі.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Advice about the cost</source>
        <translation>Порада щодо вартості</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Add another account</source>
        <translation>Додати ще один</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Усі облікові записи</translation>
    </message>
    <message>
        <source>The sign-in has not worked yet. Messages wait until it does; test the account on the Accounts page.</source>
        <translation>Увійти поки не вдалося. Доти повідомлення чекають; перевірте обліковий запис на сторінці «Облікові записи».</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Написати повідомлення</translation>
    </message>
    <message>
        <source>{account} is ready.</source>
        <translation>Обліковий запис {account} готовий.</translation>
    </message>
    <message>
        <source>{account} is stored.</source>
        <translation>Обліковий запис {account} збережено.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message numerus="yes">
        <source>%Ln contact(s) became one.</source>
        <translation>
            <numerusform>%Ln контакт об’єднано в один.</numerusform>
            <numerusform>%Ln контакти об’єднано в один.</numerusform>
            <numerusform>%Ln контактів об’єднано в один.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible duplicate(s)</source>
        <translation>
            <numerusform>%Ln можливий дублікат</numerusform>
            <numerusform>%Ln можливі дублікати</numerusform>
            <numerusform>%Ln можливих дублікатів</numerusform>
        </translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Різні люди</translation>
    </message>
    <message>
        <source>Looking for people who are in the book twice…</source>
        <translation>Пошук людей, записаних двічі…</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Об’єднати в один</translation>
    </message>
    <message>
        <source>Nobody seems to be in the book twice.</source>
        <translation>Схоже, ніхто не записаний двічі.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Можливі дублікати</translation>
    </message>
    <message>
        <source>They have the same name and different numbers.</source>
        <translation>У них однакове ім’я та різні номери.</translation>
    </message>
    <message>
        <source>They share a number, and their names are alike.</source>
        <translation>У них один номер і схожі імена.</translation>
    </message>
    <message>
        <source>They share an e-mail address.</source>
        <translation>У них одна адреса ел. пошти.</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>A field needs a name, or its value would be lost.</source>
        <translation>Полю потрібна назва, інакше його значення пропаде.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Змінити контакт</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобільний</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новий контакт</translation>
    </message>
    <message>
        <source>Open {0} instead</source>
        <translation>Відкрити: {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>This number is in the book already. A family may share it.</source>
        <translation>Цей номер уже є в книзі. У родини він може бути спільним.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Corrected number</source>
        <translation>Виправлений номер</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>Expectations</name>
    <message>
        <source>A pretend provider inside the program: nothing is sent, nothing costs.</source>
        <translation>Навчальний провайдер усередині програми: нічого не надсилається, нічого не коштує.</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring ({keyring}), never in a file.</source>
        <translation>Пароль зберігається у сховищі ключів цього комп’ютера ({keyring}) і ніколи — у файлі.</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring, never in a file.</source>
        <translation>Пароль зберігається у сховищі ключів цього комп’ютера і ніколи — у файлі.</translation>
    </message>
    <message>
        <source>The password is kept until SMS Desk is closed, never in a file.</source>
        <translation>Пароль зберігається до закриття SMS Desk і ніколи — у файлі.</translation>
    </message>
    <message>
        <source>There is no usable keyring on this computer, so the password is not kept.</source>
        <translation>На цьому комп’ютері немає придатного сховища ключів, тому пароль не зберігається.</translation>
    </message>
    <message>
        <source>What {provider} can do here</source>
        <translation>Що тут уміє {provider}</translation>
    </message>
    <message>
        <source>can</source>
        <translation>може</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>не може</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Access key</source>
        <translation>Ключ доступу</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Address to open</source>
        <translation>Адреса для відкриття</translation>
    </message>
    <message>
        <source>Already base64</source>
        <translation>Уже base64</translation>
    </message>
    <message>
        <source>As a form (POST)</source>
        <translation>Як форма (POST)</translation>
    </message>
    <message>
        <source>Ask for them</source>
        <translation>Запитувати</translation>
    </message>
    <message>
        <source>Called when a batch failed</source>
        <translation>Виклик при невдачі розсилки</translation>
    </message>
    <message>
        <source>Called when a batch worked</source>
        <translation>Виклик при успіху розсилки</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>Центр сертифікації (файл)</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Delivery receipts</source>
        <translation>Звіти про доставку</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>Час доставки</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Не запитувати</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>З’ясувати</translation>
    </message>
    <message>
        <source>From both</source>
        <translation>Від обох</translation>
    </message>
    <message>
        <source>From the handset</source>
        <translation>Від телефону</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Від мережі</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Додаткові параметри</translation>
    </message>
    <message>
        <source>How messages go out</source>
        <translation>Як ідуть повідомлення</translation>
    </message>
    <message>
        <source>How requests are sent</source>
        <translation>Як надсилаються запити</translation>
    </message>
    <message>
        <source>How the key is written</source>
        <translation>Як записано ключ</translation>
    </message>
    <message>
        <source>How times are called</source>
        <translation>Як називаються дата й час</translation>
    </message>
    <message>
        <source>In the address (GET)</source>
        <translation>В адресі (GET)</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Вид повідомлення</translation>
    </message>
    <message>
        <source>Many in a call</source>
        <translation>Багато за запит</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одному</translation>
    </message>
    <message>
        <source>Parts a second, at most</source>
        <translation>Частин за секунду, не більше</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Receipts go to</source>
        <translation>Звіти надсилати на</translation>
    </message>
    <message>
        <source>SMS Desk keeps them</source>
        <translation>Їх зберігає SMS Desk</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>The provider keeps them</source>
        <translation>Їх зберігає провайдер</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Which receipts</source>
        <translation>Які звіти</translation>
    </message>
    <message>
        <source>Who keeps scheduled messages</source>
        <translation>Хто зберігає відкладені повідомлення</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date і time</translation>
    </message>
    <message>
        <source>scheduledate and scheduletime</source>
        <translation>scheduledate і scheduletime</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Потрібне ваше рішення</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дорозі</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%Ln date(s) can only be meant the other way round than the rest.</source>
        <translation>
            <numerusform>%Ln дата може бути лише у зворотному порядку, не як решта.</numerusform>
            <numerusform>%Ln дати можуть бути лише у зворотному порядку, не як решта.</numerusform>
            <numerusform>%Ln дат можуть бути лише у зворотному порядку, не як решта.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) could be meant the other way round, and nothing in the file tells. Look at the appointments below, and choose what is right.</source>
        <translation>
            <numerusform>%Ln дату можна зрозуміти й навпаки, а у файлі цього не видно. Погляньте на записи нижче й виберіть правильне.</numerusform>
            <numerusform>%Ln дати можна зрозуміти й навпаки, а у файлі цього не видно. Погляньте на записи нижче й виберіть правильне.</numerusform>
            <numerusform>%Ln дат можна зрозуміти й навпаки, а у файлі цього не видно. Погляньте на записи нижче й виберіть правильне.</numerusform>
        </translation>
    </message>
    <message>
        <source>3 April: the day first</source>
        <translation>3 квітня: спершу день</translation>
    </message>
    <message>
        <source>4 March: the month first</source>
        <translation>4 березня: спершу місяць</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Як видно з файлу</translation>
    </message>
    <message>
        <source>As the file shows: day first</source>
        <translation>Як видно з файлу: спершу день</translation>
    </message>
    <message>
        <source>As the file shows: month first</source>
        <translation>Як видно з файлу: спершу місяць</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Виберіть стовпець</translation>
    </message>
    <message>
        <source>Dates such as 3/4</source>
        <translation>Дати на зразок 3/4</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Кодування файлу</translation>
    </message>
    <message>
        <source>Its time, if apart</source>
        <translation>Час, якщо окремо</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Упізнається за</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>What an appointment keeps when it is moved: its number, say. Without such a column the telephone number tells whose appointment it is.</source>
        <translation>Те, що лишається в записі, коли його переносять: наприклад, його номер. Без такого стовпця про те, чий це запис, каже номер телефону.</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Що у стовпцях</translation>
    </message>
    <message>
        <source>in the same column</source>
        <translation>там само</translation>
    </message>
    <message>
        <source>the telephone number</source>
        <translation>номером телефону</translation>
    </message>
</context>
<context>
    <name>FileEncodings</name>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Кирилиця (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Грецька (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Грецька (Windows-1253)</translation>
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
        <translation>Західна (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>FileHeading</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>поки %Ln рядок</numerusform>
            <numerusform>поки %Ln рядки</numerusform>
            <numerusform>поки %Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Між комірками</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
</context>
<context>
    <name>FileInput</name>
    <message>
        <source>Browse for: {name}</source>
        <translation>Вибрати: {name}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln особа</numerusform>
            <numerusform>%Ln особи</numerusform>
            <numerusform>%Ln осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>%Ln рядок пропущено</numerusform>
            <numerusform>%Ln рядки пропущено</numerusform>
            <numerusform>%Ln рядків пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column with the numbers</source>
        <translation>Виберіть стовпець із номерами</translation>
    </message>
    <message>
        <source>Column with the numbers</source>
        <translation>Стовпець із номерами</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Кодування файлу</translation>
    </message>
    <message>
        <source>Merge fields: {fields}</source>
        <translation>Поля підстановки: {fields}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Рядок {row}</translation>
    </message>
    <message>
        <source>a cell in it shows an error</source>
        <translation>в одній із клітинок помилка</translation>
    </message>
    <message>
        <source>a formula in it has no result</source>
        <translation>формула не має результату</translation>
    </message>
    <message>
        <source>characters in it cannot be read</source>
        <translation>є нечитабельні символи</translation>
    </message>
    <message>
        <source>its quotes do not fit together</source>
        <translation>не сходяться лапки</translation>
    </message>
    <message>
        <source>the card is broken off or holds strange lines</source>
        <translation>картку обірвано, або вона містить дивні рядки</translation>
    </message>
    <message>
        <source>the spreadsheet has lost digits of a number</source>
        <translation>таблиця втратила цифри номера</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>немає номера</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Усі облікові записи</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Будь-який стан</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За весь час</translation>
    </message>
    <message>
        <source>Batch of {0}</source>
        <translation>Розсилка від {0}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Group: All</source>
        <translation>Група: усі</translation>
    </message>
    <message>
        <source>Groups and saved searches…</source>
        <translation>Групи та збережені пошуки…</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>За %n день</numerusform>
            <numerusform>За %n дні</numerusform>
            <numerusform>За %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, number or text</source>
        <translation>Ім’я, номер або текст</translation>
    </message>
    <message>
        <source>Name, number, group or comment</source>
        <translation>Ім’я, номер, група чи примітка</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Без відмови</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Одна розсилка</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Відмова</translation>
    </message>
    <message>
        <source>Opted out: All</source>
        <translation>Відмова: усі</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>З {0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхронізація</translation>
    </message>
    <message>
        <source>Sync: All</source>
        <translation>Синхр.: усі</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>{0} (removed)</source>
        <translation>{0} (вилучено)</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove the filter “{0}”</source>
        <translation>Прибрати фільтр «{0}»</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source> each · %Ln parts in all</source>
        <translation>
            <numerusform> кожному · усього %Ln частина</numerusform>
            <numerusform> кожному · усього %Ln частини</numerusform>
            <numerusform> кожному · усього %Ln частин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(нічого)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>In capitals without accents this fits in {parts} instead of {before}.</source>
        <translation>Великими без наголосів: {parts}, а не {before}.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message numerus="yes">
        <source>Replace, save %Ln parts</source>
        <translation>
            <numerusform>Замінити, мінус %Ln частина</numerusform>
            <numerusform>Замінити, мінус %Ln частини</numerusform>
            <numerusform>Замінити, мінус %Ln частин</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace, save {cost}</source>
        <translation>Замінити, економія {cost}</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Перевірити й надіслати</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Пізніше…</translation>
    </message>
    <message>
        <source>Send test to me</source>
        <translation>Надіслати мені пробне</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>The character {old} makes this cost more. With {new} it fits in {parts} instead of {before}.</source>
        <translation>Символ {old} здорожує повідомлення. З {new}: {parts}, а не {before}.</translation>
    </message>
    <message>
        <source>The characters {old} make this cost more. With {new} it fits in {parts} instead of {before}.</source>
        <translation>Символи {old} здорожують повідомлення. З {new}: {parts}, а не {before}.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Тексту поки немає.</translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>близько {cost}</translation>
    </message>
</context>
<context>
    <name>FormChecks</name>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>Ціле число від {least} до {most}.</translation>
    </message>
    <message>
        <source>An address that begins with https:// or http://.</source>
        <translation>Адреса, яка починається з https:// або http://.</translation>
    </message>
    <message>
        <source>Give it a name by which you know it.</source>
        <translation>Дайте йому назву, за якою ви його впізнаєте.</translation>
    </message>
    <message>
        <source>It is too long for this provider, or holds characters that it does not take.</source>
        <translation>Задовге для цього провайдера або містить символи, яких він не приймає.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Це треба заповнити.</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Agree to be asked, or set up a keyring first.</source>
        <translation>Погодьтеся, щоб вас запитували, або спершу налаштуйте сховище ключів.</translation>
    </message>
    <message>
        <source>Agree to plain http, or write https:// instead.</source>
        <translation>Погодьтеся на простий http або напишіть https://.</translation>
    </message>
    <message>
        <source>Ask me for it at each start of SMS Desk</source>
        <translation>Питати під час кожного запуску SMS Desk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Look for a keyring again</source>
        <translation>Шукати сховище ключів знову</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Plain http: the password and every message travel unprotected. Anybody on the way can read them.</source>
        <translation>Простий http: пароль і всі повідомлення йдуть незахищеними. Їх може прочитати будь-хто на шляху.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save without signing in</source>
        <translation>Зберегти без входу</translation>
    </message>
    <message>
        <source>Send it unprotected all the same</source>
        <translation>Усе одно надсилати без захисту</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>The provider&apos;s own papers give http://. SMS Desk tries https first, so that your password is not sent in the clear.</source>
        <translation>У документах самого провайдера вказано http://. SMS Desk спершу пробує https, щоб ваш пароль не йшов відкритим.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, and SMS Desk never writes a password into a file. It can only be used until the program is closed.</source>
        <translation>На цьому комп’ютері немає придатного сховища ключів, а SMS Desk ніколи не записує пароль у файл. Його можна використовувати лише до закриття програми.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без змін</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message numerus="yes">
        <source>%Ln contact(s) found</source>
        <translation>
            <numerusform>Знайдено %Ln контакт</numerusform>
            <numerusform>Знайдено %Ln контакти</numerusform>
            <numerusform>Знайдено %Ln контактів</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Скинути пошук</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Назва групи</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save this search as a group</source>
        <translation>Зберегти пошук як групу</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Group; Enter adds it</source>
        <translation>Група; додати — Enter</translation>
    </message>
    <message>
        <source>{0} (new)</source>
        <translation>{0} (нова)</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Those who were put into it</source>
        <translation>Кого до неї додали</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Хто в ній</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Delete group</source>
        <translation>Видалити групу</translation>
    </message>
    <message>
        <source>Delete the group “{0}”? Its contacts stay in the book.</source>
        <translation>Видалити групу «{0}»? Її контакти лишаться в книзі.</translation>
    </message>
    <message>
        <source>Delete the saved search “{0}”? The contacts stay in the book.</source>
        <translation>Видалити збережений пошук «{0}»? Контакти лишаться в книзі.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Назва нової групи</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Нова група</translation>
    </message>
    <message>
        <source>No groups yet. Put contacts into one, or save a search: whoever matches it is in the group.</source>
        <translation>Груп поки немає. Додайте до групи контакти або збережіть пошук: у групі будуть усі, хто під нього підходить.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Show its contacts</source>
        <translation>Показати контакти</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Imported so far: {0}</source>
        <translation>Імпортовано: {0}</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>Імпортовано: {0}</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>Імпорт {0}</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Нічого не збережено.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Taking {0} back</source>
        <translation>Скасування {0}</translation>
    </message>
    <message>
        <source>The import of {0} broke off</source>
        <translation>Імпорт {0} перервався</translation>
    </message>
    <message>
        <source>The import of {0} was cancelled</source>
        <translation>Імпорт {0} скасовано</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Скасувати імпорт</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} з {1}</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>{0} не імпортовано</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved in {0}.</source>
        <translation>
            <numerusform>%Ln рядок збережено в {0}.</numerusform>
            <numerusform>%Ln рядки збережено в {0}.</numerusform>
            <numerusform>%Ln рядків збережено в {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agreed to get messages from us.</source>
        <translation>Вони погодилися отримувати наші повідомлення.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All contacts</source>
        <translation>Усі контакти</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Імпорт контактів</translation>
    </message>
    <message>
        <source>Import of {0}</source>
        <translation>Імпорт {0}</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Імпорт {0}</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>Accept %Ln row(s)</source>
        <translation>
            <numerusform>Прийняти %Ln рядок</numerusform>
            <numerusform>Прийняти %Ln рядки</numerusform>
            <numerusform>Прийняти %Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Another import goes on. Wait until it has ended, or cancel it.</source>
        <translation>Триває інший імпорт. Дочекайтеся його завершення або скасуйте його.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose the column that holds the numbers</source>
        <translation>Виберіть стовпець із номерами</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Копіювати	Ctrl+C</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Імпортувати %Ln контакт</numerusform>
            <numerusform>Імпортувати %Ln контакти</numerusform>
            <numerusform>Імпортувати %Ln контактів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln row(s) out again</source>
        <translation>
            <numerusform>Знову вилучити %Ln рядок</numerusform>
            <numerusform>Знову вилучити %Ln рядки</numerusform>
            <numerusform>Знову вилучити %Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>Таких рядків немає</translation>
    </message>
    <message>
        <source>Save unreadable rows</source>
        <translation>Збереження нечитабельних рядків</translation>
    </message>
    <message>
        <source>Save unreadable rows…</source>
        <translation>Зберегти нечитабельні рядки…</translation>
    </message>
    <message>
        <source>The first rows as they will be</source>
        <translation>Перші рядки, якими вони стануть</translation>
    </message>
    <message>
        <source>The first {0} of {1} rows are shown.</source>
        <translation>Показано перші {0} з {1} рядків.</translation>
    </message>
    <message>
        <source>There is nobody in this file</source>
        <translation>У цьому файлі нікого немає</translation>
    </message>
    <message>
        <source>These people agreed to get messages from us</source>
        <translation>Ці люди погодилися отримувати наші повідомлення</translation>
    </message>
    <message>
        <source>What they agreed to, in your words</source>
        <translation>На що вони погодилися, своїми словами</translation>
    </message>
    <message>
        <source>You can undo this import for 30 days. Rows that cannot be read can be saved with their reasons.</source>
        <translation>Імпорт можна скасувати протягом 30 днів. Рядки, які не читаються, можна зберегти з причинами.</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>{0} нечитабельні</translation>
    </message>
</context>
<context>
    <name>ImportsModel</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved in {0}.</source>
        <translation>
            <numerusform>%Ln рядок збережено в {0}.</numerusform>
            <numerusform>%Ln рядки збережено в {0}.</numerusform>
            <numerusform>%Ln рядків збережено в {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was taken back: nothing of it is in the contact book.</source>
        <translation>{0}: скасовано, у книзі контактів нічого з нього немає.</translation>
    </message>
</context>
<context>
    <name>InlineQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
</context>
<context>
    <name>KeepRunningDialog</name>
    <message numerus="yes">
        <source>%Ln message(s) still to be handed over.</source>
        <translation>
            <numerusform>%Ln повідомлення ще не передано.</numerusform>
            <numerusform>%Ln повідомлення ще не передано.</numerusform>
            <numerusform>%Ln повідомлень ще не передано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) scheduled here.</source>
        <translation>
            <numerusform>Тут заплановано %Ln надсилання.</numerusform>
            <numerusform>Тут заплановано %Ln надсилання.</numerusform>
            <numerusform>Тут заплановано %Ln надсилань.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Працювати у фоні</translation>
    </message>
    <message>
        <source>Keep running?</source>
        <translation>Продовжити роботу?</translation>
    </message>
    <message>
        <source>Leave (nothing goes out until SMS Desk runs again)</source>
        <translation>Вийти (нічого не піде, доки SMS Desk знову не запустять)</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Далі: {when}</translation>
    </message>
    <message>
        <source>Remember my answer</source>
        <translation>Запам’ятати відповідь</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Залишитися</translation>
    </message>
    <message>
        <source>There is no tray here to keep running in. The window can be minimised instead.</source>
        <translation>Тут немає області сповіщень. Натомість вікно можна згорнути.</translation>
    </message>
    <message>
        <source>This happens only while SMS Desk runs.</source>
        <translation>Це відбувається, лише поки SMS Desk працює.</translation>
    </message>
    <message>
        <source>What is late when it runs again waits for your answer.</source>
        <translation>Те, що запізниться до наступного запуску, чекатиме на вашу відповідь.</translation>
    </message>
</context>
<context>
    <name>KeeperCard</name>
    <message>
        <source>Always ask before sending</source>
        <translation>Завжди питати перед надсиланням</translation>
    </message>
    <message>
        <source>If it was not running then</source>
        <translation>Якщо програма тоді не працювала</translation>
    </message>
    <message>
        <source>SMS Desk keeps it</source>
        <translation>Зберігає SMS Desk</translation>
    </message>
    <message>
        <source>SMS Desk sends it then and must be running. Until then it can be changed, moved and cancelled.</source>
        <translation>SMS Desk надішле його тоді й має працювати. До того його можна змінити, перенести й скасувати.</translation>
    </message>
    <message numerus="yes">
        <source>Send it up to %Ln hours late, else ask</source>
        <translation>
            <numerusform>Надіслати із запізненням до %Ln години, інакше спитати</numerusform>
            <numerusform>Надіслати із запізненням до %Ln годин, інакше спитати</numerusform>
            <numerusform>Надіслати із запізненням до %Ln годин, інакше спитати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send it up to %Ln minutes late, else ask</source>
        <translation>
            <numerusform>Надіслати із запізненням до %Ln хвилини, інакше спитати</numerusform>
            <numerusform>Надіслати із запізненням до %Ln хвилин, інакше спитати</numerusform>
            <numerusform>Надіслати із запізненням до %Ln хвилин, інакше спитати</numerusform>
        </translation>
    </message>
    <message>
        <source>Under Accounts this is set as usual for the account.</source>
        <translation>У розділі «Облікові записи» це задано як звичне для облікового запису.</translation>
    </message>
    <message>
        <source>Who keeps it until then</source>
        <translation>Хто зберігає до того</translation>
    </message>
    <message>
        <source>{provider} answers only that it has taken the messages, not whether each number is right, and cannot be asked later.</source>
        <translation>{provider} відповідає лише, що прийняв повідомлення, а не чи правильний кожен номер, і пізніше спитати його не можна.</translation>
    </message>
    <message>
        <source>{provider} can keep neither repeats nor what is decided only then.</source>
        <translation>{provider} не зберігає ні повторів, ні того, що вирішується лише тоді.</translation>
    </message>
    <message>
        <source>{provider} gets it now and sends it then, even when this computer is off. It can no longer be changed or taken back from here.</source>
        <translation>{provider} отримає його зараз і надішле тоді, навіть якщо комп’ютер вимкнено. Звідси його вже не змінити й не відкликати.</translation>
    </message>
    <message>
        <source>{provider} has no scheduling of its own, so SMS Desk sends it then and must be running. Until then it can be changed, moved and cancelled.</source>
        <translation>{provider} не має власного планування, тож надішле SMS Desk і має тоді працювати. До того його можна змінити, перенести й скасувати.</translation>
    </message>
    <message>
        <source>{provider} keeps it</source>
        <translation>Зберігає {provider}</translation>
    </message>
</context>
<context>
    <name>KeepingRunning</name>
    <message>
        <source>There is no tray any more, so the window stays.</source>
        <translation>Області сповіщень більше немає, тому вікно залишається.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Ask again what became of the messages</source>
        <translation>Дізнатися знову, що сталося з повідомленнями</translation>
    </message>
    <message>
        <source>Ask again what is left on each account</source>
        <translation>Дізнатися знову залишок на кожному обліковому записі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Копіювати вибрані рядки як текст</translation>
    </message>
    <message>
        <source>Edit the selected contact: in the table, beside it</source>
        <translation>Змінити вибраний контакт: у таблиці, поруч із нею</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Вийти з програми</translation>
    </message>
    <message>
        <source>New message; on the Contacts page, new contact</source>
        <translation>Нове повідомлення; на сторінці контактів — новий контакт</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Відкрити вибране</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Вилучити вибране</translation>
    </message>
    <message>
        <source>Review the message, then send it</source>
        <translation>Перевірити повідомлення, потім надіслати</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Шукати на цій сторінці</translation>
    </message>
    <message>
        <source>Show or hide the status panel</source>
        <translation>Показати або сховати панель стану</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Цей список</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Back to default</source>
        <translation>Повернути початкове</translation>
    </message>
    <message>
        <source>From and until are the same: no hours are quiet.</source>
        <translation>Початок і кінець збігаються: тихих годин немає.</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>Нічого в ці дні</translation>
    </message>
    <message>
        <source>Nothing on {day}</source>
        <translation>Нічого: {day}</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо з</translation>
    </message>
    <message>
        <source>Remove this country</source>
        <translation>Прибрати цю країну</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>{country}: {messages}</source>
        <translation>{country}: {messages}</translation>
    </message>
    <message>
        <source>{own} Default: {supplied}</source>
        <translation>{own} Початково: {supplied}</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>An account is your sign-in at a provider. Add one to send messages, or practise first: nothing is sent and nothing costs.</source>
        <translation>Обліковий запис — це ваш вхід у провайдера. Додайте його, щоб надсилати повідомлення, або спершу потренуйтеся: нічого не надсилається і нічого не коштує.</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Вибрати провайдера</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Поки немає облікового запису</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Почати тренування</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Status panel</source>
        <translation>Панель стану</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message numerus="yes">
        <source>%Ln further column(s) are left out.</source>
        <translation>
            <numerusform>Ще %Ln стовпець пропускається.</numerusform>
            <numerusform>Ще %Ln стовпці пропускаються.</numerusform>
            <numerusform>Ще %Ln стовпців пропускаються.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeGrid</name>
    <message>
        <source>Keep the comments of all</source>
        <translation>Зберегти всі примітки</translation>
    </message>
    <message>
        <source>Kept besides</source>
        <translation>Також лишиться</translation>
    </message>
    <message>
        <source>the number that is not chosen</source>
        <translation>невибраний номер</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message numerus="yes">
        <source> each · %Ln parts in all</source>
        <translation>
            <numerusform> кожному · усього %Ln частина</numerusform>
            <numerusform> кожному · усього %Ln частини</numerusform>
            <numerusform> кожному · усього %Ln частин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the columns first</source>
        <translation>Спершу виберіть стовпці</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>З облікового запису</translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation>Поле підстановки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серія</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Що в ньому сказано</translation>
    </message>
    <message>
        <source>Which reminders this file is about: those of the same series are moved and cancelled with it, others are left alone.</source>
        <translation>Про які нагадування цей файл: нагадування тієї самої серії переносяться і скасовуються разом із ним, решта не чіпається.</translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>через %Ln символ</numerusform>
            <numerusform>через %Ln символи</numerusform>
            <numerusform>через %Ln символів</numerusform>
        </translation>
    </message>
    <message>
        <source>every character fits</source>
        <translation>усі символи підходять</translation>
    </message>
    <message>
        <source>{account} (paused)</source>
        <translation>{account} (призупинено)</translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message numerus="yes">
        <source>%Ln message(s) are in the file {0}.</source>
        <translation>
            <numerusform>%Ln повідомлення збережено у файлі {0}.</numerusform>
            <numerusform>%Ln повідомлення збережено у файлі {0}.</numerusform>
            <numerusform>%Ln повідомлень збережено у файлі {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are sent again.</source>
        <translation>
            <numerusform>%Ln повідомлення надсилається знову.</numerusform>
            <numerusform>%Ln повідомлення надсилаються знову.</numerusform>
            <numerusform>%Ln повідомлень надсилається знову.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were cancelled; nothing was sent.</source>
        <translation>
            <numerusform>Скасовано %Ln повідомлення; нічого не надіслано.</numerusform>
            <numerusform>Скасовано %Ln повідомлення; нічого не надіслано.</numerusform>
            <numerusform>Скасовано %Ln повідомлень; нічого не надіслано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed.</source>
        <translation>
            <numerusform>З них змінилося: %Ln.</numerusform>
            <numerusform>З них змінилося: %Ln.</numerusform>
            <numerusform>З них змінилося: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message numerus="yes">
        <source>Asked about %Ln message(s).</source>
        <translation>
            <numerusform>Запитано стан %Ln повідомлення.</numerusform>
            <numerusform>Запитано стан %Ln повідомлень.</numerusform>
            <numerusform>Запитано стан %Ln повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Розсилка</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснення</translation>
    </message>
    <message>
        <source>Ids at the provider</source>
        <translation>Номери у провайдера</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>None of these messages is waiting, so none can be cancelled.</source>
        <translation>Жодне з цих повідомлень не очікує, скасовувати нічого.</translation>
    </message>
    <message>
        <source>Nothing is on the way: nothing to ask about.</source>
        <translation>У дорозі нічого немає: питати немає про що.</translation>
    </message>
    <message>
        <source>Nothing was waiting any more, so nothing was cancelled.</source>
        <translation>Уже нічого не очікувало, тому нічого не скасовано.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Частини</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>There was nothing to send again.</source>
        <translation>Надсилати знову було нічого.</translation>
    </message>
    <message>
        <source>{0} cannot be asked what became of a message.</source>
        <translation>{0}: дізнатися, що сталося з повідомленням, не можна.</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>It could be left out.</source>
        <translation>Його можна прибрати.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Nothing can stand in its place.</source>
        <translation>Замінити його нічим.</translation>
    </message>
    <message>
        <source>Write your message. Type { for a merge field.</source>
        <translation>Напишіть повідомлення. Введіть {, щоб вставити поле підстановки.</translation>
    </message>
    <message>
        <source>{char} counts as two characters.</source>
        <translation>{char} рахується за два символи.</translation>
    </message>
    <message>
        <source>{char} is not in GSM-7 and makes the whole message Unicode.</source>
        <translation>{char} немає в GSM-7, і все повідомлення стає Unicode.</translation>
    </message>
    <message>
        <source>{other} could stand instead.</source>
        <translation>Можна замінити на {other}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Message</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Немає звіту</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Частини</translation>
    </message>
    <message>
        <source>SMS Desk was stopped</source>
        <translation>SMS Desk було зупинено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>The provider has it. It tells nothing more about this message.</source>
        <translation>Воно у провайдера. Більше він про це повідомлення нічого не каже.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>відповідь не зрозуміла</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>зв’язок перервався</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>минув строк</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>немає відповіді</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>немає у відповіді</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>результат невідомий</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>у черзі</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>taken by the provider</source>
        <translation>прийнято провайдером</translation>
    </message>
    <message>
        <source>trouble at the provider</source>
        <translation>збій у провайдера</translation>
    </message>
    <message>
        <source>waiting again</source>
        <translation>знову очікує</translation>
    </message>
    <message>
        <source>you had it sent again</source>
        <translation>ви надіслали його знову</translation>
    </message>
    <message>
        <source>you left it</source>
        <translation>ви залишили його</translation>
    </message>
    <message>
        <source>you said it arrived</source>
        <translation>ви сказали, що воно дійшло</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Asking the providers…</source>
        <translation>Запит провайдерам…</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV для будь-яких таблиць (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln message(s)</source>
        <translation>
            <numerusform>Скасувати %Ln повідомлення</numerusform>
            <numerusform>Скасувати %Ln повідомлення</numerusform>
            <numerusform>Скасувати %Ln повідомлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting message(s)? They will not be sent.</source>
        <translation>
            <numerusform>Скасувати %Ln повідомлення, що очікує? Його не буде надіслано.</numerusform>
            <numerusform>Скасувати %Ln повідомлення, що очікують? Їх не буде надіслано.</numerusform>
            <numerusform>Скасувати %Ln повідомлень, що очікують? Їх не буде надіслано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel waiting ones…	Del</source>
        <translation>Скасувати ті, що очікують…	Del</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Копіювати	Ctrl+C</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Вивантажити показане</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Вивантажити…</translation>
    </message>
    <message>
        <source>Let them go out</source>
        <translation>Хай ідуть</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>No message fits these filters</source>
        <translation>Під ці фільтри нічого не підходить</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Поки нічого не надіслано</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>Оновити стан</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln failed message(s) again?</source>
        <translation>
            <numerusform>Надіслати знову %Ln невдале повідомлення?</numerusform>
            <numerusform>Надіслати знову %Ln невдалі повідомлення?</numerusform>
            <numerusform>Надіслати знову %Ln невдалих повідомлень?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again</source>
        <translation>
            <numerusform>Надіслати знову %Ln повідомлення</numerusform>
            <numerusform>Надіслати знову %Ln повідомлення</numerusform>
            <numerusform>Надіслати знову %Ln повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Send failed ones again…</source>
        <translation>Надіслати невдалі знову…</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Показати всі повідомлення</translation>
    </message>
    <message>
        <source>Show the whole batch</source>
        <translation>Показати всю розсилку</translation>
    </message>
    <message>
        <source>Stop exporting ({0} %)</source>
        <translation>Перервати вивантаження ({0} %)</translation>
    </message>
    <message numerus="yes">
        <source>That costs %Ln part(s).</source>
        <translation>
            <numerusform>Це коштує %Ln частину.</numerusform>
            <numerusform>Це коштує %Ln частини.</numerusform>
            <numerusform>Це коштує %Ln частин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your first message</source>
        <translation>Напишіть перше повідомлення</translation>
    </message>
    <message>
        <source>Write your first message; it is listed here with what became of it.</source>
        <translation>Напишіть перше повідомлення; тут буде видно, що з ним сталося.</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>повідомлення</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln заплановано</numerusform>
            <numerusform>%Ln заплановано</numerusform>
            <numerusform>%Ln заплановано</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Alt with an arrow key moves what is chosen.</source>
        <translation>Стрілки ведуть від дня до дня, Alt зі стрілкою переносить вибране.</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>As the provider has it</source>
        <translation>Як у провайдера</translation>
    </message>
    <message>
        <source>Binary: the text is hexadecimal</source>
        <translation>Двійкове: текст шістнадцятковий</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Flash: show at once, keep nowhere</source>
        <translation>Flash: показати одразу, не зберігати</translation>
    </message>
    <message>
        <source>Give up after (minutes)</source>
        <translation>Припинити через (хвилин)</translation>
    </message>
    <message>
        <source>People who share a number get one message each</source>
        <translation>Кожен, у кого спільний номер, отримує своє повідомлення</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Написати</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Заплановано</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблони</translation>
    </message>
</context>
<context>
    <name>NewGroup</name>
    <message>
        <source>Name of the new group</source>
        <translation>Назва нової групи</translation>
    </message>
    <message>
        <source>No new group</source>
        <translation>Без нової групи</translation>
    </message>
    <message>
        <source>Use this group</source>
        <translation>Використати цю групу</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Choose another file</source>
        <translation>Вибрати інший файл</translation>
    </message>
    <message>
        <source>The file is broken there, so nothing of it is imported.</source>
        <translation>Файл у цьому місці пошкоджений, тому з нього нічого не імпортується.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Already there</source>
        <translation>Уже є</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Інша країна</translation>
    </message>
    <message>
        <source>Into group</source>
        <translation>До групи</translation>
    </message>
    <message>
        <source>Into group: {0}</source>
        <translation>До групи: {0}</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Нова група…</translation>
    </message>
    <message>
        <source>Numbers without country</source>
        <translation>Номери без країни</translation>
    </message>
    <message>
        <source>Numbers without country: {0}</source>
        <translation>Номери без країни: {0}</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Той самий номер</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message numerus="yes">
        <source>%Ln fall on a change of the clock: of a time that does not exist the clock’s new time is meant, of one that comes twice the first.</source>
        <translation>
            <numerusform>%Ln припадає на переведення годинника: якщо такого часу немає, береться новий час годинника, якщо він буває двічі — перший.</numerusform>
            <numerusform>%Ln припадають на переведення годинника: якщо такого часу немає, береться новий час годинника, якщо він буває двічі — перший.</numerusform>
            <numerusform>%Ln припадають на переведення годинника: якщо такого часу немає, береться новий час годинника, якщо він буває двічі — перший.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go out in the recipients’ quiet hours.</source>
        <translation>
            <numerusform>%Ln піде в тихі години одержувача.</numerusform>
            <numerusform>%Ln підуть у тихі години одержувачів.</numerusform>
            <numerusform>%Ln підуть у тихі години одержувачів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln пропущено</numerusform>
            <numerusform>%Ln пропущено</numerusform>
            <numerusform>%Ln пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the appointments themselves are at a time that does not exist that day, or that comes twice: their reminders say what the file says.</source>
        <translation>
            <numerusform>%Ln із самих записів стоїть на часі, якого цього дня немає або який настає двічі: у нагадуванні вказано те, що у файлі.</numerusform>
            <numerusform>%Ln із самих записів стоять на часі, якого цього дня немає або який настає двічі: у нагадуваннях вказано те, що у файлі.</numerusform>
            <numerusform>%Ln із самих записів стоять на часі, якого цього дня немає або який настає двічі: у нагадуваннях вказано те, що у файлі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait until the recipients’ quiet hours are over.</source>
        <translation>
            <numerusform>%Ln зачекає кінця тихих годин одержувача.</numerusform>
            <numerusform>%Ln зачекають кінця тихих годин одержувачів.</numerusform>
            <numerusform>%Ln зачекають кінця тихих годин одержувачів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the columns with the numbers and the appointments</source>
        <translation>Виберіть стовпці з номерами та записами</translation>
    </message>
    <message numerus="yes">
        <source>Remind %Ln people again</source>
        <translation>
            <numerusform>Нагадати ще раз %Ln людині</numerusform>
            <numerusform>Нагадати ще раз %Ln людям</numerusform>
            <numerusform>Нагадати ще раз %Ln людям</numerusform>
        </translation>
    </message>
    <message>
        <source>Something changed meanwhile, so nothing was done. Look again.</source>
        <translation>Тим часом щось змінилося, тому нічого не зроблено. Погляньте знову.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it stands</source>
        <translation>У такому вигляді повідомлення надіслати не можна</translation>
    </message>
    <message>
        <source>Their appointments moved after the reminder was sent.</source>
        <translation>Їхні записи перенесли після того, як нагадування пішло.</translation>
    </message>
    <message>
        <source>There is nobody in this file</source>
        <translation>У цьому файлі нікого немає</translation>
    </message>
    <message>
        <source>What becomes of each appointment</source>
        <translation>Що буде з кожним записом</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Що станеться</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Comparing…</source>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>The first {0} of {1} are listed.</source>
        <translation>Показано перші {0} з {1}.</translation>
    </message>
    <message>
        <source>Try the refused ones again</source>
        <translation>Повторити відхилені</translation>
    </message>
    <message>
        <source>What a sync does</source>
        <translation>Що робить синхронізація</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Good morning! Your appointment is on Monday at 10:30. See you then!</source>
        <translation>Доброго ранку! Ви записані на понеділок на 10:30. До зустрічі!</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренування</translation>
    </message>
</context>
<context>
    <name>PreviewLine</name>
    <message>
        <source>Preview for</source>
        <translation>Перегляд для</translation>
    </message>
    <message>
        <source>Preview for {name}</source>
        <translation>Перегляд для {name}</translation>
    </message>
    <message>
        <source>Show the text as this person gets it</source>
        <translation>Показати текст, яким його отримає ця людина</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Text as this person gets it</source>
        <translation>Текст, яким його отримає ця людина</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Копіювати звіт</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>SMS Desk cannot start</source>
        <translation>SMS Desk не може запуститися</translation>
    </message>
    <message>
        <source>SMS Desk made a mistake and goes on. No message is sent twice because of it; what is not certain stands under Messages as “Needs your decision”. The report below holds no passwords, numbers or texts; you may send it to the authors.</source>
        <translation>У SMS Desk сталася помилка, але він працює далі. Жодне повідомлення через неї не піде двічі; усе неясне позначено в «Повідомленнях» як «Потрібне ваше рішення». У звіті нижче немає паролів, номерів і текстів; його можна надіслати авторам.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>The log is {path}.</source>
        <translation>Журнал: {path}.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Виділити все</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Збільшити</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>З&amp;меншити</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Теку не знайдено.
Перевірте, чи правильно вказано назву.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не знайдено.
Перевірте, чи правильно вказано назву.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже існує.
Замінити?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Вибрати</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Тека:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Нова тека</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» захищено від запису.
Усе одно вилучити?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Вилучити «%1»?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показати таблицею</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показати списком</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не вдалося вилучити теку.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Створити теку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Створити нову теку</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Тека:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Назва файлу:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлів:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти до батьківської теки</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Нова тека</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Батьківська тека</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавні місця</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показати: </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показати при&amp;ховані файли</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бічна панель</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Дата зміни</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставити</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вирізати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ні</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставити</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вирізати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message numerus="yes">
        <source>%Ln people have quiet hours then and get it when they end.</source>
        <translation>
            <numerusform>У %Ln особи тоді тихі години, вона отримає його після них.</numerusform>
            <numerusform>У %Ln осіб тоді тихі години, вони отримають його після них.</numerusform>
            <numerusform>У %Ln осіб тоді тихі години, вони отримають його після них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would get it in their quiet hours.</source>
        <translation>
            <numerusform>%Ln особа отримала б його в тихі години.</numerusform>
            <numerusform>%Ln особи отримали б його в тихі години.</numerusform>
            <numerusform>%Ln осіб отримали б його в тихі години.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not mind them</source>
        <translation>Не зважати</translation>
    </message>
    <message>
        <source>In quiet hours</source>
        <translation>У тихі години</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Вид повідомлення</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Promotions keep longer quiet hours.</source>
        <translation>Для реклами тихі години довші.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Попередити</translation>
    </message>
    <message numerus="yes">
        <source>The time zones of %Ln people are guesses by their numbers.</source>
        <translation>
            <numerusform>Часовий пояс %Ln особи — здогад за номером.</numerusform>
            <numerusform>Часові пояси %Ln осіб — здогади за номерами.</numerusform>
            <numerusform>Часові пояси %Ln осіб — здогади за номерами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until they are over</source>
        <translation>Чекати їх кінця</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Хто отримає</translation>
    </message>
    <message>
        <source>Who opts out meanwhile is left out.</source>
        <translation>Хто відмовиться за цей час, не отримає.</translation>
    </message>
    <message>
        <source>Whoever is in the groups now</source>
        <translation>Ті, хто в групах зараз</translation>
    </message>
    <message>
        <source>Whoever is in the groups then</source>
        <translation>Ті, хто в групах тоді</translation>
    </message>
</context>
<context>
    <name>QuietHours</name>
    <message>
        <source>Added here</source>
        <translation>Додано тут</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Початкове</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Тихо</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Задано тут</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
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
        <translation>Додати країну</translation>
    </message>
    <message>
        <source>All as supplied</source>
        <translation>Усе як спочатку</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Назад до налаштувань</translation>
    </message>
    <message>
        <source>Country to add</source>
        <translation>Країна для додавання</translation>
    </message>
    <message>
        <source>In the time of whoever gets the message. Cautious defaults, no legal advice: look up what holds for you.</source>
        <translation>За часом одержувача. Обережні початкові значення, не юридична порада: дізнайтеся, що діє для вас.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихі години</translation>
    </message>
    <message>
        <source>The quiet hours are as they were supplied.</source>
        <translation>Тихі години знову початкові.</translation>
    </message>
</context>
<context>
    <name>RecentChanges</name>
    <message>
        <source>No change of the last 30 days</source>
        <translation>За останні 30 днів змін немає</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Повернути як було…</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, number, group, or paste a list…</source>
        <translation>Ім’я, номер, група або список…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Appointment</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>At the hour of the appointment, also when the clock is changed in between.</source>
        <translation>О годині запису, навіть якщо тим часом переводять годинник.</translation>
    </message>
    <message>
        <source>Before: {when}</source>
        <translation>Було: {when}</translation>
    </message>
    <message>
        <source>Counted as time passes, also when the clock is changed in between.</source>
        <translation>Рахується, як минає час, навіть якщо тим часом переводять годинник.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>The hour is that of the clock on the wall, also when the clock is changed.</source>
        <translation>Година — за годинником на стіні, також коли його переводять.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>comes twice that day</source>
        <translation>цього дня настає двічі</translation>
    </message>
    <message>
        <source>days before, same time</source>
        <translation>днів, о тій самій годині</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>годин</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>хвилин</translation>
    </message>
    <message>
        <source>no such time that day</source>
        <translation>цього дня такого часу немає</translation>
    </message>
</context>
<context>
    <name>RemindersModel</name>
    <message>
        <source>Reminder: your appointment is on {date} at {time}.</source>
        <translation>Нагадування: ви записані на {date} о {time}.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message numerus="yes">
        <source>%Ln reminders are planned.</source>
        <translation>
            <numerusform>Заплановано %Ln нагадування.</numerusform>
            <numerusform>Заплановано %Ln нагадування.</numerusform>
            <numerusform>Заплановано %Ln нагадувань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that waited were cancelled or replaced.</source>
        <translation>
            <numerusform>%Ln, що чекало, скасовано або замінено.</numerusform>
            <numerusform>%Ln, що чекали, скасовано або замінено.</numerusform>
            <numerusform>%Ln, що чекали, скасовано або замінено.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV, Excel, OpenDocument) with a number and a time in each row. Each person gets a reminder so long before. Import the list again when it changes: what moved is moved, what is gone is cancelled, and nobody is reminded twice.</source>
        <translation>Таблиця (CSV, Excel, OpenDocument) з номером і часом у кожному рядку. Кожен отримає нагадування за стільки, скільки ви виберете. Коли список зміниться, імпортуйте його знову: перенесене переноситься, зникле скасовується, і нікому не нагадують двічі.</translation>
    </message>
    <message>
        <source>All scheduled</source>
        <translation>Усе заплановане</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Drop a list of appointments here, or choose one</source>
        <translation>Перетягніть сюди список записів або виберіть його</translation>
    </message>
    <message>
        <source>Reminders from a file</source>
        <translation>Нагадування з файлу</translation>
    </message>
    <message>
        <source>Reminders from {0}</source>
        <translation>Нагадування з {0}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>After some times</source>
        <translation>Після кількох разів</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Не повторюється</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Щодня</translation>
    </message>
    <message>
        <source>Every week on…</source>
        <translation>Щотижня…</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Скільки разів</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Next: {days}</source>
        <translation>Далі: {days}</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>У певний день</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>So it would never go out.</source>
        <translation>Так воно ніколи не піде.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln messages at about {pace} a second go on until about {until}; quiet hours begin at {quiet} for {people} of them.</source>
        <translation>
            <numerusform>%Ln повідомлення, приблизно {pace} за секунду, триватиме приблизно до {until}; тихі години починаються о {quiet} для {people} з них.</numerusform>
            <numerusform>%Ln повідомлення, приблизно {pace} за секунду, триватимуть приблизно до {until}; тихі години починаються о {quiet} для {people} з них.</numerusform>
            <numerusform>%Ln повідомлень, приблизно {pace} за секунду, триватимуть приблизно до {until}; тихі години починаються о {quiet} для {people} з них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages at about {pace} a second: quiet hours begin at {quiet} for {people} of them, who get it when these are over. It ends about {until}.</source>
        <translation>
            <numerusform>%Ln повідомлення, приблизно {pace} за секунду: тихі години починаються о {quiet} для {people} з них, вони підуть після. Закінчиться приблизно: {until}.</numerusform>
            <numerusform>%Ln повідомлення, приблизно {pace} за секунду: тихі години починаються о {quiet} для {people} з них, вони підуть після. Закінчиться приблизно: {until}.</numerusform>
            <numerusform>%Ln повідомлень, приблизно {pace} за секунду: тихі години починаються о {quiet} для {people} з них, вони підуть після. Закінчиться приблизно: {until}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln секунду</numerusform>
            <numerusform>%Ln секунди</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Приблизно</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Повернутися до правки</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Баланс після</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Баланс до</translation>
    </message>
    <message>
        <source>Cannot get this text, left out</source>
        <translation>Не можуть отримати цей текст, пропущено</translation>
    </message>
    <message>
        <source>First message, as {name} gets it</source>
        <translation>Перше повідомлення: {name}</translation>
    </message>
    <message>
        <source>Flash: shown at once, kept nowhere</source>
        <translation>Flash: показується одразу, не зберігається</translation>
    </message>
    <message>
        <source>From {sender} through {account}</source>
        <translation>Відправник: {sender}, через {account}</translation>
    </message>
    <message numerus="yes">
        <source>Given up after %Ln minutes</source>
        <translation>
            <numerusform>Припинити через %Ln хвилину</numerusform>
            <numerusform>Припинити через %Ln хвилини</numerusform>
            <numerusform>Припинити через %Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged duplicates</source>
        <translation>Об’єднано повторів</translation>
    </message>
    <message>
        <source>Now, {time}</source>
        <translation>Зараз, {time}</translation>
    </message>
    <message>
        <source>Numbers to fix, left out</source>
        <translation>Номери з помилкою, пропущено</translation>
    </message>
    <message>
        <source>Opted out, left out</source>
        <translation>Відмовилися, пропущено</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Частини</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message numerus="yes">
        <source>Schedule %Ln messages</source>
        <translation>
            <numerusform>Запланувати %Ln повідомлення</numerusform>
            <numerusform>Запланувати %Ln повідомлення</numerusform>
            <numerusform>Запланувати %Ln повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Пізніше…</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln messages</source>
        <translation>
            <numerusform>Надіслати %Ln повідомлення</numerusform>
            <numerusform>Надіслати %Ln повідомлення</numerusform>
            <numerusform>Надіслати %Ln повідомлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln messages in {time}.</source>
        <translation>
            <numerusform>%Ln повідомлення піде через {time}.</numerusform>
            <numerusform>%Ln повідомлення підуть через {time}.</numerusform>
            <numerusform>%Ln повідомлень піде через {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message as {name} gets it</source>
        <translation>Повідомлення: {name}</translation>
    </message>
    <message>
        <source>The provider tells no price beforehand</source>
        <translation>Провайдер не повідомляє ціну заздалегідь</translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation>Введіть {count} для підтвердження</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Скільки коштує</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кому</translation>
    </message>
    <message numerus="yes">
        <source>You can undo for %Ln seconds</source>
        <translation>
            <numerusform>Можна скасувати протягом %Ln секунди</numerusform>
            <numerusform>Можна скасувати протягом %Ln секунд</numerusform>
            <numerusform>Можна скасувати протягом %Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>the provider&apos;s own sender</source>
        <translation>відправник провайдера</translation>
    </message>
    <message>
        <source>{encoding}, because of what fills the fields</source>
        <translation>{encoding}, через значення полів</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} з {count}</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Nothing was synced</source>
        <translation>Нічого не синхронізовано</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Synced so far: {0}</source>
        <translation>Синхронізовано: {0}</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Batch {number}</source>
        <translation>Розсилка {number}</translation>
    </message>
    <message>
        <source>Let the rest of this batch go out</source>
        <translation>Надіслати решту цієї розсилки</translation>
    </message>
    <message>
        <source>Let {account} send again</source>
        <translation>Дозволити {account} надсилати знову</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Resume account</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Sent so far: {count}</source>
        <translation>Уже надіслано: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Починається…</translation>
    </message>
    <message>
        <source>The rest of this batch waits until you resume it</source>
        <translation>Решта цієї розсилки чекатиме, доки ви її не продовжите</translation>
    </message>
    <message>
        <source>{account} is paused</source>
        <translation>{account}: призупинено</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Back to editing</source>
        <translation>Назад до редагування</translation>
    </message>
    <message>
        <source>Schedule for {when}</source>
        <translation>Запланувати: {when}</translation>
    </message>
</context>
<context>
    <name>Scheduled</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln повідомлення</numerusform>
            <numerusform>%Ln повідомлення</numerusform>
            <numerusform>%Ln повідомлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln особа</numerusform>
            <numerusform>%Ln особи</numerusform>
            <numerusform>%Ln осіб</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(без тексту)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Held by {provider}</source>
        <translation>У {provider}</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Тут</translation>
    </message>
    <message numerus="yes">
        <source>If it is not running then, it sends up to %Ln minutes late.</source>
        <translation>
            <numerusform>Якщо він тоді не працює, надішле із запізненням до %Ln хвилини.</numerusform>
            <numerusform>Якщо він тоді не працює, надішле із запізненням до %Ln хвилин.</numerusform>
            <numerusform>Якщо він тоді не працює, надішле із запізненням до %Ln хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was to go out: {when}.</source>
        <translation>Мало піти: {when}.</translation>
    </message>
    <message>
        <source>Keep it running, or it will ask you when it next starts.</source>
        <translation>Не закривайте його, інакше він спитає під час наступного запуску.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Зберігає</translation>
    </message>
    <message>
        <source>Later than that it asks you.</source>
        <translation>Пізніше — спитає вас.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Далі: {when}</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Повторюється</translation>
    </message>
    <message>
        <source>SMS Desk keeps it and sends it at that time.</source>
        <translation>SMS Desk зберігає його й надішле в цей час.</translation>
    </message>
    <message>
        <source>SMS Desk was not running then, and it is too late to send it without asking. Nothing was sent.</source>
        <translation>SMS Desk тоді не працював, а зараз пізно надсилати без запитання. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The account is paused: it would wait until that is over.</source>
        <translation>Акаунт на паузі: воно чекатиме її кінця.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who gets it is decided then, from the groups as they are.</source>
        <translation>Хто отримає, вирішиться тоді, за групами, якими вони будуть.</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>Чий час</translation>
    </message>
    <message>
        <source>{count} delivered</source>
        <translation>доставлено: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>не вдалося: {count}</translation>
    </message>
    <message>
        <source>{provider} has it and sends it at that time, even when this computer is off. It can no longer be changed or cancelled from here.</source>
        <translation>Воно вже у {provider} і піде в цей час, навіть якщо комп’ютер вимкнено. Звідси його вже не змінити й не скасувати.</translation>
    </message>
    <message>
        <source>{provider} has no scheduling of its own, so SMS Desk sends it at that time.</source>
        <translation>{provider} не має власного планування, тож у цей час надішле SMS Desk.</translation>
    </message>
</context>
<context>
    <name>ScheduledCount</name>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln заплановано</numerusform>
            <numerusform>%Ln заплановано</numerusform>
            <numerusform>%Ln заплановано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed while away: %Ln. Nothing was sent; see Scheduled.</source>
        <translation>
            <numerusform>Пропущено за час відсутності: %Ln. Нічого не надіслано; див. «Заплановано».</numerusform>
            <numerusform>Пропущено за час відсутності: %Ln. Нічого не надіслано; див. «Заплановано».</numerusform>
            <numerusform>Пропущено за час відсутності: %Ln. Нічого не надіслано; див. «Заплановано».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduledPage</name>
    <message>
        <source>A repeat is moved with Edit.</source>
        <translation>Повтор переносять через «Змінити».</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Скасовано: {title}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Moved: {title}, {when}</source>
        <translation>Перенесено: {title}, {when}</translation>
    </message>
    <message>
        <source>New scheduled message</source>
        <translation>Нове на потім</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Нічого не заплановано</translation>
    </message>
    <message>
        <source>Reminders from a file…</source>
        <translation>Нагадування з файлу…</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Заплановано</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Заплановані повідомлення</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Надіслати зараз</translation>
    </message>
    <message>
        <source>Send “{title}” to {people} now?</source>
        <translation>Надіслати «{title}» зараз ({people})?</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Попередній місяць</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Наступний місяць</translation>
    </message>
    <message>
        <source>The provider has it: it cannot be moved.</source>
        <translation>Воно у провайдера: його не перенести.</translation>
    </message>
    <message>
        <source>Write a message and choose when it is to go out: tomorrow at nine, every Monday, or in each recipient’s own time.</source>
        <translation>Напишіть повідомлення й виберіть, коли його надіслати: завтра о дев’ятій, щопонеділка або за часом кожного одержувача.</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Hide what was typed</source>
        <translation>Сховати введене</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Показати введене</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>Усі налаштування знову такі, як були спочатку.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Повернути типові</translation>
    </message>
    <message>
        <source>Balances and delivery status</source>
        <translation>Баланс і стан доставки</translation>
    </message>
    <message>
        <source>Changed. Show…</source>
        <translation>Змінено. Показати…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копіювати шлях</translation>
    </message>
    <message>
        <source>Data and logs</source>
        <translation>Дані та журнал</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Тека даних</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Загальні</translation>
    </message>
    <message>
        <source>Keeping running</source>
        <translation>Робота у фоні</translation>
    </message>
    <message>
        <source>Messages, templates, preferences and logs. Passwords and keys are not here: they are in the keyring of the system.</source>
        <translation>Повідомлення, шаблони, налаштування і журнали. Паролів і ключів тут немає: вони у сховищі ключів системи.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихі години</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>Sending later</source>
        <translation>Надсилання пізніше</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Show and change…</source>
        <translation>Показати та змінити…</translation>
    </message>
    <message>
        <source>The folder cannot be opened here.</source>
        <translation>Цю теку тут відкрити не можна.</translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <translation>Шлях скопійовано.</translation>
    </message>
    <message>
        <source>This is not a number. Write it with + and the country code.</source>
        <translation>Це не номер. Напишіть його з + і кодом країни.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln reminders</source>
        <translation>
            <numerusform>Скасувати %Ln нагадування</numerusform>
            <numerusform>Скасувати %Ln нагадування</numerusform>
            <numerusform>Скасувати %Ln нагадувань</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Нема чого робити</translation>
    </message>
    <message numerus="yes">
        <source>Plan %Ln reminders</source>
        <translation>
            <numerusform>Запланувати %Ln нагадування</numerusform>
            <numerusform>Запланувати %Ln нагадування</numerusform>
            <numerusform>Запланувати %Ln нагадувань</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count} to plan so many:</source>
        <translation>Введіть {count}, щоб запланувати стільки:</translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>близько {cost}</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>кредитів</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>All contacts</source>
        <translation>Усі контакти</translation>
    </message>
    <message>
        <source>Choose a contact to see it here.</source>
        <translation>Виберіть контакт, щоб побачити його тут.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>CSV, text, Excel (XLSX), OpenDocument (ODS) or vCard, also as Google, Outlook, iCloud and Thunderbird export them. You see what will happen before anything is changed.</source>
        <translation>CSV, текст, Excel (XLSX), OpenDocument (ODS) або vCard, зокрема експорт Google, Outlook, iCloud і Thunderbird. Ви побачите, що станеться, перш ніж щось зміниться.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Перетягніть сюди файл або виберіть його</translation>
    </message>
    <message>
        <source>Imports of the last 30 days</source>
        <translation>Імпорти за останні 30 днів</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Скасувати імпорт</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Додати обліковий запис</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Перевірено щойно</translation>
    </message>
    <message>
        <source>Checked on {date}</source>
        <translation>Перевірено {date}</translation>
    </message>
    <message>
        <source>Checked {time} ago</source>
        <translation>Перевірено {time} тому</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Зараз надсилається</translation>
    </message>
    <message>
        <source>Status panel</source>
        <translation>Панель стану</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
    <message>
        <source>{number} / min</source>
        <translation>{number} / хв</translation>
    </message>
    <message>
        <source>{number} / s</source>
        <translation>{number} / с</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} год</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} хв</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} с</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>залишилося {time}</translation>
    </message>
    <message>
        <source>“{account}” is low: {balance} left.</source>
        <translation>«{account}»: мало коштів, залишилося {balance}.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Next person</source>
        <translation>Наступна людина</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Попередня людина</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln cannot get this text</source>
        <translation>
            <numerusform>%Ln не може отримати цей текст</numerusform>
            <numerusform>%Ln не можуть отримати цей текст</numerusform>
            <numerusform>%Ln не можуть отримати цей текст</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates merged</source>
        <translation>
            <numerusform>%Ln повтор об’єднано</numerusform>
            <numerusform>%Ln повтори об’єднано</numerusform>
            <numerusform>%Ln повторів об’єднано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers to fix</source>
        <translation>
            <numerusform>%Ln номер із помилкою</numerusform>
            <numerusform>%Ln номери з помилкою</numerusform>
            <numerusform>%Ln номерів із помилкою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted out</source>
        <translation>
            <numerusform>%Ln відмовився</numerusform>
            <numerusform>%Ln відмовилися</numerusform>
            <numerusform>%Ln відмовилися</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will receive this</source>
        <translation>
            <numerusform>Це отримає %Ln особа</numerusform>
            <numerusform>Це отримають %Ln особи</numerusform>
            <numerusform>Це отримають %Ln осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln отримувач</numerusform>
            <numerusform>%Ln отримувачі</numerusform>
            <numerusform>%Ln отримувачів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without {field}</source>
        <translation>
            <numerusform>%Ln без {field}</numerusform>
            <numerusform>%Ln без {field}</numerusform>
            <numerusform>%Ln без {field}</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Вибрати країну</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Поки нікого</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Останній %n день</numerusform>
            <numerusform>Останні %n дні</numerusform>
            <numerusform>Останні %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages sent and failed on each day</source>
        <translation>Надіслані та невдалі повідомлення за днями</translation>
    </message>
    <message>
        <source>Of the messages of which the providers told what became of them.</source>
        <translation>З повідомлень, про долю яких провайдери повідомили.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Витрачено</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>{0} sent</source>
        <translation>Надіслано: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} sent, {2} failed</source>
        <translation>{0}: надіслано {1}, не доставлено {2}</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%Ln row(s) were not imported</source>
        <translation>
            <numerusform>%Ln рядок не імпортовано</numerusform>
            <numerusform>%Ln рядки не імпортовано</numerusform>
            <numerusform>%Ln рядків не імпортовано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were read.</source>
        <translation>
            <numerusform>Прочитано %Ln рядок.</numerusform>
            <numerusform>Прочитано %Ln рядки.</numerusform>
            <numerusform>Прочитано %Ln рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Усі імпорти</translation>
    </message>
    <message>
        <source>Rows that were not imported, and why</source>
        <translation>Рядки, які не імпортовано, і чому</translation>
    </message>
    <message>
        <source>Save rows that were not imported</source>
        <translation>Збереження неімпортованих рядків</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Зберегти ці рядки…</translation>
    </message>
    <message>
        <source>These people were put into the group {0}.</source>
        <translation>Цих людей додано до групи {0}.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Скасувати імпорт</translation>
    </message>
    <message>
        <source>the first {0} are listed</source>
        <translation>показано перші {0}</translation>
    </message>
    <message>
        <source>{0} not imported</source>
        <translation>{0} не імпортовано</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Усі контакти</translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation>Синхронізація контактів</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронізувати</translation>
    </message>
    <message>
        <source>Sync with {0}</source>
        <translation>Синхронізація з {0}</translation>
    </message>
    <message numerus="yes">
        <source>This sync deletes %Ln contact(s) at {0}. They stay here, in this book, if they are in it.</source>
        <translation>
            <numerusform>Ця синхронізація видалить %Ln контакт у {0}. Якщо він є в цій книзі, тут він залишиться.</numerusform>
            <numerusform>Ця синхронізація видалить %Ln контакти у {0}. Ті, що є в цій книзі, тут залишаться.</numerusform>
            <numerusform>Ця синхронізація видалить %Ln контактів у {0}. Ті, що є в цій книзі, тут залишаться.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableStates</name>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln частина</numerusform>
            <numerusform>%Ln частини</numerusform>
            <numerusform>%Ln частин</numerusform>
        </translation>
    </message>
    <message>
        <source>A template needs a name to be saved.</source>
        <translation>Щоб зберегти шаблон, дайте йому назву.</translation>
    </message>
    <message>
        <source>At character {place}: {problem}</source>
        <translation>Біля символу {place}: {problem}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублювати</translation>
    </message>
    <message>
        <source>Filled in, not counted:</source>
        <translation>Заповнюються, не рахуються:</translation>
    </message>
    <message>
        <source>Merge fields:</source>
        <translation>Поля підстановки:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>через %Ln символ</numerusform>
            <numerusform>через %Ln символи</numerusform>
            <numerusform>через %Ln символів</numerusform>
        </translation>
    </message>
    <message>
        <source>every character fits</source>
        <translation>усі символи підходять</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>A template is a text you send often, such as a reminder. It may hold merge fields like {name}, which are filled in for each recipient.</source>
        <translation>Шаблон — це текст, який ви часто надсилаєте, наприклад нагадування. У ньому можуть бути поля підстановки, такі як {name}; їх заповнюють для кожного отримувача.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новий шаблон</translation>
    </message>
    <message>
        <source>No template has this in it.</source>
        <translation>У жодному шаблоні цього немає.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Поки немає шаблонів</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Пошук шаблонів</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблони</translation>
    </message>
    <message>
        <source>The template “{name}” was deleted.</source>
        <translation>Шаблон «{name}» видалено.</translation>
    </message>
    <message>
        <source>There is already a template of this name. Choose another name.</source>
        <translation>Шаблон із такою назвою вже є. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Використати</translation>
    </message>
    <message>
        <source>Write a message with this text</source>
        <translation>Написати повідомлення з цим текстом</translation>
    </message>
    <message>
        <source>Write the first template</source>
        <translation>Написати перший шаблон</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (копія)</translation>
    </message>
</context>
<context>
    <name>ToField</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln особа</numerusform>
            <numerusform>%Ln особи</numerusform>
            <numerusform>%Ln осіб</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Next: {when}</source>
        <translation>Далі: {when}</translation>
    </message>
    <message>
        <source>Next: —</source>
        <translation>Далі: —</translation>
    </message>
    <message>
        <source>Nothing is scheduled here.</source>
        <translation>Тут нічого не заплановано.</translation>
    </message>
    <message>
        <source>Open SMS Desk</source>
        <translation>Відкрити SMS Desk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Time left to undo</source>
        <translation>Час, що лишився на скасування</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>In the file: {0}</source>
        <translation>У файлі: {0}</translation>
    </message>
    <message>
        <source>The column “{0}” is</source>
        <translation>Стовпець «{0}» — це</translation>
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
            <numerusform>%Ln повідомлення потребує вашого рішення</numerusform>
            <numerusform>%Ln повідомлення потребують вашого рішення</numerusform>
            <numerusform>%Ln повідомлень потребують вашого рішення</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message numerus="yes">
        <source>%Ln of these people are where it is late or very early now: they have quiet hours.</source>
        <translation>
            <numerusform>У %Ln із цих людей зараз пізно або дуже рано: там тихі години.</numerusform>
            <numerusform>У %Ln із цих людей зараз пізно або дуже рано: там тихі години.</numerusform>
            <numerusform>У %Ln із цих людей зараз пізно або дуже рано: там тихі години.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got this very text today already.</source>
        <translation>
            <numerusform>%Ln особа вже отримала сьогодні цей самий текст.</numerusform>
            <numerusform>%Ln особи вже отримали сьогодні цей самий текст.</numerusform>
            <numerusform>%Ln осіб уже отримали сьогодні цей самий текст.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the sender</source>
        <translation>Змінити відправника</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Змінити текст</translation>
    </message>
    <message>
        <source>Nobody can reply to {sender}, but the text says “{words}”.</source>
        <translation>Відповісти відправнику не можна ({sender}), а в тексті сказано «{words}».</translation>
    </message>
    <message>
        <source>Send it later</source>
        <translation>Надіслати пізніше</translation>
    </message>
    <message>
        <source>This costs more than is left on the account.</source>
        <translation>Це коштує більше, ніж залишилося на обліковому записі.</translation>
    </message>
    <message>
        <source>When it is scheduled, these can wait until they end.</source>
        <translation>Якщо відкласти надсилання, вони можуть зачекати кінця тихих годин.</translation>
    </message>
    <message>
        <source>this sender</source>
        <translation>цей відправник</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A pretend provider inside the program. Everything works, no phone rings, nothing costs.</source>
        <translation>Навчальний провайдер усередині програми. Усе працює, жоден телефон не дзвонить, нічого не коштує.</translation>
    </message>
    <message>
        <source>Bring your contacts</source>
        <translation>Перенесіть контакти</translation>
    </message>
    <message>
        <source>Choose provider</source>
        <translation>Вибрати провайдера</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Підключити обліковий запис</translation>
    </message>
    <message>
        <source>Excel, CSV or vCard, from Outlook, Google or a phone. You can undo it.</source>
        <translation>Excel, CSV або vCard, з Outlook, Google або телефону. Це можна скасувати.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Почати тренування</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Спершу потренуватися</translation>
    </message>
    <message>
        <source>Two minutes to your first message. Nothing is sent until you press Send.</source>
        <translation>Дві хвилини до першого повідомлення. Нічого не надсилається, доки ви не натиснете «Надіслати».</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Ласкаво просимо</translation>
    </message>
    <message>
        <source>Welcome to SMS Desk</source>
        <translation>Ласкаво просимо до SMS Desk</translation>
    </message>
    <message>
        <source>You have a sign-in at D7, iSMS, DecisionTelecom or a bulk SMS reseller.</source>
        <translation>У вас є доступ до D7, iSMS, DecisionTelecom або до реселера масових SMS.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Athens</source>
        <translation>Афіни</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Берлін</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation>
            <numerusform>Кожний %Ln день</numerusform>
            <numerusform>Кожні %Ln дні</numerusform>
            <numerusform>Кожні %Ln днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>Кожний %Ln тиждень</numerusform>
            <numerusform>Кожні %Ln тижні</numerusform>
            <numerusform>Кожні %Ln тижнів</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Щодня</translation>
    </message>
    <message>
        <source>Every month: day {day}</source>
        <translation>Щомісяця: {day}-го</translation>
    </message>
    <message>
        <source>Every month: fifth {weekday}</source>
        <translation>Щомісяця: {weekday}, п’ятий раз</translation>
    </message>
    <message>
        <source>Every month: first {weekday}</source>
        <translation>Щомісяця: {weekday}, перший раз</translation>
    </message>
    <message>
        <source>Every month: fourth {weekday}</source>
        <translation>Щомісяця: {weekday}, четвертий раз</translation>
    </message>
    <message>
        <source>Every month: last day</source>
        <translation>Щомісяця: останній день</translation>
    </message>
    <message>
        <source>Every month: last {weekday}</source>
        <translation>Щомісяця: {weekday}, останній раз</translation>
    </message>
    <message>
        <source>Every month: second {weekday}</source>
        <translation>Щомісяця: {weekday}, другий раз</translation>
    </message>
    <message>
        <source>Every month: third {weekday}</source>
        <translation>Щомісяця: {weekday}, третій раз</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Щотижня</translation>
    </message>
    <message>
        <source>Every {days}</source>
        <translation>Щотижня: {days}</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation>Київ</translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation>Лісабон</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Лондон</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Москва</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Нью-Йорк</translation>
    </message>
    <message>
        <source>Nicosia</source>
        <translation>Нікосія</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Париж</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>Сан-Паулу</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>each recipient’s time</source>
        <translation>час одержувача</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дні</numerusform>
            <numerusform>через %Ln днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hours</source>
        <translation>
            <numerusform>через %Ln годину</numerusform>
            <numerusform>через %Ln години</numerusform>
            <numerusform>через %Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>через %Ln хвилину</numerusform>
            <numerusform>через %Ln хвилини</numerusform>
            <numerusform>через %Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>час: {city}</translation>
    </message>
    <message>
        <source>{day}, {time} in each recipient’s own time, {span}.</source>
        <translation>{day}, {time} за часом кожного одержувача, {span}.</translation>
    </message>
    <message>
        <source>{day}, {time} in {city} — {mine} for you, {span}.</source>
        <translation>{day}, {time} ({city}) — у вас {mine}, {span}.</translation>
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
        <translation>Інший часовий пояс</translation>
    </message>
    <message>
        <source>At</source>
        <translation>О</translation>
    </message>
    <message>
        <source>Choose a time zone, by its name such as Europe/Athens.</source>
        <translation>Виберіть часовий пояс за назвою, наприклад Europe/Athens.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Одиниці</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>За скільки днів</translation>
    </message>
    <message>
        <source>Each recipient’s own time</source>
        <translation>Час кожного одержувача</translation>
    </message>
    <message>
        <source>For some recipients this time has passed; they get it at once.</source>
        <translation>Для декого цей час минув: вони отримають його одразу.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>За скільки</translation>
    </message>
    <message>
        <source>In quiet hours</source>
        <translation>У тихі години</translation>
    </message>
    <message>
        <source>In whose time</source>
        <translation>За чиїм часом</translation>
    </message>
    <message>
        <source>My own time ({city})</source>
        <translation>Мій час ({city})</translation>
    </message>
    <message>
        <source>Read as: {when}</source>
        <translation>Зрозуміло так: {when}</translation>
    </message>
    <message>
        <source>The beginning of the text</source>
        <translation>Початок тексту</translation>
    </message>
    <message>
        <source>The clock is put back then: this time comes twice. The first is meant.</source>
        <translation>Тоді годинник переводять назад: цей час настане двічі. Мається на увазі перший.</translation>
    </message>
    <message>
        <source>The clock is put forward then: this time does not exist. It goes out at {time}.</source>
        <translation>Тоді годинник переводять уперед: такого часу немає. Піде о {time}.</translation>
    </message>
    <message>
        <source>The file’s times are</source>
        <translation>Час у файлі</translation>
    </message>
    <message>
        <source>The reminder goes out</source>
        <translation>Нагадування йде</translation>
    </message>
    <message>
        <source>This is not understood as a time.</source>
        <translation>Це не зрозуміло як час.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Цей час минув. Виберіть пізніший.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Як називається</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>When, in your words</source>
        <translation>Коли, своїми словами</translation>
    </message>
    <message>
        <source>at a set hour</source>
        <translation>у задану годину</translation>
    </message>
    <message>
        <source>send</source>
        <translation>надіслати</translation>
    </message>
    <message>
        <source>send, and warn here</source>
        <translation>надіслати з позначкою</translation>
    </message>
    <message>
        <source>so long before</source>
        <translation>за стільки до запису</translation>
    </message>
    <message>
        <source>such as: tomorrow 9, in 2 hours, Monday 8:30, 27/11 17:30</source>
        <translation>наприклад: завтра 9, через 2 години, понеділок 8:30, 27/11 17:30</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>того самого дня</translation>
    </message>
    <message>
        <source>wait until they end</source>
        <translation>чекати їх кінця</translation>
    </message>
</context>
<context>
    <name>_Cleared</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The message was cleared.</source>
        <translation>Повідомлення очищено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>_GroupChip</name>
    <message>
        <source>Take out of the group “{0}”</source>
        <translation>Прибрати з групи «{0}»</translation>
    </message>
</context>
<context>
    <name>_Impossible</name>
    <message>
        <source>The contacts stay in this book, and messages go to them all the same.</source>
        <translation>Контакти залишаються в цій книзі, і повідомлення надсилаються їм як завжди.</translation>
    </message>
    <message>
        <source>There is no account to sync with.</source>
        <translation>Немає облікового запису для синхронізації.</translation>
    </message>
    <message>
        <source>{0} cannot be synced: the interface of {1} keeps no contacts.</source>
        <translation>{0} не можна синхронізувати: інтерфейс {1} не зберігає контакти.</translation>
    </message>
</context>
<context>
    <name>_LanguageBox</name>
    <message>
        <source>Not known</source>
        <translation>Невідома</translation>
    </message>
</context>
<context>
    <name>_Mover</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Import an export file…</source>
        <translation>Імпортувати файл експорту…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрити це сповіщення</translation>
    </message>
</context>
<context>
    <name>_OwnNumber</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Надіслати пробне</translation>
    </message>
    <message>
        <source>Where shall tests go? It is kept in the settings.</source>
        <translation>Куди надсилати пробні повідомлення? Номер збережеться в налаштуваннях.</translation>
    </message>
    <message>
        <source>Your own number</source>
        <translation>Ваш номер</translation>
    </message>
</context>
<context>
    <name>_Problem</name>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
</context>
<context>
    <name>_ProviderCard</name>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Choose {provider}</source>
        <translation>Вибрати: {provider}</translation>
    </message>
    <message>
        <source>Inside this program: nothing is sent, nothing costs</source>
        <translation>Усередині програми: нічого не надсилається, нічого не коштує</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Назва поля</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Прибрати це поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Значення поля</translation>
    </message>
</context>
<context>
    <name>_TemplateName</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Назва шаблону</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>47 CFR 64.1200(c)(1): no telephone solicitation before 8:00 or after 21:00 where the called person is. Some states say 20:00, which is kept here for promotions.</source>
        <translation>47 CFR 64.1200(c)(1): жодних пропозицій телефоном до 8:00 і після 21:00 за місцем одержувача. Деякі штати називають 20:00; так тут і прийнято для реклами.</translation>
    </message>
    <message>
        <source>A cell in it shows an error.</source>
        <translation>Клітинка в ньому показує помилку.</translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation>Поле не має назви.</translation>
    </message>
    <message>
        <source>A formula in it has no result.</source>
        <translation>Формула в ньому не має результату.</translation>
    </message>
    <message>
        <source>A formula in the cell has no result.</source>
        <translation>Формула в комірці не має результату.</translation>
    </message>
    <message>
        <source>A group needs a name of one line with up to 80 characters.</source>
        <translation>Групі потрібна назва в один рядок, не довша за 80 знаків.</translation>
    </message>
    <message>
        <source>A message to this number is being handed over just now ({subject}), so nothing was erased.</source>
        <translation>Повідомлення на цей номер саме передається ({subject}), тому нічого не видалено.</translation>
    </message>
    <message>
        <source>A newer SMS Desk has changed the store; this one leaves it as it is: {subject}</source>
        <translation>Новіша версія SMS Desk змінила базу даних; ця залишає її як є: {subject}</translation>
    </message>
    <message>
        <source>A {{ is not closed on its line.</source>
        <translation>Дужки {{ не закрито в їхньому рядку.</translation>
    </message>
    <message>
        <source>A {{ stands within another field.</source>
        <translation>Дужки {{ стоять усередині іншого поля.</translation>
    </message>
    <message>
        <source>A }} has no {{ before it.</source>
        <translation>Перед дужками }} немає {{.</translation>
    </message>
    <message numerus="yes">
        <source>Above {number} parts</source>
        <translation>
            <numerusform>Понад {number} частину</numerusform>
            <numerusform>Понад {number} частини</numerusform>
            <numerusform>Понад {number} частин</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Added in this office.</source>
        <translation>Додано в цьому офісі.</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s interface.</source>
        <translation>Адреса інтерфейсу провайдера.</translation>
    </message>
    <message>
        <source>Address that the handset shall open.</source>
        <translation>Адреса, яку має відкрити телефон.</translation>
    </message>
    <message>
        <source>Address that the provider calls when a batch call failed.</source>
        <translation>Адреса, яку провайдер викликає, якщо груповий запит не вдався.</translation>
    </message>
    <message>
        <source>Address that the provider calls when a batch call worked.</source>
        <translation>Адреса, яку провайдер викликає, якщо груповий запит вдався.</translation>
    </message>
    <message>
        <source>Address that the provider sends delivery receipts to.</source>
        <translation>Адреса, на яку провайдер надсилає звіти про доставку.</translation>
    </message>
    <message>
        <source>After you press Send, nothing goes out for so long and can be taken back.</source>
        <translation>Після натискання «Надіслати» стільки часу нічого не відправляється і все можна скасувати.</translation>
    </message>
    <message>
        <source>Allow it in the keyring&apos;s own program.</source>
        <translation>Дозвольте це в програмі сховища ключів.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Завжди запитувати</translation>
    </message>
    <message>
        <source>An account needs a name of one line with up to 80 characters.</source>
        <translation>Обліковому запису потрібна назва в один рядок, не довша за 80 символів.</translation>
    </message>
    <message>
        <source>Another import goes on just now.</source>
        <translation>Зараз триває інший імпорт.</translation>
    </message>
    <message>
        <source>Another program holds the store, so nothing was changed: {subject}</source>
        <translation>Базу даних зайняла інша програма, тому нічого не змінено: {subject}</translation>
    </message>
    <message>
        <source>Another row says the same to the same number at the same time.</source>
        <translation>Інший рядок каже те саме тому самому номеру в той самий час.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Ask for another try, or look at the provider&apos;s own pages.</source>
        <translation>Попросіть ще одну спробу або перевірте на сайті провайдера.</translation>
    </message>
    <message>
        <source>Ask for balances</source>
        <translation>Запитувати баланс</translation>
    </message>
    <message>
        <source>Ask for delivery status</source>
        <translation>Запитувати стан доставки</translation>
    </message>
    <message>
        <source>Ask the provider to allow it, or whether this computer&apos;s address must be registered.</source>
        <translation>Попросіть провайдера дозволити це або дізнайтеся, чи не треба зареєструвати адресу цього комп’ютера.</translation>
    </message>
    <message>
        <source>Ask the provider why.</source>
        <translation>Запитайте провайдера про причину.</translation>
    </message>
    <message>
        <source>Ask the provider why; the recipient or the text may be on a list.</source>
        <translation>Запитайте провайдера про причину: отримувач або текст може бути в якомусь списку.</translation>
    </message>
    <message>
        <source>Ask the provider, or use another account for this number.</source>
        <translation>Запитайте провайдера або використайте для цього номера інший обліковий запис.</translation>
    </message>
    <message>
        <source>Ask the provider, then resume.</source>
        <translation>Запитайте провайдера, потім відновіть надсилання.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Запитайте провайдера.</translation>
    </message>
    <message>
        <source>Ask the recipient or the provider, then decide whether it counts as sent, is sent again, or is dropped.</source>
        <translation>Запитайте отримувача або провайдера, потім вирішіть: вважати надісланим, надіслати ще раз чи залишити.</translation>
    </message>
    <message>
        <source>Ask to type the number of messages when a batch is larger than this, so that nobody sends to everybody by mistake.</source>
        <translation>Просити ввести кількість повідомлень, якщо розсилка більша за вказану, щоб ніхто не надіслав усім помилково.</translation>
    </message>
    <message>
        <source>Ask when needed</source>
        <translation>Питати, якщо потрібно</translation>
    </message>
    <message>
        <source>At least one number has the right length but belongs to no range in use.</source>
        <translation>Принаймні один номер має правильну довжину, але не належить до жодного з уживаних діапазонів.</translation>
    </message>
    <message>
        <source>At most so many parts a second.</source>
        <translation>Не більше стількох частин за секунду.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Розсилка</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Видаляється</translation>
    </message>
    <message>
        <source>Beside the clock, with what goes out next. Not every desktop has a place for it.</source>
        <translation>Поруч із годинником: показує найближче надсилання. Не на кожній стільниці для нього є місце.</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Двійкове</translation>
    </message>
    <message>
        <source>Can be asked what became of a message.</source>
        <translation>Можна дізнатися, що сталося з повідомленням.</translation>
    </message>
    <message>
        <source>Can take a scheduled message back.</source>
        <translation>Може відкликати заплановане повідомлення.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Не читається</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Change it, or ask for another try.</source>
        <translation>Змініть його або попросіть ще одну спробу.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Characters in it cannot be read.</source>
        <translation>Знаки в ньому не читаються.</translation>
    </message>
    <message>
        <source>Characters of the row cannot be read.</source>
        <translation>Символи рядка не читаються.</translation>
    </message>
    <message>
        <source>Characters were replaced so that the text fits GSM-7.</source>
        <translation>Символи замінено, щоб текст вкладався в GSM-7.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY, HTTP_PROXY and ALL_PROXY.</source>
        <translation>Перевірте HTTPS_PROXY, HTTP_PROXY і ALL_PROXY.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Перевірте.</translation>
    </message>
    <message>
        <source>Check its rights. From a read-only disk, copy it to another one first.</source>
        <translation>Перевірте права. З диска, доступного лише для читання, спершу скопіюйте на інший.</translation>
    </message>
    <message>
        <source>Check that the file is what you think it is.</source>
        <translation>Переконайтеся, що це саме той файл, який вам потрібен.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and port, and whether a firewall is in the way.</source>
        <translation>Перевірте адресу й порт облікового запису та чи не заважає брандмауер.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address. If it is right, the provider may have switched this interface off: ask it.</source>
        <translation>Перевірте адресу облікового запису. Якщо вона правильна, можливо, провайдер вимкнув цей інтерфейс: запитайте його.</translation>
    </message>
    <message>
        <source>Check the address and the network; try again.</source>
        <translation>Перевірте адресу й мережу та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check the address and the options of the account.</source>
        <translation>Перевірте адресу й параметри облікового запису.</translation>
    </message>
    <message>
        <source>Check the address: another server, a proxy or a sign-in page may be answering.</source>
        <translation>Перевірте адресу: можливо, відповідає інший сервер, проксі або сторінка входу.</translation>
    </message>
    <message>
        <source>Check the folder, its rights and the disk.</source>
        <translation>Перевірте теку, права на неї та диск.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Перевірте назву.</translation>
    </message>
    <message>
        <source>Check the network and the address of the account, then try again.</source>
        <translation>Перевірте мережу й адресу облікового запису та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Перевірте номер.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system (HTTPS_PROXY, NO_PROXY).</source>
        <translation>Перевірте налаштування проксі в системі (HTTPS_PROXY, NO_PROXY).</translation>
    </message>
    <message>
        <source>Check the rights and the disk of the profile&apos;s folder.</source>
        <translation>Перевірте права на теку профілю та диск.</translation>
    </message>
    <message>
        <source>Check the rights and the disk, then try again.</source>
        <translation>Перевірте права й диск і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check the spelling of the account&apos;s address, and whether this computer is online.</source>
        <translation>Перевірте, чи правильно написано адресу облікового запису і чи має комп’ютер доступ до інтернету.</translation>
    </message>
    <message>
        <source>Check whether the address is right and is https, and this computer&apos;s clock. If the provider has a certificate authority of its own, name its file (ca_file).</source>
        <translation>Перевірте, чи правильна адреса і чи це https, а також годинник цього комп’ютера. Якщо провайдер має власний центр сертифікації, укажіть його файл (ca_file).</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Виберіть пізніший.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Виберіть інше кодування.</translation>
    </message>
    <message>
        <source>Choose another folder, free some space, or close the program that has the file open.</source>
        <translation>Виберіть іншу теку, звільніть місце або закрийте програму, у якій відкрито файл.</translation>
    </message>
    <message>
        <source>Choose another group.</source>
        <translation>Виберіть іншу групу.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Choose another sender, or have this one registered with the provider.</source>
        <translation>Виберіть іншого відправника або зареєструйте цього у провайдера.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Виберіть інший варіант.</translation>
    </message>
    <message>
        <source>Choose it.</source>
        <translation>Виберіть його.</translation>
    </message>
    <message>
        <source>Choose the column.</source>
        <translation>Виберіть стовпець.</translation>
    </message>
    <message>
        <source>Close the other program (a backup, a database browser), then do it again.</source>
        <translation>Закрийте іншу програму (резервне копіювання, перегляд баз даних) і повторіть.</translation>
    </message>
    <message>
        <source>Close the other program, or check the rights.</source>
        <translation>Закрийте іншу програму або перевірте права доступу.</translation>
    </message>
    <message>
        <source>Coding to state instead of the one that follows from the text.</source>
        <translation>Кодування, яке вказати замість того, що випливає з тексту.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Коментарі</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Contacts that exist only at the provider cannot be seen by any program: its interface adds and deletes, but does not list.</source>
        <translation>Контакти, які є лише у провайдера, не бачить жодна програма: його інтерфейс додає та видаляє, але не показує списку.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>Виправте номер.</translation>
    </message>
    <message>
        <source>Correct the user name, password or key of the account, then resume it.</source>
        <translation>Виправте ім’я користувача, пароль або ключ облікового запису, потім відновіть його.</translation>
    </message>
    <message>
        <source>Correct the user name, password or key, then resume.</source>
        <translation>Виправте ім’я користувача, пароль або ключ, потім відновіть.</translation>
    </message>
    <message>
        <source>Correct them in the account.</source>
        <translation>Виправте їх в обліковому записі.</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <translation>Країна номерів</translation>
    </message>
    <message>
        <source>Customary: French services send marketing from 8:00 to 20:00 on working days only and say that the law wants it. Public holidays are not known here.</source>
        <translation>Прийнято: французькі сервіси шлють рекламу з 8:00 до 20:00 лише в робочі дні й кажуть, що так вимагає закон. Свята тут не враховуються.</translation>
    </message>
    <message>
        <source>Customary: one service keeps marketing back from 22:00 to 9:00.</source>
        <translation>Прийнято: один сервіс затримує рекламу з 22:00 до 9:00.</translation>
    </message>
    <message>
        <source>Customary: services for sending keep marketing back from 20:00 to 8:00. For reminders an hour less is kept here.</source>
        <translation>Прийнято: сервіси розсилки затримують рекламу з 20:00 до 8:00. Для нагадувань тут прийнято на годину менше.</translation>
    </message>
    <message>
        <source>Customary: services for sending let promotions out from 10:00 to 21:00 only.</source>
        <translation>Прийнято: сервіси розсилки шлють рекламу лише з 10:00 до 21:00.</translation>
    </message>
    <message>
        <source>Customary: services for sending name different hours; most keep marketing back at night and on Sundays. Public holidays are not known here.</source>
        <translation>Прийнято: сервіси розсилки називають різні години; більшість затримує рекламу вночі та в неділю. Свята тут не враховуються.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete again</source>
        <translation>Видалити ще раз</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Detail: “{detail}”.</source>
        <translation>Подробиця: «{detail}».</translation>
    </message>
    <message>
        <source>Drop the message, or record first that they want messages again.</source>
        <translation>Відмовтеся від повідомлення або спершу позначте, що ця людина знову хоче отримувати повідомлення.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Empty characters stand in the row: the file may be damaged here.</source>
        <translation>У рядку є порожні символи: можливо, файл тут пошкоджено.</translation>
    </message>
    <message>
        <source>Enter it anew in the account.</source>
        <translation>Введіть його заново в обліковому записі.</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Лише помилки</translation>
    </message>
    <message numerus="yes">
        <source>Every {number} minutes</source>
        <translation>
            <numerusform>Кожну {number} хвилину</numerusform>
            <numerusform>Кожні {number} хвилини</numerusform>
            <numerusform>Кожні {number} хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>File with a certificate authority to trust besides the usual ones (PEM).</source>
        <translation>Файл центру сертифікації, якому довіряти крім звичайних (PEM).</translation>
    </message>
    <message>
        <source>Fill it in, or give the field a fallback: {{name|customer}}.</source>
        <translation>Заповніть його або задайте полю запасне значення: {{name|customer}}.</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Назавжди</translation>
    </message>
    <message>
        <source>Format the column as text and enter the number again.</source>
        <translation>Задайте стовпцю текстовий формат і введіть номер знову.</translation>
    </message>
    <message>
        <source>Free some space, then do it again.</source>
        <translation>Звільніть місце і повторіть.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Звільніть місце і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Повне ім&apos;я</translation>
    </message>
    <message>
        <source>Further parameters for every request, as name=value&amp;…</source>
        <translation>Додаткові параметри кожного запиту у вигляді ім’я=значення&amp;…</translation>
    </message>
    <message>
        <source>Give one, or set one for the account.</source>
        <translation>Укажіть його або задайте для облікового запису.</translation>
    </message>
    <message>
        <source>Gives up after a time you name.</source>
        <translation>Припиняє спроби через указаний вами час.</translation>
    </message>
    <message>
        <source>Go on with the import, or cancel it; nothing is lost.</source>
        <translation>Продовжте імпорт або скасуйте його; нічого не втрачено.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Hands on messages that people send to you.</source>
        <translation>Передає повідомлення, які надсилають вам.</translation>
    </message>
    <message>
        <source>How much is written to the log in the data folder. It never holds passwords or keys.</source>
        <translation>Як багато пишеться до журналу в теці даних. Паролів і ключів у ньому ніколи немає.</translation>
    </message>
    <message>
        <source>How often accounts are asked what is left. They are also asked after each batch, and never more often than the provider allows.</source>
        <translation>Як часто дізнаватися залишок на облікових записах. Його запитують і після кожної розсилки, але не частіше, ніж дозволяє провайдер.</translation>
    </message>
    <message>
        <source>How programs are started at sign-in on this system is not known: {subject}</source>
        <translation>Невідомо, як у цій системі запускаються програми під час входу: {subject}</translation>
    </message>
    <message>
        <source>How requests are sent.</source>
        <translation>Як надсилаються запити.</translation>
    </message>
    <message>
        <source>How urgent it is, from the lowest number up.</source>
        <translation>Наскільки терміново: від меншого числа до більшого.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Значок в області сповіщень</translation>
    </message>
    <message>
        <source>If it has passed, send it again: it goes at once. Else choose another time.</source>
        <translation>Якщо він минув, надішліть ще раз: піде відразу. Інакше виберіть інший час.</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Збігається</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <source>Install or unlock one, or enter the secret each time.</source>
        <translation>Установіть або розблокуйте його чи вводьте секрет щоразу.</translation>
    </message>
    <message>
        <source>It can safely be sent again later.</source>
        <translation>Його можна без побоювань надіслати ще раз пізніше.</translation>
    </message>
    <message>
        <source>It can safely be sent again.</source>
        <translation>Його можна без побоювань надіслати ще раз.</translation>
    </message>
    <message>
        <source>It ends in so many zeros that a spreadsheet may have put them in the place of digits.</source>
        <translation>Він закінчується стількома нулями, що їх могла поставити замість цифр електронна таблиця.</translation>
    </message>
    <message>
        <source>It goes out at the time that was asked for.</source>
        <translation>Піде в призначений час.</translation>
    </message>
    <message>
        <source>It has more cells than there are columns.</source>
        <translation>У ньому більше клітинок, ніж стовпців.</translation>
    </message>
    <message>
        <source>It is being handed over now.</source>
        <translation>Зараз передається провайдеру.</translation>
    </message>
    <message>
        <source>It is no number of the chosen country; it may be one of another.</source>
        <translation>Це не номер вибраної країни; можливо, він з іншої.</translation>
    </message>
    <message>
        <source>It is safe to try again.</source>
        <translation>Можна спокійно спробувати ще раз.</translation>
    </message>
    <message>
        <source>It is stored here and not yet handed over.</source>
        <translation>Збережено тут і ще не передано провайдеру.</translation>
    </message>
    <message>
        <source>It may be new, or mistyped.</source>
        <translation>Можливо, він новий або набраний з помилкою.</translation>
    </message>
    <message>
        <source>It may be too long for it; use another keyring.</source>
        <translation>Можливо, він для нього задовгий; використайте інше сховище ключів.</translation>
    </message>
    <message>
        <source>It may have been sent; it is not sent again by itself.</source>
        <translation>Можливо, надіслано; саме повторно не надсилається.</translation>
    </message>
    <message>
        <source>It sends nothing until it is resumed.</source>
        <translation>Нічого не надсилає, доки не відновлено.</translation>
    </message>
    <message>
        <source>It waits here and will be tried again by itself.</source>
        <translation>Чекає тут; спроба повториться сама.</translation>
    </message>
    <message>
        <source>It was not delivered before it expired.</source>
        <translation>Не доставлено до завершення строку.</translation>
    </message>
    <message>
        <source>It was not handed on.</source>
        <translation>Не передано далі.</translation>
    </message>
    <message>
        <source>It was probably damaged when it was copied; type it again.</source>
        <translation>Мабуть, він пошкодився під час копіювання; наберіть його заново.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Вилучено.</translation>
    </message>
    <message>
        <source>It was taken back before it was handed over.</source>
        <translation>Відкликано до передавання провайдеру.</translation>
    </message>
    <message>
        <source>Its columns are: {known}.</source>
        <translation>Його стовпці: {known}.</translation>
    </message>
    <message>
        <source>Its password or key is not here.</source>
        <translation>Його пароля або ключа тут немає.</translation>
    </message>
    <message>
        <source>Its quotation marks do not fit together.</source>
        <translation>Лапки в ньому не сходяться.</translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation>Зберігати історію</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Працювати у фоні</translation>
    </message>
    <message>
        <source>Keeps a list of contacts.</source>
        <translation>Зберігає список контактів.</translation>
    </message>
    <message>
        <source>Keeps messages until a time you name.</source>
        <translation>Зберігає повідомлення до вказаного вами часу.</translation>
    </message>
    <message>
        <source>Key from the provider&apos;s pages, plain or already as base64.</source>
        <translation>Ключ зі сторінок провайдера, звичайний або вже в base64.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Leave as refused</source>
        <translation>Залишити відхиленим</translation>
    </message>
    <message>
        <source>Leave one.</source>
        <translation>Залиште один.</translation>
    </message>
    <message>
        <source>Leave only the number.</source>
        <translation>Залиште лише номер.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Вийти з програми</translation>
    </message>
    <message>
        <source>Leave these characters out, or send it as Unicode.</source>
        <translation>Приберіть ці символи або надішліть як Unicode.</translation>
    </message>
    <message>
        <source>Let the system start `smsdesk --hidden` itself.</source>
        <translation>Нехай система сама запускає `smsdesk --hidden`.</translation>
    </message>
    <message>
        <source>Let them go out or cancel them first, or agree that removing the account cancels them.</source>
        <translation>Дайте їм піти або спершу скасуйте їх чи погодьтеся, що вилучення облікового запису їх скасує.</translation>
    </message>
    <message>
        <source>Let this program keep it; it must run at that time.</source>
        <translation>Нехай його зберігає ця програма; у цей час вона має працювати.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Світлі, темні або як у системі.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look at it again, then make your change.</source>
        <translation>Подивіться на нього ще раз, потім внесіть свою зміну.</translation>
    </message>
    <message>
        <source>Look at them again.</source>
        <translation>Погляньте на них знову.</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Мало</translation>
    </message>
    <message>
        <source>Mend the quotation marks or the encoding of the file, or save it as XLSX.</source>
        <translation>Виправте лапки або кодування файлу чи збережіть його як XLSX.</translation>
    </message>
    <message>
        <source>Messages of this account are still waiting: {subject}.</source>
        <translation>Повідомлення цього облікового запису ще очікують: {subject}.</translation>
    </message>
    <message>
        <source>Messages that are settled are deleted for good when they are older. What still waits, or needs your decision, is kept.</source>
        <translation>Завершені повідомлення, старші за це, видаляються назавжди. Те, що ще очікує або потребує вашого рішення, зберігається.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобільний</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Переноситься</translation>
    </message>
    <message>
        <source>Moved after its reminder was sent</source>
        <translation>Перенесено після нагадування</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім&apos;я</translation>
    </message>
    <message>
        <source>Name a file in PEM form.</source>
        <translation>Укажіть файл у форматі PEM.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Укажіть іншу теку.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Укажіть принаймні одного.</translation>
    </message>
    <message>
        <source>Name it “number”. The columns are: {known}.</source>
        <translation>Назвіть його «number». Є стовпці: {known}.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Потрібне ваше рішення</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Без змін</translation>
    </message>
    <message>
        <source>No column of {subject} is known as the one with the numbers.</source>
        <translation>Жоден стовпець у {subject} не схожий на стовпець із номерами.</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>Жодна країна не має такого коду.</translation>
    </message>
    <message>
        <source>No country is chosen; with a plus before it this would be a number.</source>
        <translation>Країну не вибрано; з плюсом попереду це був би номер.</translation>
    </message>
    <message>
        <source>No time to undo</source>
        <translation>Без часу на скасування</translation>
    </message>
    <message>
        <source>Nobody answers at the provider&apos;s address.</source>
        <translation>За адресою провайдера ніхто не відповідає.</translation>
    </message>
    <message>
        <source>Nobody can be put into “{subject}”: this group is whoever its search finds.</source>
        <translation>До «{subject}» нікого не можна додати: ця група — усі, кого знаходить її пошук.</translation>
    </message>
    <message>
        <source>Nobody can say whether the provider did it.</source>
        <translation>Невідомо, чи зробив це провайдер.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this person wants messages.</source>
        <translation>Незрозуміло, чи хоче ця людина отримувати повідомлення.</translation>
    </message>
    <message>
        <source>Nobody can tell which column holds the numbers.</source>
        <translation>Незрозуміло, у якому стовпці номери.</translation>
    </message>
    <message>
        <source>Nobody can tell which column of {subject} holds the numbers, so nothing was imported.</source>
        <translation>Незрозуміло, у якому стовпці файлу {subject} номери, тому нічого не імпортовано.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Не вибрано</translation>
    </message>
    <message>
        <source>Nothing can be changed about this any more ({subject}).</source>
        <translation>Тут більше нічого не можна змінити ({subject}).</translation>
    </message>
    <message>
        <source>Nothing was sent by this. Check the address of the account; if it is right, please report it.</source>
        <translation>При цьому нічого не надіслано. Перевірте адресу облікового запису; якщо вона правильна, повідомте нам про це, будь ласка.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ще одне</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>На зв’язку</translation>
    </message>
    <message>
        <source>Only iSMS.gr has one.</source>
        <translation>Він є лише в iSMS.gr.</translation>
    </message>
    <message>
        <source>Only one sheet of the workbook is read: the first that holds numbers.</source>
        <translation>Читається лише один аркуш книги: перший, на якому є номери.</translation>
    </message>
    <message>
        <source>Only when I press Refresh</source>
        <translation>Лише за кнопкою «Оновити»</translation>
    </message>
    <message>
        <source>Only when I press Refresh status</source>
        <translation>Лише за кнопкою «Оновити стан»</translation>
    </message>
    <message>
        <source>Only where the provider or your office uses one of its own.</source>
        <translation>Лише якщо у провайдера чи у вашій установі він власний.</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Інший номер</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Власне поле</translation>
    </message>
    <message>
        <source>Password that goes with the user name.</source>
        <translation>Пароль до імені користувача.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Personal batch</source>
        <translation>Особиста розсилка</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Put a backup in its place (the newest one in the folder “backups”). Only to begin anew, without the history: delete the file.</source>
        <translation>Покладіть на його місце резервну копію (найновішу з теки «backups»). Лише щоб почати заново, без історії: видаліть файл.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихі години</translation>
    </message>
    <message>
        <source>Quiet hours would hold it until the appointment has begun.</source>
        <translation>Тихі години затримали б його до початку прийому.</translation>
    </message>
    <message>
        <source>Read it once more.</source>
        <translation>Прочитайте його ще раз.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Repeats, and messages that are drawn up anew when their time comes, cannot be kept by the provider. Nothing was scheduled.</source>
        <translation>Повтори й повідомлення, які складаються заново, коли настає час, провайдер зберігати не може. Нічого не заплановано.</translation>
    </message>
    <message>
        <source>Restore a backup, or name another profile.</source>
        <translation>Відновіть резервну копію або вкажіть інший профіль.</translation>
    </message>
    <message>
        <source>Restore this file from a backup.</source>
        <translation>Відновіть цей файл із резервної копії.</translation>
    </message>
    <message>
        <source>Resume it when it shall send again.</source>
        <translation>Відновіть його, коли знову треба надсилати.</translation>
    </message>
    <message>
        <source>Review before sending</source>
        <translation>Перевірка перед надсиланням</translation>
    </message>
    <message>
        <source>Row {row} of the file is longer than any row of a list: {subject}</source>
        <translation>Рядок {row} файлу довший за будь-який рядок списку: {subject}</translation>
    </message>
    <message>
        <source>Row {subject} of the file is broken: where its cells end, or which letters they hold, could only be guessed. Nothing was sent.</source>
        <translation>Рядок {subject} файлу зіпсований: де закінчуються його клітинки або які в них літери, можна лише гадати. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>SMS Desk could not put the request together</source>
        <translation>SMS Desk не зміг скласти запит</translation>
    </message>
    <message>
        <source>SMS Desk starts in the tray, or as a minimised window where there is none, so that what is scheduled here goes out in time.</source>
        <translation>SMS Desk запускається в області сповіщень, а де її немає — згорнутим, щоб заплановане тут надсилалося вчасно.</translation>
    </message>
    <message>
        <source>SMS Desk was stopped before it could note the answer.</source>
        <translation>SMS Desk було зупинено до того, як він записав відповідь.</translation>
    </message>
    <message>
        <source>Save a copy without one.</source>
        <translation>Збережіть копію без пароля.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Зберегти ще раз</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>Збережіть її заново.</translation>
    </message>
    <message>
        <source>Save it as CSV, XLSX or ODS.</source>
        <translation>Збережіть його як CSV, XLSX або ODS.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV first.</source>
        <translation>Спершу збережіть її як XLSX або CSV.</translation>
    </message>
    <message>
        <source>Save the search under another name.</source>
        <translation>Збережіть пошук під іншою назвою.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Відкладене надсилання</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Заплановано</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилається</translation>
    </message>
    <message>
        <source>Sends delivery receipts to an address of yours.</source>
        <translation>Надсилає звіти про доставку на вашу адресу.</translation>
    </message>
    <message>
        <source>Sends messages that show at once and are not kept.</source>
        <translation>Надсилає повідомлення, які одразу показуються і не зберігаються.</translation>
    </message>
    <message>
        <source>Sends octets instead of a text.</source>
        <translation>Надсилає октети замість тексту.</translation>
    </message>
    <message>
        <source>Set in this office.</source>
        <translation>Задано в цьому офісі.</translation>
    </message>
    <message>
        <source>Several people in the contact book have this number, and none of them this name.</source>
        <translation>Кілька контактів мають цей номер, і жоден з них не має цього імені.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Скоротіть.</translation>
    </message>
    <message>
        <source>Shorten or change it.</source>
        <translation>Скоротіть або змініть його.</translation>
    </message>
    <message>
        <source>Shorten or change the text.</source>
        <translation>Скоротіть або змініть текст.</translation>
    </message>
    <message>
        <source>Shorten or change them.</source>
        <translation>Скоротіть або змініть їх.</translation>
    </message>
    <message>
        <source>Shorten the text to one part, or leave out characters that count double.</source>
        <translation>Скоротіть текст до однієї частини або приберіть символи, які рахуються за два.</translation>
    </message>
    <message>
        <source>Show what will be sent, to whom and at what cost, and ask, when it is more than this.</source>
        <translation>Показувати, що, кому і за скільки буде надіслано, і запитувати, якщо більше за вказане.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Вхід не вдався</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Потрібен вхід</translation>
    </message>
    <message>
        <source>Some rows are hidden in the spreadsheet; they are read, too.</source>
        <translation>Деякі рядки в таблиці приховані; вони теж читаються.</translation>
    </message>
    <message>
        <source>Somebody answers at this address, but not with this provider&apos;s interface.</source>
        <translation>За цією адресою хтось відповідає, але не інтерфейс цього провайдера.</translation>
    </message>
    <message>
        <source>Somebody else has changed this contact meanwhile, so nothing was changed.</source>
        <translation>Хтось інший тим часом змінив цей контакт, тому нічого не змінено.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it meanwhile.</source>
        <translation>Можливо, хтось тим часом його видалив.</translation>
    </message>
    <message>
        <source>Something changed since the differences of “{subject}” were shown, so nothing was done.</source>
        <translation>Відколи було показано відмінності серії «{subject}», щось змінилося, тому нічого не зроблено.</translation>
    </message>
    <message>
        <source>Something could not be done.</source>
        <translation>Щось не вдалося зробити.</translation>
    </message>
    <message>
        <source>Something that is no folder stands where the profile should be: {subject}</source>
        <translation>На місці профілю міститься не тека: {subject}</translation>
    </message>
    <message>
        <source>Start SMS Desk again; if it stays so, remove the practice account and make a new one.</source>
        <translation>Запустіть SMS Desk знову; якщо не допоможе, вилучіть тренувальний обліковий запис і створіть новий.</translation>
    </message>
    <message>
        <source>Start or set up its service, then try again.</source>
        <translation>Запустіть або налаштуйте його службу та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Запускати під час входу в систему</translation>
    </message>
    <message>
        <source>Starting at sign-in could not be changed: {subject}</source>
        <translation>Не вдалося змінити запуск під час входу: {subject}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Stays cancelled</source>
        <translation>Лишається скасованим</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Surname and name stand in one column: they are told apart where there is a comma, otherwise all of it becomes the name.</source>
        <translation>Прізвище та ім&apos;я стоять в одному стовпці: вони розділяються там, де є кома, інакше все стає іменем.</translation>
    </message>
    <message>
        <source>Switch it on in your own.</source>
        <translation>Увімкніть це у своєму.</translation>
    </message>
    <message>
        <source>Takes a text of its own for each of many people in one call.</source>
        <translation>Приймає за один запит окремий текст для кожного з багатьох.</translation>
    </message>
    <message>
        <source>Takes one text for many people in one call.</source>
        <translation>Приймає за один запит один текст для багатьох.</translation>
    </message>
    <message>
        <source>Tells beforehand what a part costs.</source>
        <translation>Заздалегідь повідомляє, скільки коштує частина.</translation>
    </message>
    <message>
        <source>Tells what is left on the account.</source>
        <translation>Повідомляє залишок на рахунку.</translation>
    </message>
    <message>
        <source>Tells whether a number is in use and in which network.</source>
        <translation>Повідомляє, чи використовується номер і в якій мережі.</translation>
    </message>
    <message>
        <source>That cannot be done: the message&apos;s state is “{subject}”.</source>
        <translation>Це неможливо: стан повідомлення — «{subject}».</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>На обліковому записі не залишилося коштів.</translation>
    </message>
    <message>
        <source>The account “{subject}” is paused, so nothing was sent.</source>
        <translation>Обліковий запис «{subject}» призупинено, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>The account “{subject}” was removed, so nothing goes out by it any more. Nothing was done.</source>
        <translation>Обліковий запис «{subject}» видалено, і через нього більше нічого не надсилається. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>The address is plain http: the password and every message would travel unprotected.</source>
        <translation>Адреса — простий http: пароль і всі повідомлення йшли б незахищеними.</translation>
    </message>
    <message>
        <source>The answer is none that this provider gives.</source>
        <translation>Такої відповіді цей провайдер не дає.</translation>
    </message>
    <message>
        <source>The appointment is over.</source>
        <translation>Час запису минув.</translation>
    </message>
    <message>
        <source>The braces in the text do not fit together at character {subject}.</source>
        <translation>Фігурні дужки в тексті не сходяться біля символу {subject}.</translation>
    </message>
    <message>
        <source>The card is broken off or holds strange lines.</source>
        <translation>Картку обірвано, або вона містить дивні рядки.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read or holds no certificate: {subject}</source>
        <translation>Файл сертифіката не читається або не містить сертифіката: {subject}</translation>
    </message>
    <message>
        <source>The columns are: {known}.</source>
        <translation>Є стовпці: {known}.</translation>
    </message>
    <message>
        <source>The commas between the thousands were left out.</source>
        <translation>Коми між тисячами прибрано.</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered.</source>
        <translation>З’єднання перервалося до відповіді провайдера.</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered. The next sync does it again, which is harmless.</source>
        <translation>Зв’язок перервався до відповіді провайдера. Наступна синхронізація повторить це, що нешкідливо.</translation>
    </message>
    <message>
        <source>The contacts of the account “{subject}” are being synced already, perhaps by another process.</source>
        <translation>Контакти облікового запису «{subject}» вже синхронізуються, можливо, іншим процесом.</translation>
    </message>
    <message>
        <source>The content is not hexadecimal.</source>
        <translation>Вміст не шістнадцятковий.</translation>
    </message>
    <message>
        <source>The field “{subject}” is a secret and is not taken from the command line, where other programs and the shell&apos;s history would see it.</source>
        <translation>Поле «{subject}» секретне і не приймається з командного рядка, де його побачили б інші програми та історія оболонки.</translation>
    </message>
    <message>
        <source>The field “{subject}” may have 16 characters at most (letters other than the English count double) and no colon: this provider&apos;s sign-in cannot carry more.</source>
        <translation>У полі «{subject}» може бути щонайбільше 16 знаків (неанглійські літери рахуються за дві) і не має бути двокрапки: більше вхід цього провайдера не передає.</translation>
    </message>
    <message>
        <source>The field “{subject}” must be filled in.</source>
        <translation>Поле «{subject}» треба заповнити.</translation>
    </message>
    <message>
        <source>The fields are: {known}.</source>
        <translation>Є поля: {known}.</translation>
    </message>
    <message>
        <source>The file cannot be read: {subject}</source>
        <translation>Файл не читається: {subject}</translation>
    </message>
    <message>
        <source>The file could not be written: {subject}</source>
        <translation>Не вдалося записати файл: {subject}</translation>
    </message>
    <message>
        <source>The file has no column “{subject}”.</source>
        <translation>У файлі немає стовпця «{subject}».</translation>
    </message>
    <message>
        <source>The file is far larger than a list of people: {subject}</source>
        <translation>Файл значно більший за список людей: {subject}</translation>
    </message>
    <message>
        <source>The file is neither text nor a spreadsheet: {subject}</source>
        <translation>Файл не є ні текстом, ні таблицею: {subject}</translation>
    </message>
    <message>
        <source>The file is protected by a password: {subject}</source>
        <translation>Файл захищено паролем: {subject}</translation>
    </message>
    <message>
        <source>The file may not be read, or another program keeps it: {subject}</source>
        <translation>Файл не можна читати, або його зайняла інша програма: {subject}</translation>
    </message>
    <message>
        <source>The first row is somebody: the columns have no names.</source>
        <translation>Перший рядок — уже людина: у стовпців немає назв.</translation>
    </message>
    <message>
        <source>The group “{subject}” would look among its own members.</source>
        <translation>Група «{subject}» шукала б серед власних учасників.</translation>
    </message>
    <message>
        <source>The groups are: {known}.</source>
        <translation>Є групи: {known}.</translation>
    </message>
    <message>
        <source>The handset confirmed it.</source>
        <translation>Телефон підтвердив отримання.</translation>
    </message>
    <message>
        <source>The import was interrupted, because {subject}. What was imported until then is in the book.</source>
        <translation>Імпорт перервався: {subject}. Усе, що встигло імпортуватися, залишилося в книзі контактів.</translation>
    </message>
    <message>
        <source>The interface&apos;s own paths are appended to it.</source>
        <translation>Шляхи самого інтерфейсу додаються до неї.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked.</source>
        <translation>Сховище ключів не виконало запит.</translation>
    </message>
    <message>
        <source>The keyring did not keep the secret as it was given: {subject}.</source>
        <translation>Сховище ключів зберегло секрет не таким, яким його введено: {subject}.</translation>
    </message>
    <message>
        <source>The keyring does not answer: {subject}.</source>
        <translation>Сховище ключів не відповідає: {subject}.</translation>
    </message>
    <message>
        <source>The keyring does not let this program change the entry: {subject}.</source>
        <translation>Сховище ключів не дозволяє програмі змінити запис: {subject}.</translation>
    </message>
    <message>
        <source>The keyring failed: {subject}.</source>
        <translation>Збій сховища ключів: {subject}.</translation>
    </message>
    <message>
        <source>The keyring is locked: {subject}.</source>
        <translation>Сховище ключів заблоковано: {subject}.</translation>
    </message>
    <message>
        <source>The language of the window. It changes at once.</source>
        <translation>Мова вікна. Змінюється одразу.</translation>
    </message>
    <message>
        <source>The length is right, but the country has given out no such numbers as far as we know.</source>
        <translation>Довжина правильна, але, наскільки відомо, країна таких номерів не видавала.</translation>
    </message>
    <message>
        <source>The log cannot be written; everything else goes on: {subject}</source>
        <translation>Журнал не записується; усе інше працює: {subject}</translation>
    </message>
    <message>
        <source>The longest rest between two questions what became of a message, where a provider has to be asked. New messages are asked for sooner.</source>
        <translation>Найдовша пауза між двома запитами про долю повідомлення, якщо провайдера треба питати. Про нові повідомлення питаємо раніше.</translation>
    </message>
    <message>
        <source>The members of “{subject}” are put in and taken out: it is no saved search.</source>
        <translation>Учасників «{subject}» додають і вилучають вручну: це не збережений пошук.</translation>
    </message>
    <message>
        <source>The message may have been sent, and was not sent again.</source>
        <translation>Повідомлення, можливо, надіслано; повторно його не надсилали.</translation>
    </message>
    <message>
        <source>The message was not sent: the account has no credit left.</source>
        <translation>Повідомлення не надіслано: на обліковому записі не залишилося коштів.</translation>
    </message>
    <message>
        <source>The message was not sent: the account lacks the right to do this.</source>
        <translation>Повідомлення не надіслано: обліковий запис не має на це права.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider asks us to send more slowly.</source>
        <translation>Повідомлення не надіслано: провайдер просить надсилати повільніше.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider cannot be reached or takes nothing now.</source>
        <translation>Повідомлення не надіслано: провайдер недоступний або зараз нічого не приймає.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider did not understand the request.</source>
        <translation>Повідомлення не надіслано: провайдер не зрозумів запит.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not allow this sender.</source>
        <translation>Повідомлення не надіслано: провайдер не дозволяє цього відправника.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not take this number.</source>
        <translation>Повідомлення не надіслано: провайдер не приймає цей номер.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not take this text.</source>
        <translation>Повідомлення не надіслано: провайдер не приймає цей текст.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not take this time.</source>
        <translation>Повідомлення не надіслано: провайдер не приймає цей час.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider has no way to this network.</source>
        <translation>Повідомлення не надіслано: провайдер не має маршруту в цю мережу.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider refused the sign-in.</source>
        <translation>Повідомлення не надіслано: провайдер відмовив у вході.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider stopped before it came to this one.</source>
        <translation>Повідомлення не надіслано: провайдер зупинився, не дійшовши до нього.</translation>
    </message>
    <message>
        <source>The message was not sent: the rules of the provider or the country block it.</source>
        <translation>Повідомлення не надіслано: його блокують правила провайдера або країни.</translation>
    </message>
    <message>
        <source>The missing plus was put before the country code.</source>
        <translation>Перед кодом країни поставлено плюс, якого бракувало.</translation>
    </message>
    <message>
        <source>The names and comments are too long for the provider, or hold characters that cannot be sent.</source>
        <translation>Імена та коментарі задовгі для провайдера або містять символи, які неможливо передати.</translation>
    </message>
    <message>
        <source>The next sync brings it to the provider.</source>
        <translation>Наступна синхронізація передасть його провайдеру.</translation>
    </message>
    <message>
        <source>The next sync takes it away from the provider.</source>
        <translation>Наступна синхронізація прибере його у провайдера.</translation>
    </message>
    <message>
        <source>The number has a length that its country does not use.</source>
        <translation>Номер має довжину, якої в його країні не буває.</translation>
    </message>
    <message>
        <source>The number has no country code, and no country is chosen for such numbers.</source>
        <translation>Номер не має коду країни, і країну для таких номерів не вибрано.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Номер задовгий.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>Номер закороткий.</translation>
    </message>
    <message>
        <source>The number was written as 3.06…E+11; all digits were there.</source>
        <translation>Номер був записаний як 3.06…E+11; усі цифри на місці.</translation>
    </message>
    <message>
        <source>The practice server inside the program does not run, so nothing was sent. {subject}</source>
        <translation>Тренувальний сервер усередині програми не працює, тому нічого не надіслано. {subject}</translation>
    </message>
    <message>
        <source>The process that read the file was ended from outside.</source>
        <translation>Процес, який читав файл, було завершено ззовні.</translation>
    </message>
    <message>
        <source>The profile may not be read or written: {subject}</source>
        <translation>Профіль не можна читати або записувати: {subject}</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be used: {subject}</source>
        <translation>Теку профілю не можна використати: {subject}</translation>
    </message>
    <message>
        <source>The profile&apos;s id is damaged; a new one would lose all stored passwords: {subject}</source>
        <translation>Ідентифікатор профілю пошкоджено; з новим зникли б усі збережені паролі: {subject}</translation>
    </message>
    <message>
        <source>The provider answered something that SMS Desk does not know.</source>
        <translation>Провайдер відповів щось невідоме SMS Desk.</translation>
    </message>
    <message>
        <source>The provider answers.</source>
        <translation>Провайдер відповідає.</translation>
    </message>
    <message>
        <source>The provider asks us to go more slowly.</source>
        <translation>Провайдер просить працювати повільніше.</translation>
    </message>
    <message>
        <source>The provider can take nothing just now.</source>
        <translation>Провайдер зараз нічого не приймає.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>Провайдер недоступний.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Провайдер не відповів вчасно.</translation>
    </message>
    <message>
        <source>The provider did not delete this contact and does not say why; perhaps it has none of this number.</source>
        <translation>Провайдер не видалив цей контакт і не каже чому; можливо, у нього немає такого номера.</translation>
    </message>
    <message>
        <source>The provider did not do what was asked.</source>
        <translation>Провайдер не виконав запит.</translation>
    </message>
    <message>
        <source>The provider did not save this contact and does not say why.</source>
        <translation>Провайдер не зберіг цей контакт і не каже чому.</translation>
    </message>
    <message>
        <source>The provider did not understand the request, or points to another address.</source>
        <translation>Провайдер не зрозумів запит або відсилає до іншої адреси.</translation>
    </message>
    <message>
        <source>The provider does not allow this sender.</source>
        <translation>Провайдер не дозволяє цього відправника.</translation>
    </message>
    <message>
        <source>The provider does not let this account do it.</source>
        <translation>Провайдер не дозволяє цього цьому обліковому запису.</translation>
    </message>
    <message>
        <source>The provider does not take it; it is tried again when you change it or ask.</source>
        <translation>Провайдер його не приймає; нова спроба буде, коли ви його зміните або попросите.</translation>
    </message>
    <message>
        <source>The provider does not take this number.</source>
        <translation>Провайдер не приймає цей номер.</translation>
    </message>
    <message>
        <source>The provider does not take this text.</source>
        <translation>Провайдер не приймає цей текст.</translation>
    </message>
    <message>
        <source>The provider does not take this time.</source>
        <translation>Провайдер не приймає цей час.</translation>
    </message>
    <message>
        <source>The provider does not take this.</source>
        <translation>Провайдер цього не приймає.</translation>
    </message>
    <message>
        <source>The provider has it as it is here.</source>
        <translation>У провайдера він такий самий, як тут.</translation>
    </message>
    <message>
        <source>The provider has it.</source>
        <translation>Воно у провайдера.</translation>
    </message>
    <message>
        <source>The provider has no way to this network.</source>
        <translation>Провайдер не має маршруту в цю мережу.</translation>
    </message>
    <message>
        <source>The provider has not been asked yet.</source>
        <translation>Провайдера ще не запитували.</translation>
    </message>
    <message>
        <source>The provider itself reports that something broke on the way.</source>
        <translation>Сам провайдер повідомляє, що дорогою щось зламалося.</translation>
    </message>
    <message>
        <source>The provider of the account “{subject}” keeps no list of contacts, so there is nothing to bring in step.</source>
        <translation>Провайдер облікового запису «{subject}» не зберігає списку контактів, тому синхронізувати нічого.</translation>
    </message>
    <message>
        <source>The provider of “{subject}” cannot keep messages for later. Nothing was scheduled.</source>
        <translation>Провайдер облікового запису «{subject}» не може зберігати повідомлення на потім. Нічого не заплановано.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in.</source>
        <translation>Провайдер відмовив у вході.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in: user name, password or key is wrong.</source>
        <translation>Провайдер відмовив у вході: неправильне ім’я користувача, пароль або ключ.</translation>
    </message>
    <message>
        <source>The provider reports that it was not delivered.</source>
        <translation>Провайдер повідомляє, що його не доставлено.</translation>
    </message>
    <message>
        <source>The provider reports that something broke on its side.</source>
        <translation>Провайдер повідомляє про збій на своєму боці.</translation>
    </message>
    <message>
        <source>The provider says that it failed, and not why.</source>
        <translation>Провайдер повідомляє про невдачу, але не про причину.</translation>
    </message>
    <message>
        <source>The provider says that the account lacks a right.</source>
        <translation>Провайдер повідомляє, що обліковому запису бракує права.</translation>
    </message>
    <message>
        <source>The provider says that this account lacks the right to do this.</source>
        <translation>Провайдер повідомляє, що цей обліковий запис не має на це права.</translation>
    </message>
    <message>
        <source>The provider sends it even when this computer is off, but it can no longer be changed or taken back. What SMS Desk keeps can be changed until it goes, and SMS Desk must be running then.</source>
        <translation>Провайдер надішле його, навіть якщо цей комп’ютер вимкнено, але змінити чи відкликати його вже не можна. Те, що зберігає SMS Desk, можна змінювати до надсилання, і SMS Desk має в цей час працювати.</translation>
    </message>
    <message>
        <source>The provider took nothing.</source>
        <translation>Провайдер нічого не прийняв.</translation>
    </message>
    <message>
        <source>The provider&apos;s address is not known: there is no server of this name.</source>
        <translation>Адреса провайдера невідома: сервера з такою назвою немає.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood.</source>
        <translation>Відповідь провайдера не вдалося зрозуміти.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer says nothing about this number.</source>
        <translation>У відповіді провайдера нічого немає про цей номер.</translation>
    </message>
    <message>
        <source>The provider&apos;s own number for the kind of message.</source>
        <translation>Номер, яким провайдер позначає вид повідомлення.</translation>
    </message>
    <message>
        <source>The provider&apos;s rules block this.</source>
        <translation>Правила провайдера це блокують.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let us through.</source>
        <translation>Проксі цього комп’ютера нас не пропускає.</translation>
    </message>
    <message>
        <source>The proxy that the system names cannot be used.</source>
        <translation>Проксі, указаний у системі, використати не можна.</translation>
    </message>
    <message>
        <source>The quotation marks of the row do not fit together, so nobody can say where its cells end.</source>
        <translation>Лапки в рядку не сходяться, тому незрозуміло, де закінчуються його комірки.</translation>
    </message>
    <message>
        <source>The row is hidden in the spreadsheet.</source>
        <translation>Рядок прихований у таблиці.</translation>
    </message>
    <message>
        <source>The rows above the names of the columns are left out.</source>
        <translation>Рядки над назвами стовпців пропускаються.</translation>
    </message>
    <message>
        <source>The same number stood there more than once.</source>
        <translation>Той самий номер стояв там кілька разів.</translation>
    </message>
    <message>
        <source>The secret of the account “{subject}” is not known here.</source>
        <translation>Секрет облікового запису «{subject}» тут невідомий.</translation>
    </message>
    <message>
        <source>The sender is too long: the provider takes at most {subject}.</source>
        <translation>Ім’я відправника задовге: провайдер приймає не більше {subject}.</translation>
    </message>
    <message>
        <source>The sender “{subject}” holds characters that no sender may have.</source>
        <translation>В імені відправника «{subject}» є недопустимі символи.</translation>
    </message>
    <message>
        <source>The setting “{subject}” has a value that is not allowed; its default holds.</source>
        <translation>Параметр «{subject}» має недопустиме значення; діє типове.</translation>
    </message>
    <message>
        <source>The settings cannot be read; the defaults hold: {subject}</source>
        <translation>Налаштування не читаються; діють типові: {subject}</translation>
    </message>
    <message>
        <source>The settings could not be saved: {subject}</source>
        <translation>Не вдалося зберегти налаштування: {subject}</translation>
    </message>
    <message>
        <source>The settings were damaged and were put aside; the defaults hold: {subject}</source>
        <translation>Налаштування були пошкоджені й відкладені; діють типові: {subject}</translation>
    </message>
    <message>
        <source>The spreadsheet has lost digits of a number.</source>
        <translation>Таблиця втратила цифри номера.</translation>
    </message>
    <message>
        <source>The spreadsheet has lost digits of the number.</source>
        <translation>Електронна таблиця втратила цифри номера.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: {subject}</source>
        <translation>Таблицю пошкоджено: {subject}</translation>
    </message>
    <message>
        <source>The store cannot be opened: {subject}</source>
        <translation>База даних не відкривається: {subject}</translation>
    </message>
    <message>
        <source>The store could not do what was asked, and nothing of it was done: {subject}</source>
        <translation>База даних не змогла виконати запит, нічого не зроблено: {subject}</translation>
    </message>
    <message>
        <source>The store may not be written, so nothing was changed: {subject}</source>
        <translation>До бази даних не можна писати, тому нічого не змінено: {subject}</translation>
    </message>
    <message>
        <source>The text cannot be written in GSM-7 because of: {subject}</source>
        <translation>Текст не можна записати в GSM-7 через: {subject}</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be sent at all.</source>
        <translation>У тексті є символи, які взагалі не можна надіслати.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Текст порожній.</translation>
    </message>
    <message>
        <source>The text is too long: the provider takes at most {subject} parts.</source>
        <translation>Текст задовгий: найбільша кількість частин у провайдера — {subject}.</translation>
    </message>
    <message>
        <source>The time for the reminder has passed.</source>
        <translation>Час нагадування минув.</translation>
    </message>
    <message>
        <source>The validity must be within {subject} minutes.</source>
        <translation>Строк дії має бути в межах {subject} хвилин.</translation>
    </message>
    <message>
        <source>The value of the field “{subject}” is not allowed.</source>
        <translation>Значення поля «{subject}» недопустиме.</translation>
    </message>
    <message>
        <source>The value of the message option “{subject}” is not allowed.</source>
        <translation>Значення параметра повідомлення «{subject}» недопустиме.</translation>
    </message>
    <message>
        <source>The zero that the spreadsheet had cut off was put back.</source>
        <translation>Нуль, відрізаний електронною таблицею, повернуто.</translation>
    </message>
    <message>
        <source>The zone in which times are meant when a message is to go out later.</source>
        <translation>Пояс, за яким розуміється час, коли повідомлення має піти пізніше.</translation>
    </message>
    <message>
        <source>There are characters in it that no text has.</source>
        <translation>У ньому є знаки, яких не буває в тексті.</translation>
    </message>
    <message>
        <source>There are no recipients.</source>
        <translation>Немає отримувачів.</translation>
    </message>
    <message>
        <source>There are several numbers in the cell.</source>
        <translation>У комірці кілька номерів.</translation>
    </message>
    <message>
        <source>There is a day, but no time.</source>
        <translation>День є, а часу немає.</translation>
    </message>
    <message>
        <source>There is already a group named “{subject}”; case and accents make no difference.</source>
        <translation>Група з назвою «{subject}» уже є; регістр і діакритика не розрізняються.</translation>
    </message>
    <message>
        <source>There is already an account named “{subject}”.</source>
        <translation>Обліковий запис «{subject}» уже є.</translation>
    </message>
    <message>
        <source>There is less left than your alert says.</source>
        <translation>Залишилося менше за ваш поріг попередження.</translation>
    </message>
    <message>
        <source>There is no account named “{subject}”.</source>
        <translation>Облікового запису «{subject}» немає.</translation>
    </message>
    <message>
        <source>There is no connection to the provider.</source>
        <translation>Немає зв’язку з провайдером.</translation>
    </message>
    <message>
        <source>There is no date in it.</source>
        <translation>У ньому немає дати.</translation>
    </message>
    <message>
        <source>There is no encoding “{subject}”.</source>
        <translation>Немає кодування «{subject}».</translation>
    </message>
    <message>
        <source>There is no group named “{subject}”.</source>
        <translation>Немає групи з назвою «{subject}».</translation>
    </message>
    <message>
        <source>There is no group “{subject}”.</source>
        <translation>Групи «{subject}» немає.</translation>
    </message>
    <message>
        <source>There is no number in it.</source>
        <translation>У ньому немає номера.</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>Номера немає.</translation>
    </message>
    <message>
        <source>There is no profile in this folder: {subject}</source>
        <translation>У цій теці немає профілю: {subject}</translation>
    </message>
    <message>
        <source>There is no provider “{subject}”.</source>
        <translation>Провайдера «{subject}» немає.</translation>
    </message>
    <message>
        <source>There is no room for a private copy of the file, so nothing was imported: {subject}</source>
        <translation>Немає місця для приватної копії файлу, тому нічого не імпортовано: {subject}</translation>
    </message>
    <message>
        <source>There is no secure connection to the provider: its certificate or its TLS was refused.</source>
        <translation>Немає безпечного з’єднання з провайдером: його сертифікат або TLS відхилено.</translation>
    </message>
    <message>
        <source>There is no space left for the profile: {subject}</source>
        <translation>Для профілю не залишилося місця: {subject}</translation>
    </message>
    <message>
        <source>There is no space left for the store, so nothing was changed: {subject}</source>
        <translation>Для бази даних не залишилося місця, тому нічого не змінено: {subject}</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Такого дня чи часу немає.</translation>
    </message>
    <message>
        <source>There is no such file: {subject}</source>
        <translation>Такого файлу немає: {subject}</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Немає тексту.</translation>
    </message>
    <message>
        <source>There is no usable keyring on this computer, so secrets are not kept.</source>
        <translation>На цьому комп’ютері немає придатного сховища ключів, тому секрети не зберігаються.</translation>
    </message>
    <message>
        <source>There is no value for {subject}.</source>
        <translation>Немає значення для {subject}.</translation>
    </message>
    <message>
        <source>There is no {subject} here.</source>
        <translation>Тут немає {subject}.</translation>
    </message>
    <message>
        <source>There is nothing in the file: {subject}</source>
        <translation>У файлі нічого немає: {subject}</translation>
    </message>
    <message>
        <source>There is nothing in the store any more, and this profile was in use; the file was left as it is: {subject}</source>
        <translation>У базі даних більше нічого немає, а цим профілем уже користувалися; файл залишено як є: {subject}</translation>
    </message>
    <message>
        <source>This cannot be taken back: it was already, or it is more than 30 days ago.</source>
        <translation>Це не можна скасувати: його вже скасовано або зроблено понад 30 днів тому.</translation>
    </message>
    <message>
        <source>This contact does not go to this account.</source>
        <translation>Цей контакт не передається до цього облікового запису.</translation>
    </message>
    <message>
        <source>This contact is no longer in the book.</source>
        <translation>Цього контакту більше немає в книзі.</translation>
    </message>
    <message>
        <source>This file is no store of SMS Desk, or it is damaged; it was left as it is: {subject}</source>
        <translation>Цей файл не є базою даних SMS Desk або пошкоджений; його залишено як є: {subject}</translation>
    </message>
    <message>
        <source>This is a date or a time, not a number.</source>
        <translation>Це дата або час, а не номер.</translation>
    </message>
    <message>
        <source>This is a throw-away profile, which will be gone at the next sign-in.</source>
        <translation>Це тимчасовий профіль, до наступного входу його вже не буде.</translation>
    </message>
    <message>
        <source>This is being done already, here or by another process: {subject}</source>
        <translation>Це вже виконується тут або іншим процесом: {subject}</translation>
    </message>
    <message>
        <source>This is no file, but a folder or a device: {subject}</source>
        <translation>Це не файл, а тека або пристрій: {subject}</translation>
    </message>
    <message>
        <source>This is no telephone number, because {subject}: “{known}”</source>
        <translation>Це не номер телефону, тому що {subject}: «{known}»</translation>
    </message>
    <message>
        <source>This is not a number that can be written to: {subject}.</source>
        <translation>На цей номер не можна надіслати: {subject}.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Це не номер.</translation>
    </message>
    <message>
        <source>This is not the address of an interface.</source>
        <translation>Це не адреса інтерфейсу.</translation>
    </message>
    <message>
        <source>This is not understood as a date.</source>
        <translation>Це не зрозуміло як дата.</translation>
    </message>
    <message>
        <source>This is not understood as a time.</source>
        <translation>Це не зрозуміло як час.</translation>
    </message>
    <message>
        <source>This kind of spreadsheet is not read: {subject}</source>
        <translation>Такий вид таблиць не читається: {subject}</translation>
    </message>
    <message>
        <source>This number asked not to be written to.</source>
        <translation>Власник цього номера просив йому не писати.</translation>
    </message>
    <message>
        <source>This number was there before; it gets the message once.</source>
        <translation>Цей номер уже був; він отримає повідомлення один раз.</translation>
    </message>
    <message>
        <source>This person does not want messages any more, so nothing was queued.</source>
        <translation>Ця людина більше не хоче повідомлень, тому в чергу нічого не поставлено.</translation>
    </message>
    <message>
        <source>This person is in the contact book already.</source>
        <translation>Ця людина вже є в контактах.</translation>
    </message>
    <message>
        <source>This process cannot be marked as running, so it must not send: {subject}</source>
        <translation>Цей процес не вдається позначити як запущений, тому надсилати йому не можна: {subject}</translation>
    </message>
    <message>
        <source>This provider has no binary messages.</source>
        <translation>Цей провайдер не має двійкових повідомлень.</translation>
    </message>
    <message>
        <source>This provider has no flash messages.</source>
        <translation>Цей провайдер не має flash-повідомлень.</translation>
    </message>
    <message>
        <source>This provider has no message option “{subject}”.</source>
        <translation>Цей провайдер не має параметра повідомлення «{subject}».</translation>
    </message>
    <message>
        <source>This provider may cut a character in two where one part ends and the next begins.</source>
        <translation>Цей провайдер може розрізати символ надвоє на стику двох частин.</translation>
    </message>
    <message>
        <source>This provider needs a sender.</source>
        <translation>Цьому провайдеру потрібен відправник.</translation>
    </message>
    <message>
        <source>This provider&apos;s accounts have no field “{subject}”.</source>
        <translation>Облікові записи цього провайдера не мають поля «{subject}».</translation>
    </message>
    <message>
        <source>This provider&apos;s interface does not tell what is left.</source>
        <translation>Інтерфейс цього провайдера не повідомляє залишок.</translation>
    </message>
    <message>
        <source>This provider&apos;s interface has nothing by which a sign-in is tried.</source>
        <translation>В інтерфейсі цього провайдера нічим перевірити вхід.</translation>
    </message>
    <message>
        <source>This provider&apos;s messages have no validity.</source>
        <translation>Повідомлення цього провайдера не мають строку дії.</translation>
    </message>
    <message>
        <source>This time has passed: {subject}. Nothing was scheduled.</source>
        <translation>Цей час минув: {subject}. Нічого не заплановано.</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Час на скасування</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>To have them here, export them on the provider&apos;s pages and import the file.</source>
        <translation>Щоб вони були тут, експортуйте їх на сайті провайдера та імпортуйте файл.</translation>
    </message>
    <message>
        <source>Token that the provider gave you.</source>
        <translation>Токен, який вам надав провайдер.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Запізно</translation>
    </message>
    <message>
        <source>Top it up, then resume.</source>
        <translation>Поповніть його, потім відновіть.</translation>
    </message>
    <message>
        <source>Top it up.</source>
        <translation>Поповніть його.</translation>
    </message>
    <message>
        <source>Top the account up, then resume it.</source>
        <translation>Поповніть обліковий запис, потім відновіть його.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Спробуйте ще раз за кілька хвилин.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Спробуйте ще раз за хвилину.</translation>
    </message>
    <message>
        <source>Try again later, or ask it.</source>
        <translation>Спробуйте пізніше або запитайте його.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restore a backup.</source>
        <translation>Спробуйте ще раз; якщо не допоможе, відновіть резервну копію.</translation>
    </message>
    <message>
        <source>Try again; unlock it first.</source>
        <translation>Спробуйте ще раз, спершу розблокувавши його.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Два стовпці мають однакову назву.</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>Введення числа для підтвердження</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Розблокуйте його та спробуйте ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>Up to {number} minutes late</source>
        <translation>
            <numerusform>Із запізненням до {number} хвилини</numerusform>
            <numerusform>Із запізненням до {number} хвилин</numerusform>
            <numerusform>Із запізненням до {number} хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Use Latin letters, digits and blanks, or a number.</source>
        <translation>Використайте латинські літери, цифри й пробіли або номер.</translation>
    </message>
    <message>
        <source>Use https, or say expressly that plain http is allowed for this account.</source>
        <translation>Використайте https або явно дозвольте простий http для цього облікового запису.</translation>
    </message>
    <message>
        <source>Use the newer program.</source>
        <translation>Використайте новішу програму.</translation>
    </message>
    <message>
        <source>User name that the provider gave you.</source>
        <translation>Ім’я користувача, яке вам надав провайдер.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Строк дії</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Дочекайтеся його кінця або скасуйте його.</translation>
    </message>
    <message>
        <source>Wait until its outcome is known, then do it again.</source>
        <translation>Зачекайте, доки стане відомий результат, і повторіть.</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>Зачекайте, доки це завершиться.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>Не хоче повідомлень</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Що відбувається</translation>
    </message>
    <message>
        <source>What is scheduled here and could not go out in time, because this program did not run, is sent without asking when it is not later than this.</source>
        <translation>Те, що заплановано тут і не пішло вчасно, бо програма не працювала, надсилається без запитання, якщо запізнення не більше за це.</translation>
    </message>
    <message>
        <source>What is scheduled here, or still waits, goes out only while SMS Desk runs. The window is hidden only where the desktop has a tray.</source>
        <translation>Те, що заплановано тут або ще чекає, надсилається лише поки SMS Desk працює. Вікно приховується лише там, де є область сповіщень.</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>Що може піти не так</translation>
    </message>
    <message>
        <source>What the provider calls the day and the time of a message that it keeps.</source>
        <translation>Як провайдер називає день і час повідомлення, яке він зберігає.</translation>
    </message>
    <message>
        <source>What the provider keeps goes out as it was given to it.</source>
        <translation>Те, що зберігає провайдер, піде так, як було йому передано.</translation>
    </message>
    <message>
        <source>When a time was missed</source>
        <translation>Коли час пропущено</translation>
    </message>
    <message>
        <source>When people in each country are left in peace. A message whose time falls into them is told before, or waits until they are over: chosen with each scheduled message. What is scheduled already keeps its time.</source>
        <translation>Коли людей у кожній країні не турбують. Про повідомлення, чий час потрапляє в них, сказано заздалегідь, або воно чекає їх кінця: це обирається для кожного відкладеного повідомлення. Уже заплановане зберігає свій час.</translation>
    </message>
    <message>
        <source>When that is mended, go on with the import, or take it back.</source>
        <translation>Коли причину усунуто, продовжте імпорт або скасуйте його.</translation>
    </message>
    <message>
        <source>When the provider shall deliver it.</source>
        <translation>Коли провайдер має його доставити.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Коли вікно закривають</translation>
    </message>
    <message>
        <source>Where numbers that are written without + and a country code belong.</source>
        <translation>До якої країни належать номери без + і коду країни.</translation>
    </message>
    <message>
        <source>Where “Send test to me” goes. Write it with + and the country code.</source>
        <translation>Куди надсилається «Надіслати мені пробне». Напишіть його з + і кодом країни.</translation>
    </message>
    <message>
        <source>Whether messages go out one by one or many in a call.</source>
        <translation>Чи йдуть повідомлення по одному, чи багато за один запит.</translation>
    </message>
    <message>
        <source>Whether the key is plain, already base64, or to be found out.</source>
        <translation>Ключ звичайний, уже в base64 або це треба з’ясувати.</translation>
    </message>
    <message>
        <source>Whether to ask for delivery receipts: 1 asks, 0 does not.</source>
        <translation>Чи запитувати звіти про доставку: 1 — так, 0 — ні.</translation>
    </message>
    <message>
        <source>Which column holds the surname is a guess.</source>
        <translation>Який стовпець містить прізвище — здогад.</translation>
    </message>
    <message>
        <source>Which receipts to ask for: from the network, the handset, both.</source>
        <translation>Які звіти запитувати: від мережі, від телефону, обидва.</translation>
    </message>
    <message>
        <source>While needed</source>
        <translation>Поки потрібен</translation>
    </message>
    <message>
        <source>Who usually keeps a message that is to go out later; each send can say otherwise.</source>
        <translation>Хто зазвичай зберігає повідомлення, яке піде пізніше; при кожному надсиланні можна вибрати інакше.</translation>
    </message>
    <message>
        <source>Words by which the provider routes or counts, separated by commas.</source>
        <translation>Слова, за якими провайдер спрямовує або рахує, через кому.</translation>
    </message>
    <message>
        <source>Words stand beside the number in the cell.</source>
        <translation>У клітинці поруч із номером стоїть текст.</translation>
    </message>
    <message>
        <source>Write it like https://sms.example.com/api, without a user name, question mark or #.</source>
        <translation>Напишіть її як https://sms.example.com/api, без імені користувача, знака питання та #.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Напишіть його.</translation>
    </message>
    <message>
        <source>Write the message anew and send it by another account.</source>
        <translation>Напишіть повідомлення заново й надішліть його через інший обліковий запис.</translation>
    </message>
    <message>
        <source>Write two digits (0 to 9, A to F) for each octet.</source>
        <translation>Пишіть по дві цифри (від 0 до 9, від A до F) на кожен октет.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Напишіть «так» або «ні».</translation>
    </message>
    <message>
        <source>Write {{{{ and }}}} for braces that are meant as such.</source>
        <translation>Пишіть {{{{ і }}}}, якщо потрібні самі дужки.</translation>
    </message>
    <message>
        <source>You paused it.</source>
        <translation>Ви його призупинили.</translation>
    </message>
    <message>
        <source>Your own number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>another program holds the store</source>
        <translation>база даних зайнята іншою програмою</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>вибір</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>він порожній</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>він задовгий</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>він закороткий</translation>
    </message>
    <message>
        <source>its country has no numbers of this length</source>
        <translation>у цій країні немає номерів такої довжини</translation>
    </message>
    <message>
        <source>its country is not known; write it with + and the country code</source>
        <translation>його країна невідома; напишіть його з + і кодом країни</translation>
    </message>
    <message>
        <source>no connection came about in time</source>
        <translation>з’єднання не встановилося вчасно</translation>
    </message>
    <message>
        <source>no country has this code</source>
        <translation>країни з таким кодом немає</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>секрет</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>відправник</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the connection was broken off</source>
        <translation>з’єднання перервано</translation>
    </message>
    <message>
        <source>the other side broke the connection off</source>
        <translation>інша сторона перервала з’єднання</translation>
    </message>
    <message>
        <source>the other side had closed the connection</source>
        <translation>інша сторона вже закрила з’єднання</translation>
    </message>
    <message>
        <source>the server refuses connections at this port</source>
        <translation>сервер відмовляє у з’єднаннях на цьому порту</translation>
    </message>
    <message>
        <source>the store cannot be reached any more</source>
        <translation>база даних більше не доступна</translation>
    </message>
    <message>
        <source>the store failed</source>
        <translation>стався збій бази даних</translation>
    </message>
    <message>
        <source>the store is damaged</source>
        <translation>база даних пошкоджена</translation>
    </message>
    <message>
        <source>the store may no longer be written</source>
        <translation>базу даних більше не можна змінювати</translation>
    </message>
    <message>
        <source>there is no space left for the store</source>
        <translation>для бази даних не залишилося місця</translation>
    </message>
    <message>
        <source>there is no way to this server</source>
        <translation>немає шляху до цього сервера</translation>
    </message>
    <message>
        <source>there is something in it besides a number</source>
        <translation>у ньому є щось окрім номера</translation>
    </message>
    <message>
        <source>this computer has no way to that network</source>
        <translation>цей комп’ютер не має шляху до тієї мережі</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ціле число</translation>
    </message>
    <message>
        <source>why it was not imported</source>
        <translation>чому не імпортовано</translation>
    </message>
    <message>
        <source>{known}</source>
        <translation>{known}</translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <translation>
            <numerusform>{number} день</numerusform>
            <numerusform>{number} дні</numerusform>
            <numerusform>{number} днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} seconds</source>
        <translation>
            <numerusform>{number} секунда</numerusform>
            <numerusform>{number} секунди</numerusform>
            <numerusform>{number} секунд</numerusform>
        </translation>
    </message>
</context>
</TS>
