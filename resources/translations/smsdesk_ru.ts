<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%Ln contact(s) saved at the provider stay there; sync can no longer delete them.</source>
        <translation>
            <numerusform>%Ln контакт, сохранённый у провайдера, останется там; синхронизация больше не сможет его удалить.</numerusform>
            <numerusform>%Ln контакта, сохранённых у провайдера, останутся там; синхронизация больше не сможет их удалить.</numerusform>
            <numerusform>%Ln контактов, сохранённых у провайдера, останутся там; синхронизация больше не сможет их удалить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that the provider keeps will go out all the same.</source>
        <translation>
            <numerusform>%Ln сообщение, которое хранит провайдер, всё равно уйдёт.</numerusform>
            <numerusform>%Ln сообщения, которые хранит провайдер, всё равно уйдут.</numerusform>
            <numerusform>%Ln сообщений, которые хранит провайдер, всё равно уйдут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) will be cancelled.</source>
        <translation>
            <numerusform>%Ln ожидающее сообщение будет отменено.</numerusform>
            <numerusform>%Ln ожидающих сообщения будут отменены.</numerusform>
            <numerusform>%Ln ожидающих сообщений будут отменены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert when the balance is low</source>
        <translation>Предупреждать, когда баланс низкий</translation>
    </message>
    <message>
        <source>Ask for the balance now</source>
        <translation>Запросить баланс сейчас</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Asks again in {time}</source>
        <translation>Новый запрос через {time}</translation>
    </message>
    <message>
        <source>Below your alert of {amount}</source>
        <translation>Ниже вашего порога: {amount}</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Проверено {time}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Ввести пароль</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Its history stays.</source>
        <translation>Её история останется.</translation>
    </message>
    <message>
        <source>Its history stays; its password is forgotten.</source>
        <translation>Её история останется, пароль будет забыт.</translation>
    </message>
    <message>
        <source>Its password or key is not in the keyring.</source>
        <translation>Её пароля или ключа нет в связке ключей.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Связка ключей закрыта</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Мало</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Ещё не проверялась</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Нет связки ключей</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничений</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Без отправителя</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Не проверена</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Password missing</source>
        <translation>Нет пароля</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Practice: nothing is really sent</source>
        <translation>Тренировка: на самом деле ничего не уходит</translation>
    </message>
    <message>
        <source>Practice: nothing is sent</source>
        <translation>Тренировка: ничего не уходит</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Remove and cancel %n message(s)</source>
        <translation>
            <numerusform>Удалить и отменить %n сообщение</numerusform>
            <numerusform>Удалить и отменить %n сообщения</numerusform>
            <numerusform>Удалить и отменить %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Удалить учётную запись</translation>
    </message>
    <message>
        <source>Remove {account}?</source>
        <translation>Удалить {account}?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Sender {sender}</source>
        <translation>Отправитель {sender}</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Вход не удался</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Проверка не прошла</translation>
    </message>
    <message>
        <source>The keyring does not give the password. Unlock it, then test the account.</source>
        <translation>Связка ключей не выдаёт пароль. Разблокируйте её, затем проверьте учётную запись.</translation>
    </message>
    <message>
        <source>The keyring has no password for it. Enter it; until then its messages wait.</source>
        <translation>В связке ключей нет её пароля. Введите его; до тех пор её сообщения ждут.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Sending goes on when it answers.</source>
        <translation>Провайдер недоступен. Отправка продолжится, когда он ответит.</translation>
    </message>
    <message>
        <source>There is no keyring, so it asks for its password at each start.</source>
        <translation>Связки ключей нет, поэтому пароль запрашивается при каждом запуске.</translation>
    </message>
    <message>
        <source>There is no usable keyring on this computer, so the password was not kept. Enter it for this run; until then its messages wait.</source>
        <translation>На этом компьютере нет пригодной связки ключей, поэтому пароль не сохранён. Введите его на этот запуск; до тех пор её сообщения ждут.</translation>
    </message>
    <message>
        <source>This provider does not tell the balance.</source>
        <translation>Этот провайдер не сообщает баланс.</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>кредитов</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Default sender</source>
        <translation>Отправитель по умолчанию</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The name or number people see. May be left empty.</source>
        <translation>Имя или номер, который видят люди. Можно оставить пустым.</translation>
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
        <translation>Вход выполнен.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Не получилось.</translation>
    </message>
    <message>
        <source>answered in {time} ms</source>
        <translation>ответ за {time} мс</translation>
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
        <translation>Двоичные сообщения</translation>
    </message>
    <message>
        <source>Contact sync</source>
        <translation>Синхронизация контактов</translation>
    </message>
    <message>
        <source>Deliveries: this provider cannot be asked what became of a message. It only pushes receipts to a web address, and SMS Desk has none; so messages stay at “No report”.</source>
        <translation>Доставка: у этого провайдера нельзя узнать, что стало с сообщением. Он лишь присылает отчёты на веб-адрес, а у SMS Desk его нет, поэтому сообщения остаются в статусе «Нет отчёта».</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Статус доставки</translation>
    </message>
    <message>
        <source>Flash messages</source>
        <translation>Flash-сообщения</translation>
    </message>
    <message>
        <source>Give up after a time</source>
        <translation>Ограничение по времени</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греция</translation>
    </message>
    <message>
        <source>Many countries</source>
        <translation>Много стран</translation>
    </message>
    <message>
        <source>Number lookup (HLR)</source>
        <translation>Проверка номера (HLR)</translation>
    </message>
    <message>
        <source>Price before sending</source>
        <translation>Цена до отправки</translation>
    </message>
    <message>
        <source>Receive messages</source>
        <translation>Приём сообщений</translation>
    </message>
    <message>
        <source>Schedule at the provider</source>
        <translation>Отложить у провайдера</translation>
    </message>
    <message>
        <source>Send, long and Unicode</source>
        <translation>Отправка, длинные и Unicode</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Объединённые Арабские Эмираты</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>Отменено %Ln сообщение.</numerusform>
            <numerusform>Отменено %Ln сообщения.</numerusform>
            <numerusform>Отменено %Ln сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>Edit {account}</source>
        <translation>Изменить: {account}</translation>
    </message>
    <message>
        <source>Its password is still in the keyring: {why}</source>
        <translation>Её пароль ещё в связке ключей: {why}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Шаг {step} из {steps}</translation>
    </message>
    <message>
        <source>{account} is removed. Its history stays.</source>
        <translation>Учётная запись {account} удалена. Её история осталась.</translation>
    </message>
    <message>
        <source>{account} is saved.</source>
        <translation>Учётная запись {account} сохранена.</translation>
    </message>
    <message>
        <source>{account} is saved. It is still paused: resume it when it shall send.</source>
        <translation>Учётная запись {account} сохранена. Она всё ещё приостановлена: возобновите её, когда нужно отправлять.</translation>
    </message>
</context>
<context>
    <name>AlertEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Empty: no alert</source>
        <translation>Пусто: без предупреждения</translation>
    </message>
    <message>
        <source>Set alert</source>
        <translation>Задать порог</translation>
    </message>
    <message>
        <source>Tell me below</source>
        <translation>Предупреждать ниже</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Это не сумма.</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>credits</source>
        <translation>кредитов</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничений</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>Не удалось: %Ln.</numerusform>
            <numerusform>Не удалось: %Ln.</numerusform>
            <numerusform>Не удалось: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) handed over</source>
        <translation>
            <numerusform>передано %Ln сообщение</numerusform>
            <numerusform>передано %Ln сообщения</numerusform>
            <numerusform>передано %Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” has ended: {done}.</source>
        <translation>Рассылка «{text}» завершена: {done}.</translation>
    </message>
</context>
<context>
    <name>AskSecretDialog</name>
    <message>
        <source>No keyring keeps them, so SMS Desk asks at each start and forgets them when it is closed. Accounts without a password keep their messages waiting.</source>
        <translation>Связки ключей для них нет, поэтому SMS Desk спрашивает их при каждом запуске и забывает при закрытии. Сообщения учётных записей без пароля ждут.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Passwords for this run</source>
        <translation>Пароли на этот запуск</translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation>Использовать сейчас</translation>
    </message>
</context>
<context>
    <name>BalanceTrend</name>
    <message numerus="yes">
        <source>%Ln day(s) ago: {0}</source>
        <translation>
            <numerusform>%Ln день назад: {0}</numerusform>
            <numerusform>%Ln дня назад: {0}</numerusform>
            <numerusform>%Ln дней назад: {0}</numerusform>
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
            <numerusform>%Ln не получил ничего: кто и почему</numerusform>
            <numerusform>%Ln не получили ничего: кто и почему</numerusform>
            <numerusform>%Ln не получили ничего: кто и почему</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Рассылка</translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %Ln waiting</source>
        <translation>
            <numerusform>Отменить %Ln ожидающее</numerusform>
            <numerusform>Отменить %Ln ожидающих</numerusform>
            <numerusform>Отменить %Ln ожидающих</numerusform>
        </translation>
    </message>
    <message>
        <source>How the batch stands</source>
        <translation>Как идёт рассылка</translation>
    </message>
    <message numerus="yes">
        <source>Resend failed only (%Ln)</source>
        <translation>
            <numerusform>Повторить только неудачные (%Ln)</numerusform>
            <numerusform>Повторить только неудачные (%Ln)</numerusform>
            <numerusform>Повторить только неудачные (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Who got nothing, and why</source>
        <translation>Кто ничего не получил и почему</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>строка {0}</translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>Выбран %Ln контакт</numerusform>
            <numerusform>Выбрано %Ln контакта</numerusform>
            <numerusform>Выбрано %Ln контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Добавить в группу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Empty: clear the field</source>
        <translation>Пусто: очистить поле</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <translation>Отказ от сообщений…</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Убрать из группы</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Задать поле</translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation>Задать для всех</translation>
    </message>
    <message>
        <source>The selected contacts</source>
        <translation>Выбранные контакты</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{0} of {1} contacts done</source>
        <translation>Готово контактов: {0} из {1}</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>You are changing the message for {when}. Schedule it to keep the change.</source>
        <translation>Вы изменяете сообщение на {when}. Запланируйте его, чтобы сохранить изменение.</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Sync automatically</source>
        <translation>Автоматическая синхронизация</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Групп пока нет.</translation>
    </message>
    <message>
        <source>What goes to {0}</source>
        <translation>Что передаётся в {0}</translation>
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
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Двоичное</translation>
    </message>
    <message>
        <source>GSM-7, with characters replaced</source>
        <translation>GSM-7 с заменой символов</translation>
    </message>
    <message>
        <source>Nobody would get this message. Look at the line below the recipients for why.</source>
        <translation>Это сообщение никто не получит. Причина указана в строке под получателями.</translation>
    </message>
    <message>
        <source>There is no account to send with yet. Add one first.</source>
        <translation>Пока нет учётной записи для отправки. Сначала добавьте её.</translation>
    </message>
    <message>
        <source>This is no number that can be written to. Write it with + and the country code.</source>
        <translation>На этот номер нельзя отправить. Напишите его с + и кодом страны.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>из-за %Ln символа</numerusform>
            <numerusform>из-за %Ln символов</numerusform>
            <numerusform>из-за %Ln символов</numerusform>
        </translation>
    </message>
    <message>
        <source>because of what fills the fields</source>
        <translation>из-за значений полей</translation>
    </message>
    <message>
        <source>because you chose it</source>
        <translation>потому что вы так выбрали</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>кредитов</translation>
    </message>
    <message>
        <source>every character fits</source>
        <translation>все символы подходят</translation>
    </message>
    <message>
        <source>octets as they are</source>
        <translation>октеты как есть</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>строка {row}</translation>
    </message>
    <message>
        <source>{account} is paused.</source>
        <translation>Учётная запись {account} приостановлена.</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>From account</source>
        <translation>С учётной записи</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation>Поле подстановки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Пока нет учётной записи</translation>
    </message>
    <message>
        <source>Recipients from a file</source>
        <translation>Получатели из файла</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Имя отправителя</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Таблицы и списки</translation>
    </message>
    <message>
        <source>Take recipients from a file: its columns become merge fields</source>
        <translation>Взять получателей из файла: его столбцы станут полями подстановки</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>{account} (paused)</source>
        <translation>{account} (приостановлена)</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message numerus="yes">
        <source>%Ln messages had gone out already; the others were taken back.</source>
        <translation>
            <numerusform>%Ln сообщение уже ушло; остальные отозваны.</numerusform>
            <numerusform>%Ln сообщения уже ушли; остальные отозваны.</numerusform>
            <numerusform>%Ln сообщений уже ушло; остальные отозваны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>It is scheduled.</source>
        <translation>Запланировано.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Новое сообщение</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Пока нет шаблонов</translation>
    </message>
    <message>
        <source>Save this text as a template…</source>
        <translation>Сохранить текст как шаблон…</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %Ln people?</source>
        <translation>
            <numerusform>Запланировать для %Ln человека?</numerusform>
            <numerusform>Запланировать для %Ln человек?</numerusform>
            <numerusform>Запланировать для %Ln человек?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Отправить позже</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people?</source>
        <translation>
            <numerusform>Отправить %Ln человеку?</numerusform>
            <numerusform>Отправить %Ln людям?</numerusform>
            <numerusform>Отправить %Ln людям?</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Отозвано. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>The test is on its way to {number}.</source>
        <translation>Пробное сообщение отправляется на {number}.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>Как сообщили</translation>
    </message>
    <message>
        <source>In their words, if you have them</source>
        <translation>Дословно, если известно</translation>
    </message>
    <message>
        <source>Opt in</source>
        <translation>Снова отправлять</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Больше не отправлять</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Записать согласие</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>{0}: agrees to getting messages.</source>
        <translation>{0}: согласие получать сообщения.</translation>
    </message>
    <message>
        <source>{0}: messages may be sent again.</source>
        <translation>{0}: сообщения можно отправлять снова.</translation>
    </message>
    <message>
        <source>{0}: nothing is sent any more, and what still waits is cancelled.</source>
        <translation>{0}: больше ничего не отправляется, а ожидающее отменяется.</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message numerus="yes">
        <source>%Ln selected contact(s)</source>
        <translation>
            <numerusform>%Ln выбранный контакт</numerusform>
            <numerusform>%Ln выбранных контакта</numerusform>
            <numerusform>%Ln выбранных контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all selected…</source>
        <translation>Изменить все выбранные…</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Копировать	Ctrl+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Удалить	Del</translation>
    </message>
    <message>
        <source>Edit	Ctrl+E</source>
        <translation>Изменить	Ctrl+E</translation>
    </message>
    <message>
        <source>Edit in place	F2</source>
        <translation>Изменить в таблице	F2</translation>
    </message>
    <message>
        <source>Erase everything held on {0}: contact, messages, consent? This cannot be taken back.</source>
        <translation>Стереть всё, что хранится о {0}: контакт, сообщения, согласие? Вернуть это нельзя.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Export all held on this person</source>
        <translation>Выгрузить всё об этом человеке</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>Документ JSON (*.json)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <translation>Отказ от сообщений…</translation>
    </message>
    <message>
        <source>The same goes for {0}, at the same number.</source>
        <translation>То же касается: {0}, с тем же номером.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln contact(s). Put them into a group and write to that.</source>
        <translation>
            <numerusform>Это больше %Ln контакта. Соберите их в группу и напишите ей.</numerusform>
            <numerusform>Это больше %Ln контактов. Соберите их в группу и напишите ей.</numerusform>
            <numerusform>Это больше %Ln контактов. Соберите их в группу и напишите ей.</numerusform>
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
            <numerusform>%Ln контакт снова такой, как прежде.</numerusform>
            <numerusform>%Ln контакта снова такие, как прежде.</numerusform>
            <numerusform>%Ln контактов снова такие, как прежде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were changed.</source>
        <translation>
            <numerusform>Изменён %Ln контакт.</numerusform>
            <numerusform>Изменено %Ln контакта.</numerusform>
            <numerusform>Изменено %Ln контактов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were deleted.</source>
        <translation>
            <numerusform>Удалён %Ln контакт.</numerusform>
            <numerusform>Удалено %Ln контакта.</numerusform>
            <numerusform>Удалено %Ln контактов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) opted in again.</source>
        <translation>
            <numerusform>%Ln номер снова получает сообщения.</numerusform>
            <numerusform>%Ln номера снова получают сообщения.</numerusform>
            <numerusform>%Ln номеров снова получают сообщения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) opted out.</source>
        <translation>
            <numerusform>%Ln номер больше не получает сообщений.</numerusform>
            <numerusform>%Ln номера больше не получают сообщений.</numerusform>
            <numerusform>%Ln номеров больше не получают сообщений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed as they are: edited since.</source>
        <translation>
            <numerusform>%Ln остался как есть: его с тех пор изменили.</numerusform>
            <numerusform>%Ln остались как есть: их с тех пор изменили.</numerusform>
            <numerusform>%Ln остались как есть: их с тех пор изменили.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) were cancelled.</source>
        <translation>
            <numerusform>Отменено %Ln ожидавшее сообщение.</numerusform>
            <numerusform>Отменено %Ln ожидавших сообщения.</numerusform>
            <numerusform>Отменено %Ln ожидавших сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is held on this person is in the file {0}.</source>
        <translation>Всё, что хранится об этом человеке, находится в файле {0}.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Согласие записано.</translation>
    </message>
    <message>
        <source>Everything held on this person is gone. The number gets nothing any more.</source>
        <translation>Всё, что хранилось об этом человеке, стёрто. На номер больше ничего не отправляется.</translation>
    </message>
    <message>
        <source>They are all so already; nothing changed.</source>
        <translation>Они все уже такие; ничего не изменилось.</translation>
    </message>
    <message>
        <source>“{0}” is a group now: whoever matches the search is in it.</source>
        <translation>«{0}» теперь группа: в ней все, кто подходит под поиск.</translation>
    </message>
</context>
<context>
    <name>ContactCount</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln контакт</numerusform>
            <numerusform>%Ln контакта</numerusform>
            <numerusform>%Ln контактов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactExport</name>
    <message numerus="yes">
        <source>%Ln contact(s) are in the file {0}.</source>
        <translation>
            <numerusform>%Ln контакт записан в файл {0}.</numerusform>
            <numerusform>%Ln контакта записаны в файл {0}.</numerusform>
            <numerusform>%Ln контактов записаны в файл {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, для любых таблиц (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Выгрузить контакты</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>vCard, for address books (*.vcf)</source>
        <translation>vCard, для адресных книг (*.vcf)</translation>
    </message>
</context>
<context>
    <name>ContactListView</name>
    <message>
        <source>Clear search</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Import a file from another program, or write the first contact yourself.</source>
        <translation>Импортируйте файл из другой программы или запишите первый контакт сами.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Импорт контактов…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Контактов пока нет</translation>
    </message>
    <message>
        <source>Nobody fits this search</source>
        <translation>Никто не подходит под этот поиск</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln selected contact(s)…</source>
        <translation>
            <numerusform>С %Ln выбранным контактом…</numerusform>
            <numerusform>С %Ln выбранными контактами…</numerusform>
            <numerusform>С %Ln выбранными контактами…</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the first one. They can then be found by name, number or group.</source>
        <translation>Запишите первый. Потом их можно найти по имени, номеру или группе.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>A contact needs a number.</source>
        <translation>Контакту нужен номер.</translation>
    </message>
    <message numerus="yes">
        <source>Change of %Ln contact(s)</source>
        <translation>
            <numerusform>Изменение %Ln контакта</numerusform>
            <numerusform>Изменение %Ln контактов</numerusform>
            <numerusform>Изменение %Ln контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Удаляется</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %Ln contact(s)</source>
        <translation>
            <numerusform>Удаление %Ln контакта</numerusform>
            <numerusform>Удаление %Ln контактов</numerusform>
            <numerusform>Удаление %Ln контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Everybody {0}</source>
        <translation>Все: {0}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln contact(s)</source>
        <translation>
            <numerusform>Импорт %Ln контакта</numerusform>
            <numerusform>Импорт %Ln контактов</numerusform>
            <numerusform>Импорт %Ln контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>In step since {0}</source>
        <translation>Согласовано с {0}</translation>
    </message>
    <message>
        <source>Is deleted there with the next sync.</source>
        <translation>Будет удалён там при следующей синхронизации.</translation>
    </message>
    <message>
        <source>Is not among the contacts that go there.</source>
        <translation>Не входит в контакты, которые туда передаются.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message numerus="yes">
        <source>Merging of %Ln contact(s)</source>
        <translation>
            <numerusform>Объединение %Ln контакта</numerusform>
            <numerusform>Объединение %Ln контактов</numerusform>
            <numerusform>Объединение %Ln контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Needs another try</source>
        <translation>Нужна ещё попытка</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Не передан</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Передан</translation>
    </message>
    <message>
        <source>The last try had no clear end. It is saved again; no harm done.</source>
        <translation>Чем закончилась последняя попытка, неясно. Контакт сохранится ещё раз, вреда не будет.</translation>
    </message>
    <message numerus="yes">
        <source>The provider keeps %Ln message(s) that cannot be taken back:</source>
        <translation>
            <numerusform>Провайдер хранит %Ln сообщение, которое нельзя отозвать:</numerusform>
            <numerusform>Провайдер хранит %Ln сообщения, которые нельзя отозвать:</numerusform>
            <numerusform>Провайдер хранит %Ln сообщений, которые нельзя отозвать:</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider refused it. Correct it, and it is tried again.</source>
        <translation>Провайдер отклонил. Исправьте, и попытка повторится.</translation>
    </message>
    <message>
        <source>This is a landline; most cannot receive messages.</source>
        <translation>Это городской номер; большинство из них не принимает сообщений.</translation>
    </message>
    <message>
        <source>This number cannot be used: {0}.</source>
        <translation>Этот номер использовать нельзя: {0}.</translation>
    </message>
    <message>
        <source>This number is in no known range. Is it typed right?</source>
        <translation>Такой диапазон номеров неизвестен. Номер набран верно?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Waits for the next sync.</source>
        <translation>Ждёт следующей синхронизации.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>по эл. почте</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>письмом</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>сообщением</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>в этом окне</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>в группе {0}</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>городской</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>mobile or landline</source>
        <translation>мобильный или городской</translation>
    </message>
    <message>
        <source>not opted out</source>
        <translation>без отказа</translation>
    </message>
    <message>
        <source>on a form</source>
        <translation>в анкете</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>в командной строке</translation>
    </message>
    <message>
        <source>opted in again</source>
        <translation>снова согласие</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>recorded by {0}</source>
        <translation>записал(а) {0}</translation>
    </message>
    <message>
        <source>with a change of the number</source>
        <translation>при смене номера</translation>
    </message>
    <message>
        <source>with an import</source>
        <translation>при импорте</translation>
    </message>
    <message>
        <source>with “{0}”</source>
        <translation>с «{0}»</translation>
    </message>
</context>
<context>
    <name>ContactsImport</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln добавлен</numerusform>
            <numerusform>%Ln добавлено</numerusform>
            <numerusform>%Ln добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln не читается</numerusform>
            <numerusform>%Ln не читаются</numerusform>
            <numerusform>%Ln не читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were edited since and stay as they are.</source>
        <translation>
            <numerusform>%Ln контакт с тех пор изменён и остаётся как есть.</numerusform>
            <numerusform>%Ln контакта с тех пор изменены и остаются как есть.</numerusform>
            <numerusform>%Ln контактов с тех пор изменены и остаются как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>осталась %Ln минута</numerusform>
            <numerusform>осталось %Ln минуты</numerusform>
            <numerusform>осталось %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln требует внимания</numerusform>
            <numerusform>%Ln требуют внимания</numerusform>
            <numerusform>%Ln требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation>
            <numerusform>%Ln не импортирована</numerusform>
            <numerusform>%Ln не импортированы</numerusform>
            <numerusform>%Ln не импортировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>осталась %Ln секунда</numerusform>
            <numerusform>осталось %Ln секунды</numerusform>
            <numerusform>осталось %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln добавить</numerusform>
            <numerusform>%Ln добавить</numerusform>
            <numerusform>%Ln добавить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln проверить</numerusform>
            <numerusform>%Ln проверить</numerusform>
            <numerusform>%Ln проверить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln обновить</numerusform>
            <numerusform>%Ln обновить</numerusform>
            <numerusform>%Ln обновить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln обновлён</numerusform>
            <numerusform>%Ln обновлено</numerusform>
            <numerusform>%Ln обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without change</source>
        <translation>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Already there: ask</source>
        <translation>Уже есть: спросить</translation>
    </message>
    <message>
        <source>Already there: skip</source>
        <translation>Уже есть: пропустить</translation>
    </message>
    <message>
        <source>Already there: update</source>
        <translation>Уже есть: обновить</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV для любой таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled {0}: nothing of it was kept</source>
        <translation>Отменён {0}: ничего не сохранено</translation>
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
        <translation>Импорт контактов из файла</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>Импортировано: {0}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Interrupted after {0} rows</source>
        <translation>Прерван, строк пройдено: {0}</translation>
    </message>
    <message>
        <source>Is being taken back</source>
        <translation>Отменяется</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Списки людей</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Строка {0}</translation>
    </message>
    <message>
        <source>Same number, other name: another person</source>
        <translation>Тот же номер, другое имя: другой человек</translation>
    </message>
    <message>
        <source>Same number: same person</source>
        <translation>Тот же номер: тот же человек</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменён</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %Ln contact(s) are as they were before.</source>
        <translation>
            <numerusform>Импорт отменён: %Ln контакт снова такой, как прежде.</numerusform>
            <numerusform>Импорт отменён: %Ln контакта снова такие, как прежде.</numerusform>
            <numerusform>Импорт отменён: %Ln контактов снова такие, как прежде.</numerusform>
        </translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>вертикальные черты</translation>
    </message>
    <message>
        <source>broken card</source>
        <translation>повреждённая карточка</translation>
    </message>
    <message>
        <source>broken row</source>
        <translation>повреждённая строка</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>запятые</translation>
    </message>
    <message>
        <source>digits lost</source>
        <translation>потеряны цифры</translation>
    </message>
    <message>
        <source>failed formula</source>
        <translation>ошибка в формуле</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>нет страны</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>нет номера</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>не номер</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>один столбец</translation>
    </message>
    <message>
        <source>opt-out unclear</source>
        <translation>отказ непонятен</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>точки с запятой</translation>
    </message>
    <message>
        <source>several numbers</source>
        <translation>несколько номеров</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>несколько человек</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>табуляции</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>слишком длинный</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>слишком короткий</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>неизвестная страна</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>нечитаемые символы</translation>
    </message>
    <message>
        <source>words beside it</source>
        <translation>рядом текст</translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation>неверная длина</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>All contacts</source>
        <translation>Все контакты</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Everybody…</source>
        <translation>Все…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Найти дубликаты…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Groups and saved searches…</source>
        <translation>Группы и сохранённые поиски…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>More to do with contacts</source>
        <translation>Другие действия с контактами</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Stop exporting ({0} %)</source>
        <translation>Остановить выгрузку ({0} %)</translation>
    </message>
    <message>
        <source>Sync with {0}</source>
        <translation>Синхронизация с {0}</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected contact(s)…</source>
        <translation>
            <numerusform>%Ln выбранный контакт…</numerusform>
            <numerusform>%Ln выбранных контакта…</numerusform>
            <numerusform>%Ln выбранных контактов…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>То, что показано…</translation>
    </message>
</context>
<context>
    <name>ContactsSync</name>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>Удалён %Ln контакт.</numerusform>
            <numerusform>Удалено %Ln контакта.</numerusform>
            <numerusform>Удалено %Ln контактов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved.</source>
        <translation>
            <numerusform>Сохранён %Ln контакт.</numerusform>
            <numerusform>Сохранено %Ln контакта.</numerusform>
            <numerusform>Сохранено %Ln контактов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) still wait.</source>
        <translation>
            <numerusform>%Ln контакт ещё ждёт.</numerusform>
            <numerusform>%Ln контакта ещё ждут.</numerusform>
            <numerusform>%Ln контактов ещё ждут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be brought in step.</source>
        <translation>
            <numerusform>Будет синхронизирован %Ln контакт.</numerusform>
            <numerusform>Будут синхронизированы %Ln контакта.</numerusform>
            <numerusform>Будут синхронизированы %Ln контактов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>осталась %Ln минута</numerusform>
            <numerusform>осталось %Ln минуты</numerusform>
            <numerusform>осталось %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per minute</source>
        <translation>
            <numerusform>%Ln в минуту</numerusform>
            <numerusform>%Ln в минуту</numerusform>
            <numerusform>%Ln в минуту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per second</source>
        <translation>
            <numerusform>%Ln в секунду</numerusform>
            <numerusform>%Ln в секунду</numerusform>
            <numerusform>%Ln в секунду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln отклонён</numerusform>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>осталась %Ln секунда</numerusform>
            <numerusform>осталось %Ln секунды</numerusform>
            <numerusform>осталось %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln добавить</numerusform>
            <numerusform>%Ln добавить</numerusform>
            <numerusform>%Ln добавить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln изменить</numerusform>
            <numerusform>%Ln изменить</numerusform>
            <numerusform>%Ln изменить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln удалить</numerusform>
            <numerusform>%Ln удалить</numerusform>
            <numerusform>%Ln удалить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete again</source>
        <translation>
            <numerusform>%Ln удалить ещё раз</numerusform>
            <numerusform>%Ln удалить ещё раз</numerusform>
            <numerusform>%Ln удалить ещё раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to save again</source>
        <translation>
            <numerusform>%Ln сохранить ещё раз</numerusform>
            <numerusform>%Ln сохранить ещё раз</numerusform>
            <numerusform>%Ln сохранить ещё раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a clear end so far</source>
        <translation>
            <numerusform>%Ln пока без ясного итога</numerusform>
            <numerusform>%Ln пока без ясного итога</numerusform>
            <numerusform>%Ln пока без ясного итога</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a clear end: the next sync does it again, which is harmless.</source>
        <translation>
            <numerusform>%Ln без ясного итога: следующая синхронизация повторит его, это безвредно.</numerusform>
            <numerusform>%Ln без ясного итога: следующая синхронизация повторит их, это безвредно.</numerusform>
            <numerusform>%Ln без ясного итога: следующая синхронизация повторит их, это безвредно.</numerusform>
        </translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Все контакты</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Завершение…</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Каждый %Ln час</numerusform>
            <numerusform>Каждые %Ln часа</numerusform>
            <numerusform>Каждые %Ln часов</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in step</source>
        <translation>Всё синхронизировано</translation>
    </message>
    <message numerus="yes">
        <source>Everything is in step: %Ln contact(s) at {0}.</source>
        <translation>
            <numerusform>Всё синхронизировано: %Ln контакт в {0}.</numerusform>
            <numerusform>Всё синхронизировано: %Ln контакта в {0}.</numerusform>
            <numerusform>Всё синхронизировано: %Ln контактов в {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, but for what was refused</source>
        <translation>Синхронизировано, кроме отклонённого</translation>
    </message>
    <message numerus="yes">
        <source>In step, but for what was refused: %Ln contact(s) at {0}.</source>
        <translation>
            <numerusform>Синхронизировано, кроме отклонённого: %Ln контакт в {0}.</numerusform>
            <numerusform>Синхронизировано, кроме отклонённого: %Ln контакта в {0}.</numerusform>
            <numerusform>Синхронизировано, кроме отклонённого: %Ln контактов в {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete sync: {0}</source>
        <translation>Последняя полная синхронизация: {0}</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Not everything is in step yet</source>
        <translation>Синхронизировано ещё не всё</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Nothing goes to {0} yet. Choose above what shall go there.</source>
        <translation>В {0} пока ничего не передаётся. Выберите выше, что туда передавать.</translation>
    </message>
    <message>
        <source>Only these groups:</source>
        <translation>Только эти группы:</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Только по кнопке «Синхронизировать»</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Soon after each change</source>
        <translation>Вскоре после каждого изменения</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Синхронизация</translation>
    </message>
    <message numerus="yes">
        <source>That takes at least %Ln minute(s).</source>
        <translation>
            <numerusform>Это займёт не меньше %Ln минуты.</numerusform>
            <numerusform>Это займёт не меньше %Ln минут.</numerusform>
            <numerusform>Это займёт не меньше %Ln минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync could not go on</source>
        <translation>Синхронизация не смогла продолжиться</translation>
    </message>
    <message>
        <source>The sync was cancelled</source>
        <translation>Синхронизация отменена</translation>
    </message>
    <message>
        <source>Waiting for the provider</source>
        <translation>Ожидание провайдера</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что делается</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>CounterBar</name>
    <message>
        <source>Counter</source>
        <translation>Счётчик</translation>
    </message>
</context>
<context>
    <name>CountsBar</name>
    <message numerus="yes">
        <source>Accept the %Ln guess(es)</source>
        <translation>
            <numerusform>Принять %Ln догадку</numerusform>
            <numerusform>Принять %Ln догадки</numerusform>
            <numerusform>Принять %Ln догадок</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the guesses out again</source>
        <translation>Снова исключить догадки</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show: all</source>
        <translation>Показать: все</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Показать: {0}</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Add a field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>It becomes a merge field, too: {its name} in a message.</source>
        <translation>Его можно подставлять в сообщения: {its name}.</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Другие поля</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что из этого вышло</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Account: {0} ({1})</source>
        <translation>Учётная запись: {0} ({1})</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Копировать это сообщение</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Удалить	Del</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Erase person…</source>
        <translation>Стереть человека…</translation>
    </message>
    <message>
        <source>Export all held on this person…</source>
        <translation>Выгрузить всё об этом человеке…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Id at the provider: {0}</source>
        <translation>Номер у провайдера: {0}</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Дошло</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Последние сообщения</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>More to do with this contact</source>
        <translation>Другие действия с этим контактом</translation>
    </message>
    <message>
        <source>Opt in…</source>
        <translation>Снова отправлять…</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <translation>Отказ от сообщений…</translation>
    </message>
    <message>
        <source>Others with this number</source>
        <translation>Другие с этим номером</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Записать согласие…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message numerus="yes">
        <source>Send again (%Ln part(s))</source>
        <translation>
            <numerusform>Отправить снова (%Ln часть)</numerusform>
            <numerusform>Отправить снова (%Ln части)</numerusform>
            <numerusform>Отправить снова (%Ln частей)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sender: {0}</source>
        <translation>Отправитель: {0}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show the contacts of this group</source>
        <translation>Показать контакты этой группы</translation>
    </message>
    <message>
        <source>Still to be delivered</source>
        <translation>Ещё будет доставлено</translation>
    </message>
    <message>
        <source>The chosen contact</source>
        <translation>Выбранный контакт</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Выбранное сообщение</translation>
    </message>
    <message>
        <source>“It arrived” counts it as sent.</source>
        <translation>«Дошло» считает его отправленным.</translation>
    </message>
    <message>
        <source>“Leave it” neither sends nor counts it.</source>
        <translation>«Оставить» не отправляет и не считает его.</translation>
    </message>
    <message numerus="yes">
        <source>“Send again” costs %Ln part(s) more, and the text may arrive twice.</source>
        <translation>
            <numerusform>«Отправить снова» стоит ещё %Ln часть, и текст может прийти дважды.</numerusform>
            <numerusform>«Отправить снова» стоит ещё %Ln части, и текст может прийти дважды.</numerusform>
            <numerusform>«Отправить снова» стоит ещё %Ln частей, и текст может прийти дважды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Advice about the cost</source>
        <translation>Совет о стоимости</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Add another account</source>
        <translation>Добавить ещё одну</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Все учётные записи</translation>
    </message>
    <message>
        <source>The sign-in has not worked yet. Messages wait until it does; test the account on the Accounts page.</source>
        <translation>Войти пока не удалось. До тех пор сообщения ждут; проверьте учётную запись на странице «Учётные записи».</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Написать сообщение</translation>
    </message>
    <message>
        <source>{account} is ready.</source>
        <translation>Учётная запись {account} готова.</translation>
    </message>
    <message>
        <source>{account} is stored.</source>
        <translation>Учётная запись {account} сохранена.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message numerus="yes">
        <source>%Ln contact(s) became one.</source>
        <translation>
            <numerusform>%Ln контакт объединён в один.</numerusform>
            <numerusform>%Ln контакта объединены в один.</numerusform>
            <numerusform>%Ln контактов объединены в один.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible duplicate(s)</source>
        <translation>
            <numerusform>%Ln возможный дубликат</numerusform>
            <numerusform>%Ln возможных дубликата</numerusform>
            <numerusform>%Ln возможных дубликатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Looking for people who are in the book twice…</source>
        <translation>Поиск людей, записанных дважды…</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Объединить в один</translation>
    </message>
    <message>
        <source>Nobody seems to be in the book twice.</source>
        <translation>Похоже, никто не записан дважды.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Возможные дубликаты</translation>
    </message>
    <message>
        <source>They have the same name and different numbers.</source>
        <translation>У них одно имя и разные номера.</translation>
    </message>
    <message>
        <source>They share a number, and their names are alike.</source>
        <translation>У них один номер и похожие имена.</translation>
    </message>
    <message>
        <source>They share an e-mail address.</source>
        <translation>У них один адрес эл. почты.</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>A field needs a name, or its value would be lost.</source>
        <translation>Полю нужно название, иначе его значение пропадёт.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Изменить контакт</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Open {0} instead</source>
        <translation>Открыть: {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>This number is in the book already. A family may share it.</source>
        <translation>Этот номер уже есть в книге. У семьи он может быть общим.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Corrected number</source>
        <translation>Исправленный номер</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Expectations</name>
    <message>
        <source>A pretend provider inside the program: nothing is sent, nothing costs.</source>
        <translation>Учебный провайдер внутри программы: ничего не уходит, ничего не стоит.</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring ({keyring}), never in a file.</source>
        <translation>Пароль хранится в связке ключей этого компьютера ({keyring}) и никогда — в файле.</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring, never in a file.</source>
        <translation>Пароль хранится в связке ключей этого компьютера и никогда — в файле.</translation>
    </message>
    <message>
        <source>The password is kept until SMS Desk is closed, never in a file.</source>
        <translation>Пароль хранится до закрытия SMS Desk и никогда — в файле.</translation>
    </message>
    <message>
        <source>There is no usable keyring on this computer, so the password is not kept.</source>
        <translation>На этом компьютере нет пригодной связки ключей, поэтому пароль не сохраняется.</translation>
    </message>
    <message>
        <source>What {provider} can do here</source>
        <translation>Что здесь умеет {provider}</translation>
    </message>
    <message>
        <source>can</source>
        <translation>может</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>не может</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Access key</source>
        <translation>Ключ доступа</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address to open</source>
        <translation>Открываемый адрес</translation>
    </message>
    <message>
        <source>Already base64</source>
        <translation>Уже base64</translation>
    </message>
    <message>
        <source>As a form (POST)</source>
        <translation>Как форма (POST)</translation>
    </message>
    <message>
        <source>Ask for them</source>
        <translation>Запрашивать</translation>
    </message>
    <message>
        <source>Called when a batch failed</source>
        <translation>Вызов при неудаче рассылки</translation>
    </message>
    <message>
        <source>Called when a batch worked</source>
        <translation>Вызов при удаче рассылки</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>Центр сертификации (файл)</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Delivery receipts</source>
        <translation>Отчёты о доставке</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>Время доставки</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Не запрашивать</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Выяснить</translation>
    </message>
    <message>
        <source>From both</source>
        <translation>От обоих</translation>
    </message>
    <message>
        <source>From the handset</source>
        <translation>От телефона</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>От сети</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Дополнительные параметры</translation>
    </message>
    <message>
        <source>How messages go out</source>
        <translation>Как уходят сообщения</translation>
    </message>
    <message>
        <source>How requests are sent</source>
        <translation>Как отправляются запросы</translation>
    </message>
    <message>
        <source>How the key is written</source>
        <translation>Как записан ключ</translation>
    </message>
    <message>
        <source>How times are called</source>
        <translation>Как называются дата и время</translation>
    </message>
    <message>
        <source>In the address (GET)</source>
        <translation>В адресе (GET)</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Вид сообщения</translation>
    </message>
    <message>
        <source>Many in a call</source>
        <translation>Много за запрос</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одному</translation>
    </message>
    <message>
        <source>Parts a second, at most</source>
        <translation>Частей в секунду, не больше</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Receipts go to</source>
        <translation>Отчёты отправлять на</translation>
    </message>
    <message>
        <source>SMS Desk keeps them</source>
        <translation>Их хранит SMS Desk</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>The provider keeps them</source>
        <translation>Их хранит провайдер</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Which receipts</source>
        <translation>Какие отчёты</translation>
    </message>
    <message>
        <source>Who keeps scheduled messages</source>
        <translation>Кто хранит отложенные сообщения</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date и time</translation>
    </message>
    <message>
        <source>scheduledate and scheduletime</source>
        <translation>scheduledate и scheduletime</translation>
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
        <translation>Нужно ваше решение</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%Ln date(s) can only be meant the other way round than the rest.</source>
        <translation>
            <numerusform>%Ln дата может быть только в обратном порядке, не как остальные.</numerusform>
            <numerusform>%Ln даты могут быть только в обратном порядке, не как остальные.</numerusform>
            <numerusform>%Ln дат могут быть только в обратном порядке, не как остальные.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) could be meant the other way round, and nothing in the file tells. Look at the appointments below, and choose what is right.</source>
        <translation>
            <numerusform>%Ln дату можно понять и наоборот, а в файле этого не видно. Посмотрите на записи ниже и выберите верное.</numerusform>
            <numerusform>%Ln даты можно понять и наоборот, а в файле этого не видно. Посмотрите на записи ниже и выберите верное.</numerusform>
            <numerusform>%Ln дат можно понять и наоборот, а в файле этого не видно. Посмотрите на записи ниже и выберите верное.</numerusform>
        </translation>
    </message>
    <message>
        <source>3 April: the day first</source>
        <translation>3 апреля: сначала день</translation>
    </message>
    <message>
        <source>4 March: the month first</source>
        <translation>4 марта: сначала месяц</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Как видно из файла</translation>
    </message>
    <message>
        <source>As the file shows: day first</source>
        <translation>Как видно из файла: сначала день</translation>
    </message>
    <message>
        <source>As the file shows: month first</source>
        <translation>Как видно из файла: сначала месяц</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Выберите столбец</translation>
    </message>
    <message>
        <source>Dates such as 3/4</source>
        <translation>Даты вида 3/4</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Кодировка файла</translation>
    </message>
    <message>
        <source>Its time, if apart</source>
        <translation>Время, если отдельно</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Узнаётся по</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>What an appointment keeps when it is moved: its number, say. Without such a column the telephone number tells whose appointment it is.</source>
        <translation>То, что остаётся у записи, когда её переносят: например, её номер. Без такого столбца о том, чья это запись, говорит номер телефона.</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Что в столбцах</translation>
    </message>
    <message>
        <source>in the same column</source>
        <translation>там же</translation>
    </message>
    <message>
        <source>the telephone number</source>
        <translation>номеру телефона</translation>
    </message>
</context>
<context>
    <name>FileEncodings</name>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Кириллица (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Греческая (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Греческая (Windows-1253)</translation>
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
        <translation>Западная (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>FileHeading</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>пока %Ln строка</numerusform>
            <numerusform>пока %Ln строки</numerusform>
            <numerusform>пока %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Между ячейками</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
</context>
<context>
    <name>FileInput</name>
    <message>
        <source>Browse for: {name}</source>
        <translation>Выбрать: {name}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>%Ln строка пропущена</numerusform>
            <numerusform>%Ln строки пропущены</numerusform>
            <numerusform>%Ln строк пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column with the numbers</source>
        <translation>Выберите столбец с номерами</translation>
    </message>
    <message>
        <source>Column with the numbers</source>
        <translation>Столбец с номерами</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Кодировка файла</translation>
    </message>
    <message>
        <source>Merge fields: {fields}</source>
        <translation>Поля подстановки: {fields}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Строка {row}</translation>
    </message>
    <message>
        <source>a cell in it shows an error</source>
        <translation>в одной из ячеек ошибка</translation>
    </message>
    <message>
        <source>a formula in it has no result</source>
        <translation>у формулы нет результата</translation>
    </message>
    <message>
        <source>characters in it cannot be read</source>
        <translation>есть нечитаемые символы</translation>
    </message>
    <message>
        <source>its quotes do not fit together</source>
        <translation>не сходятся кавычки</translation>
    </message>
    <message>
        <source>the card is broken off or holds strange lines</source>
        <translation>карточка оборвана или содержит странные строки</translation>
    </message>
    <message>
        <source>the spreadsheet has lost digits of a number</source>
        <translation>таблица потеряла цифры номера</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>нет номера</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Все учётные записи</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Batch of {0}</source>
        <translation>Рассылка от {0}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Group: All</source>
        <translation>Группа: все</translation>
    </message>
    <message>
        <source>Groups and saved searches…</source>
        <translation>Группы и сохранённые поиски…</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>За %n день</numerusform>
            <numerusform>За %n дня</numerusform>
            <numerusform>За %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, number or text</source>
        <translation>Имя, номер или текст</translation>
    </message>
    <message>
        <source>Name, number, group or comment</source>
        <translation>Имя, номер, группа или примечание</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Без отказа</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Одна рассылка</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Opted out: All</source>
        <translation>Отказ: все</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>С {0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Sync: All</source>
        <translation>Синхр.: все</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>{0} (removed)</source>
        <translation>{0} (удалена)</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove the filter “{0}”</source>
        <translation>Убрать фильтр «{0}»</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source> each · %Ln parts in all</source>
        <translation>
            <numerusform> каждому · всего %Ln часть</numerusform>
            <numerusform> каждому · всего %Ln части</numerusform>
            <numerusform> каждому · всего %Ln частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ничего)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>In capitals without accents this fits in {parts} instead of {before}.</source>
        <translation>Заглавными без ударений: {parts}, а не {before}.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message numerus="yes">
        <source>Replace, save %Ln parts</source>
        <translation>
            <numerusform>Заменить, минус %Ln часть</numerusform>
            <numerusform>Заменить, минус %Ln части</numerusform>
            <numerusform>Заменить, минус %Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace, save {cost}</source>
        <translation>Заменить, экономия {cost}</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Проверить и отправить</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Позже…</translation>
    </message>
    <message>
        <source>Send test to me</source>
        <translation>Отправить мне пробное</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The character {old} makes this cost more. With {new} it fits in {parts} instead of {before}.</source>
        <translation>Символ {old} удорожает сообщение. С {new}: {parts}, а не {before}.</translation>
    </message>
    <message>
        <source>The characters {old} make this cost more. With {new} it fits in {parts} instead of {before}.</source>
        <translation>Символы {old} удорожают сообщение. С {new}: {parts}, а не {before}.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Текста пока нет.</translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>около {cost}</translation>
    </message>
</context>
<context>
    <name>FormChecks</name>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>Целое число от {least} до {most}.</translation>
    </message>
    <message>
        <source>An address that begins with https:// or http://.</source>
        <translation>Адрес, который начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>Give it a name by which you know it.</source>
        <translation>Дайте ей название, по которому вы её узнаете.</translation>
    </message>
    <message>
        <source>It is too long for this provider, or holds characters that it does not take.</source>
        <translation>Слишком длинное для этого провайдера или содержит символы, которых он не принимает.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Это нужно заполнить.</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Agree to be asked, or set up a keyring first.</source>
        <translation>Согласитесь, чтобы вас спрашивали, или сначала настройте связку ключей.</translation>
    </message>
    <message>
        <source>Agree to plain http, or write https:// instead.</source>
        <translation>Согласитесь на простой http или напишите https://.</translation>
    </message>
    <message>
        <source>Ask me for it at each start of SMS Desk</source>
        <translation>Спрашивать при каждом запуске SMS Desk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Look for a keyring again</source>
        <translation>Искать связку ключей снова</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Plain http: the password and every message travel unprotected. Anybody on the way can read them.</source>
        <translation>Простой http: пароль и все сообщения идут незащищёнными. Их может прочитать любой по пути.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save without signing in</source>
        <translation>Сохранить без входа</translation>
    </message>
    <message>
        <source>Send it unprotected all the same</source>
        <translation>Всё равно отправлять без защиты</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>The provider&apos;s own papers give http://. SMS Desk tries https first, so that your password is not sent in the clear.</source>
        <translation>В документах самого провайдера указан http://. SMS Desk сначала пробует https, чтобы ваш пароль не уходил открытым.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, and SMS Desk never writes a password into a file. It can only be used until the program is closed.</source>
        <translation>На этом компьютере нет пригодной связки ключей, а SMS Desk никогда не записывает пароль в файл. Его можно использовать только до закрытия программы.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message numerus="yes">
        <source>%Ln contact(s) found</source>
        <translation>
            <numerusform>Найден %Ln контакт</numerusform>
            <numerusform>Найдено %Ln контакта</numerusform>
            <numerusform>Найдено %Ln контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save this search as a group</source>
        <translation>Сохранить поиск как группу</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Group; Enter adds it</source>
        <translation>Группа; добавить — Enter</translation>
    </message>
    <message>
        <source>{0} (new)</source>
        <translation>{0} (новая)</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Those who were put into it</source>
        <translation>Кого в неё добавили</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Кто в ней</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Delete group</source>
        <translation>Удалить группу</translation>
    </message>
    <message>
        <source>Delete the group “{0}”? Its contacts stay in the book.</source>
        <translation>Удалить группу «{0}»? Её контакты останутся в книге.</translation>
    </message>
    <message>
        <source>Delete the saved search “{0}”? The contacts stay in the book.</source>
        <translation>Удалить сохранённый поиск «{0}»? Контакты останутся в книге.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Название новой группы</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>No groups yet. Put contacts into one, or save a search: whoever matches it is in the group.</source>
        <translation>Групп пока нет. Добавьте в группу контакты или сохраните поиск: в группе будут все, кто под него подходит.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Show its contacts</source>
        <translation>Показать контакты</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Imported so far: {0}</source>
        <translation>Импортировано: {0}</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>Импортировано: {0}</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>Импорт {0}</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Taking {0} back</source>
        <translation>Отмена {0}</translation>
    </message>
    <message>
        <source>The import of {0} broke off</source>
        <translation>Импорт {0} прервался</translation>
    </message>
    <message>
        <source>The import of {0} was cancelled</source>
        <translation>Импорт {0} отменён</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>{0} не импортирован</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved in {0}.</source>
        <translation>
            <numerusform>%Ln строка сохранена в {0}.</numerusform>
            <numerusform>%Ln строки сохранены в {0}.</numerusform>
            <numerusform>%Ln строк сохранено в {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agreed to get messages from us.</source>
        <translation>Они согласились получать наши сообщения.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All contacts</source>
        <translation>Все контакты</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Импорт контактов</translation>
    </message>
    <message>
        <source>Import of {0}</source>
        <translation>Импорт {0}</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Импорт {0}</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>Accept %Ln row(s)</source>
        <translation>
            <numerusform>Принять %Ln строку</numerusform>
            <numerusform>Принять %Ln строки</numerusform>
            <numerusform>Принять %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Another import goes on. Wait until it has ended, or cancel it.</source>
        <translation>Идёт другой импорт. Дождитесь его окончания или отмените его.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the column that holds the numbers</source>
        <translation>Выберите столбец с номерами</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Копировать	Ctrl+C</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Импортировать %Ln контакт</numerusform>
            <numerusform>Импортировать %Ln контакта</numerusform>
            <numerusform>Импортировать %Ln контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln row(s) out again</source>
        <translation>
            <numerusform>Снова исключить %Ln строку</numerusform>
            <numerusform>Снова исключить %Ln строки</numerusform>
            <numerusform>Снова исключить %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>Таких строк нет</translation>
    </message>
    <message>
        <source>Save unreadable rows</source>
        <translation>Сохранение нечитаемых строк</translation>
    </message>
    <message>
        <source>Save unreadable rows…</source>
        <translation>Сохранить нечитаемые строки…</translation>
    </message>
    <message>
        <source>The first rows as they will be</source>
        <translation>Первые строки, какими они станут</translation>
    </message>
    <message>
        <source>The first {0} of {1} rows are shown.</source>
        <translation>Показаны первые {0} из {1} строк.</translation>
    </message>
    <message>
        <source>There is nobody in this file</source>
        <translation>В этом файле никого нет</translation>
    </message>
    <message>
        <source>These people agreed to get messages from us</source>
        <translation>Эти люди согласились получать наши сообщения</translation>
    </message>
    <message>
        <source>What they agreed to, in your words</source>
        <translation>На что они согласились, своими словами</translation>
    </message>
    <message>
        <source>You can undo this import for 30 days. Rows that cannot be read can be saved with their reasons.</source>
        <translation>Импорт можно отменить в течение 30 дней. Строки, которые не читаются, можно сохранить с причинами.</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>{0} нечитаемые</translation>
    </message>
</context>
<context>
    <name>ImportsModel</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved in {0}.</source>
        <translation>
            <numerusform>%Ln строка сохранена в {0}.</numerusform>
            <numerusform>%Ln строки сохранены в {0}.</numerusform>
            <numerusform>%Ln строк сохранено в {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was taken back: nothing of it is in the contact book.</source>
        <translation>{0}: отменено, в книге контактов ничего из него нет.</translation>
    </message>
</context>
<context>
    <name>InlineQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>KeepRunningDialog</name>
    <message numerus="yes">
        <source>%Ln message(s) still to be handed over.</source>
        <translation>
            <numerusform>%Ln сообщение ещё не передано.</numerusform>
            <numerusform>%Ln сообщения ещё не переданы.</numerusform>
            <numerusform>%Ln сообщений ещё не передано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) scheduled here.</source>
        <translation>
            <numerusform>Здесь запланирована %Ln отправка.</numerusform>
            <numerusform>Здесь запланированы %Ln отправки.</numerusform>
            <numerusform>Здесь запланировано %Ln отправок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Продолжать в фоне</translation>
    </message>
    <message>
        <source>Keep running?</source>
        <translation>Продолжать работу?</translation>
    </message>
    <message>
        <source>Leave (nothing goes out until SMS Desk runs again)</source>
        <translation>Выйти (ничего не уйдёт, пока SMS Desk снова не запустят)</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Далее: {when}</translation>
    </message>
    <message>
        <source>Remember my answer</source>
        <translation>Запомнить ответ</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>There is no tray here to keep running in. The window can be minimised instead.</source>
        <translation>Здесь нет области уведомлений. Вместо этого окно можно свернуть.</translation>
    </message>
    <message>
        <source>This happens only while SMS Desk runs.</source>
        <translation>Это происходит, только пока SMS Desk запущен.</translation>
    </message>
    <message>
        <source>What is late when it runs again waits for your answer.</source>
        <translation>Что опоздает к следующему запуску, будет ждать вашего ответа.</translation>
    </message>
</context>
<context>
    <name>KeeperCard</name>
    <message>
        <source>Always ask before sending</source>
        <translation>Всегда спрашивать перед отправкой</translation>
    </message>
    <message>
        <source>If it was not running then</source>
        <translation>Если программа тогда не работала</translation>
    </message>
    <message>
        <source>SMS Desk keeps it</source>
        <translation>Хранит SMS Desk</translation>
    </message>
    <message>
        <source>SMS Desk sends it then and must be running. Until then it can be changed, moved and cancelled.</source>
        <translation>SMS Desk отправит его тогда и должен работать. До этого его можно изменить, перенести и отменить.</translation>
    </message>
    <message numerus="yes">
        <source>Send it up to %Ln hours late, else ask</source>
        <translation>
            <numerusform>Отправить с опозданием до %Ln часа, иначе спросить</numerusform>
            <numerusform>Отправить с опозданием до %Ln часов, иначе спросить</numerusform>
            <numerusform>Отправить с опозданием до %Ln часов, иначе спросить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send it up to %Ln minutes late, else ask</source>
        <translation>
            <numerusform>Отправить с опозданием до %Ln минуты, иначе спросить</numerusform>
            <numerusform>Отправить с опозданием до %Ln минут, иначе спросить</numerusform>
            <numerusform>Отправить с опозданием до %Ln минут, иначе спросить</numerusform>
        </translation>
    </message>
    <message>
        <source>Under Accounts this is set as usual for the account.</source>
        <translation>В разделе «Учётные записи» это задано как обычное для учётной записи.</translation>
    </message>
    <message>
        <source>Who keeps it until then</source>
        <translation>Кто хранит до этого</translation>
    </message>
    <message>
        <source>{provider} answers only that it has taken the messages, not whether each number is right, and cannot be asked later.</source>
        <translation>{provider} отвечает лишь, что принял сообщения, а не верен ли каждый номер, и позже спросить его нельзя.</translation>
    </message>
    <message>
        <source>{provider} can keep neither repeats nor what is decided only then.</source>
        <translation>{provider} не хранит ни повторы, ни то, что решается лишь тогда.</translation>
    </message>
    <message>
        <source>{provider} gets it now and sends it then, even when this computer is off. It can no longer be changed or taken back from here.</source>
        <translation>{provider} получит его сейчас и отправит тогда, даже если компьютер выключен. Отсюда его больше не изменить и не отозвать.</translation>
    </message>
    <message>
        <source>{provider} has no scheduling of its own, so SMS Desk sends it then and must be running. Until then it can be changed, moved and cancelled.</source>
        <translation>У {provider} нет своего планирования, поэтому отправит SMS Desk и должен тогда работать. До этого его можно изменить, перенести и отменить.</translation>
    </message>
    <message>
        <source>{provider} keeps it</source>
        <translation>Хранит {provider}</translation>
    </message>
</context>
<context>
    <name>KeepingRunning</name>
    <message>
        <source>There is no tray any more, so the window stays.</source>
        <translation>Области уведомлений больше нет, поэтому окно остаётся.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Ask again what became of the messages</source>
        <translation>Узнать снова, что стало с сообщениями</translation>
    </message>
    <message>
        <source>Ask again what is left on each account</source>
        <translation>Узнать снова остаток на каждой учётной записи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Копировать выбранные строки как текст</translation>
    </message>
    <message>
        <source>Edit the selected contact: in the table, beside it</source>
        <translation>Изменить выбранный контакт: в таблице, рядом с ней</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Выйти из программы</translation>
    </message>
    <message>
        <source>New message; on the Contacts page, new contact</source>
        <translation>Новое сообщение; на странице контактов — новый контакт</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Открыть выбранное</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Удалить выбранное</translation>
    </message>
    <message>
        <source>Review the message, then send it</source>
        <translation>Проверить сообщение, затем отправить</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Искать на этой странице</translation>
    </message>
    <message>
        <source>Show or hide the status panel</source>
        <translation>Показать или скрыть панель состояния</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Back to default</source>
        <translation>Вернуть исходное</translation>
    </message>
    <message>
        <source>From and until are the same: no hours are quiet.</source>
        <translation>Начало и конец совпадают: тихих часов нет.</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>Ничего в эти дни</translation>
    </message>
    <message>
        <source>Nothing on {day}</source>
        <translation>Ничего: {day}</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>Remove this country</source>
        <translation>Убрать эту страну</translation>
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
        <translation>{own} Исходно: {supplied}</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>An account is your sign-in at a provider. Add one to send messages, or practise first: nothing is sent and nothing costs.</source>
        <translation>Учётная запись — это ваш вход у провайдера. Добавьте её, чтобы отправлять сообщения, или сначала потренируйтесь: ничего не уходит и ничего не стоит.</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Выбрать провайдера</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Пока нет учётной записи</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Начать тренировку</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Status panel</source>
        <translation>Панель состояния</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message numerus="yes">
        <source>%Ln further column(s) are left out.</source>
        <translation>
            <numerusform>Ещё %Ln столбец пропускается.</numerusform>
            <numerusform>Ещё %Ln столбца пропускаются.</numerusform>
            <numerusform>Ещё %Ln столбцов пропускаются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeGrid</name>
    <message>
        <source>Keep the comments of all</source>
        <translation>Сохранить все примечания</translation>
    </message>
    <message>
        <source>Kept besides</source>
        <translation>Останется также</translation>
    </message>
    <message>
        <source>the number that is not chosen</source>
        <translation>невыбранный номер</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message numerus="yes">
        <source> each · %Ln parts in all</source>
        <translation>
            <numerusform> каждому · всего %Ln часть</numerusform>
            <numerusform> каждому · всего %Ln части</numerusform>
            <numerusform> каждому · всего %Ln частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the columns first</source>
        <translation>Сначала выберите столбцы</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>С учётной записи</translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation>Поле подстановки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Имя отправителя</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что в нём сказано</translation>
    </message>
    <message>
        <source>Which reminders this file is about: those of the same series are moved and cancelled with it, others are left alone.</source>
        <translation>О каких напоминаниях этот файл: напоминания той же серии переносятся и отменяются вместе с ним, остальные не трогаются.</translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>из-за %Ln символа</numerusform>
            <numerusform>из-за %Ln символов</numerusform>
            <numerusform>из-за %Ln символов</numerusform>
        </translation>
    </message>
    <message>
        <source>every character fits</source>
        <translation>все символы подходят</translation>
    </message>
    <message>
        <source>{account} (paused)</source>
        <translation>{account} (приостановлена)</translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message numerus="yes">
        <source>%Ln message(s) are in the file {0}.</source>
        <translation>
            <numerusform>%Ln сообщение сохранено в файле {0}.</numerusform>
            <numerusform>%Ln сообщения сохранены в файле {0}.</numerusform>
            <numerusform>%Ln сообщений сохранено в файле {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are sent again.</source>
        <translation>
            <numerusform>%Ln сообщение отправляется снова.</numerusform>
            <numerusform>%Ln сообщения отправляются снова.</numerusform>
            <numerusform>%Ln сообщений отправляется снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were cancelled; nothing was sent.</source>
        <translation>
            <numerusform>Отменено %Ln сообщение; ничего не отправлено.</numerusform>
            <numerusform>Отменено %Ln сообщения; ничего не отправлено.</numerusform>
            <numerusform>Отменено %Ln сообщений; ничего не отправлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed.</source>
        <translation>
            <numerusform>Из них изменилось: %Ln.</numerusform>
            <numerusform>Из них изменилось: %Ln.</numerusform>
            <numerusform>Из них изменилось: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message numerus="yes">
        <source>Asked about %Ln message(s).</source>
        <translation>
            <numerusform>Запрошен статус %Ln сообщения.</numerusform>
            <numerusform>Запрошен статус %Ln сообщений.</numerusform>
            <numerusform>Запрошен статус %Ln сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Ids at the provider</source>
        <translation>Номера у провайдера</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>None of these messages is waiting, so none can be cancelled.</source>
        <translation>Ни одно из этих сообщений не ожидает, отменять нечего.</translation>
    </message>
    <message>
        <source>Nothing is on the way: nothing to ask about.</source>
        <translation>В пути ничего нет: спрашивать не о чем.</translation>
    </message>
    <message>
        <source>Nothing was waiting any more, so nothing was cancelled.</source>
        <translation>Уже ничего не ожидало, поэтому ничего не отменено.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>There was nothing to send again.</source>
        <translation>Отправлять снова было нечего.</translation>
    </message>
    <message>
        <source>{0} cannot be asked what became of a message.</source>
        <translation>{0}: узнать, что стало с сообщением, нельзя.</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>It could be left out.</source>
        <translation>Его можно убрать.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Nothing can stand in its place.</source>
        <translation>Заменить его нечем.</translation>
    </message>
    <message>
        <source>Write your message. Type { for a merge field.</source>
        <translation>Напишите сообщение. Введите {, чтобы вставить поле подстановки.</translation>
    </message>
    <message>
        <source>{char} counts as two characters.</source>
        <translation>{char} считается за два символа.</translation>
    </message>
    <message>
        <source>{char} is not in GSM-7 and makes the whole message Unicode.</source>
        <translation>{char} нет в GSM-7, и всё сообщение становится Unicode.</translation>
    </message>
    <message>
        <source>{other} could stand instead.</source>
        <translation>Можно заменить на {other}.</translation>
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
        <translation>Нет отчёта</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>SMS Desk was stopped</source>
        <translation>SMS Desk был остановлен</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>The provider has it. It tells nothing more about this message.</source>
        <translation>Оно у провайдера. Больше он об этом сообщении ничего не говорит.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>ответ не понят</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>связь прервалась</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истёк срок</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>нет в ответе</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>исход неизвестен</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>taken by the provider</source>
        <translation>принято провайдером</translation>
    </message>
    <message>
        <source>trouble at the provider</source>
        <translation>сбой у провайдера</translation>
    </message>
    <message>
        <source>waiting again</source>
        <translation>снова ожидает</translation>
    </message>
    <message>
        <source>you had it sent again</source>
        <translation>вы отправили его снова</translation>
    </message>
    <message>
        <source>you left it</source>
        <translation>вы оставили его</translation>
    </message>
    <message>
        <source>you said it arrived</source>
        <translation>вы сказали, что оно дошло</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Asking the providers…</source>
        <translation>Запрос провайдерам…</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV для любых таблиц (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln message(s)</source>
        <translation>
            <numerusform>Отменить %Ln сообщение</numerusform>
            <numerusform>Отменить %Ln сообщения</numerusform>
            <numerusform>Отменить %Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting message(s)? They will not be sent.</source>
        <translation>
            <numerusform>Отменить %Ln ожидающее сообщение? Оно не будет отправлено.</numerusform>
            <numerusform>Отменить %Ln ожидающих сообщения? Они не будут отправлены.</numerusform>
            <numerusform>Отменить %Ln ожидающих сообщений? Они не будут отправлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel waiting ones…	Del</source>
        <translation>Отменить ожидающие…	Del</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Копировать	Ctrl+C</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Выгрузить показанное</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Let them go out</source>
        <translation>Пусть уходят</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>No message fits these filters</source>
        <translation>Под эти фильтры ничего не подходит</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Пока ничего не отправлено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>Обновить статус</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln failed message(s) again?</source>
        <translation>
            <numerusform>Отправить снова %Ln неудачное сообщение?</numerusform>
            <numerusform>Отправить снова %Ln неудачных сообщения?</numerusform>
            <numerusform>Отправить снова %Ln неудачных сообщений?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again</source>
        <translation>
            <numerusform>Отправить снова %Ln сообщение</numerusform>
            <numerusform>Отправить снова %Ln сообщения</numerusform>
            <numerusform>Отправить снова %Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Send failed ones again…</source>
        <translation>Отправить неудачные снова…</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Показать все сообщения</translation>
    </message>
    <message>
        <source>Show the whole batch</source>
        <translation>Показать всю рассылку</translation>
    </message>
    <message>
        <source>Stop exporting ({0} %)</source>
        <translation>Прервать выгрузку ({0} %)</translation>
    </message>
    <message numerus="yes">
        <source>That costs %Ln part(s).</source>
        <translation>
            <numerusform>Это стоит %Ln часть.</numerusform>
            <numerusform>Это стоит %Ln части.</numerusform>
            <numerusform>Это стоит %Ln частей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your first message</source>
        <translation>Напишите первое сообщение</translation>
    </message>
    <message>
        <source>Write your first message; it is listed here with what became of it.</source>
        <translation>Напишите первое сообщение; здесь будет видно, что с ним стало.</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>сообщения</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln запланировано</numerusform>
            <numerusform>%Ln запланировано</numerusform>
            <numerusform>%Ln запланировано</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Alt with an arrow key moves what is chosen.</source>
        <translation>Стрелки ведут от дня к дню, Alt со стрелкой переносит выбранное.</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>As the provider has it</source>
        <translation>Как у провайдера</translation>
    </message>
    <message>
        <source>Binary: the text is hexadecimal</source>
        <translation>Двоичное: текст шестнадцатеричный</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Flash: show at once, keep nowhere</source>
        <translation>Flash: показать сразу, не сохранять</translation>
    </message>
    <message>
        <source>Give up after (minutes)</source>
        <translation>Прекратить через (минут)</translation>
    </message>
    <message>
        <source>People who share a number get one message each</source>
        <translation>Каждый, у кого общий номер, получает своё сообщение</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
</context>
<context>
    <name>NewGroup</name>
    <message>
        <source>Name of the new group</source>
        <translation>Название новой группы</translation>
    </message>
    <message>
        <source>No new group</source>
        <translation>Без новой группы</translation>
    </message>
    <message>
        <source>Use this group</source>
        <translation>Использовать эту группу</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Choose another file</source>
        <translation>Выбрать другой файл</translation>
    </message>
    <message>
        <source>The file is broken there, so nothing of it is imported.</source>
        <translation>Файл в этом месте повреждён, поэтому из него ничего не импортируется.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Already there</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Другая страна</translation>
    </message>
    <message>
        <source>Into group</source>
        <translation>В группу</translation>
    </message>
    <message>
        <source>Into group: {0}</source>
        <translation>В группу: {0}</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Новая группа…</translation>
    </message>
    <message>
        <source>Numbers without country</source>
        <translation>Номера без страны</translation>
    </message>
    <message>
        <source>Numbers without country: {0}</source>
        <translation>Номера без страны: {0}</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Тот же номер</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message numerus="yes">
        <source>%Ln fall on a change of the clock: of a time that does not exist the clock’s new time is meant, of one that comes twice the first.</source>
        <translation>
            <numerusform>%Ln приходится на перевод часов: если такого времени нет, берётся новое время часов, если оно бывает дважды — первое.</numerusform>
            <numerusform>%Ln приходятся на перевод часов: если такого времени нет, берётся новое время часов, если оно бывает дважды — первое.</numerusform>
            <numerusform>%Ln приходятся на перевод часов: если такого времени нет, берётся новое время часов, если оно бывает дважды — первое.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go out in the recipients’ quiet hours.</source>
        <translation>
            <numerusform>%Ln уйдёт в тихие часы получателя.</numerusform>
            <numerusform>%Ln уйдут в тихие часы получателей.</numerusform>
            <numerusform>%Ln уйдут в тихие часы получателей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln пропущена</numerusform>
            <numerusform>%Ln пропущены</numerusform>
            <numerusform>%Ln пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the appointments themselves are at a time that does not exist that day, or that comes twice: their reminders say what the file says.</source>
        <translation>
            <numerusform>%Ln из самих записей стоит на времени, которого в этот день нет или которое наступает дважды: в напоминании указано то, что в файле.</numerusform>
            <numerusform>%Ln из самих записей стоят на времени, которого в этот день нет или которое наступает дважды: в напоминаниях указано то, что в файле.</numerusform>
            <numerusform>%Ln из самих записей стоят на времени, которого в этот день нет или которое наступает дважды: в напоминаниях указано то, что в файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait until the recipients’ quiet hours are over.</source>
        <translation>
            <numerusform>%Ln подождёт конца тихих часов получателя.</numerusform>
            <numerusform>%Ln подождут конца тихих часов получателей.</numerusform>
            <numerusform>%Ln подождут конца тихих часов получателей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the columns with the numbers and the appointments</source>
        <translation>Выберите столбцы с номерами и записями</translation>
    </message>
    <message numerus="yes">
        <source>Remind %Ln people again</source>
        <translation>
            <numerusform>Напомнить ещё раз %Ln человеку</numerusform>
            <numerusform>Напомнить ещё раз %Ln людям</numerusform>
            <numerusform>Напомнить ещё раз %Ln людям</numerusform>
        </translation>
    </message>
    <message>
        <source>Something changed meanwhile, so nothing was done. Look again.</source>
        <translation>Между тем что-то изменилось, поэтому ничего не сделано. Посмотрите снова.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it stands</source>
        <translation>В таком виде сообщение отправить нельзя</translation>
    </message>
    <message>
        <source>Their appointments moved after the reminder was sent.</source>
        <translation>Их записи перенесли после того, как напоминание ушло.</translation>
    </message>
    <message>
        <source>There is nobody in this file</source>
        <translation>В этом файле никого нет</translation>
    </message>
    <message>
        <source>What becomes of each appointment</source>
        <translation>Что будет с каждой записью</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>The first {0} of {1} are listed.</source>
        <translation>Показаны первые {0} из {1}.</translation>
    </message>
    <message>
        <source>Try the refused ones again</source>
        <translation>Повторить отклонённые</translation>
    </message>
    <message>
        <source>What a sync does</source>
        <translation>Что делает синхронизация</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Good morning! Your appointment is on Monday at 10:30. See you then!</source>
        <translation>Доброе утро! Вы записаны на понедельник на 10:30. До встречи!</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
</context>
<context>
    <name>PreviewLine</name>
    <message>
        <source>Preview for</source>
        <translation>Просмотр для</translation>
    </message>
    <message>
        <source>Preview for {name}</source>
        <translation>Просмотр для {name}</translation>
    </message>
    <message>
        <source>Show the text as this person gets it</source>
        <translation>Показать текст, каким его получит этот человек</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Text as this person gets it</source>
        <translation>Текст, каким его получит этот человек</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>SMS Desk cannot start</source>
        <translation>SMS Desk не может запуститься</translation>
    </message>
    <message>
        <source>SMS Desk made a mistake and goes on. No message is sent twice because of it; what is not certain stands under Messages as “Needs your decision”. The report below holds no passwords, numbers or texts; you may send it to the authors.</source>
        <translation>В SMS Desk произошла ошибка, но он продолжает работать. Ни одно сообщение из-за неё не уйдёт дважды; всё неясное отмечено в «Сообщениях» как «Нужно ваше решение». В отчёте ниже нет паролей, номеров и текстов; его можно отправить авторам.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
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
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>У&amp;меньшить</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка не найдена.
Проверьте, верно ли указано имя.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте, верно ли указано имя.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» защищён от записи.
Всё равно удалить?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не удалось удалить папку.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти в родительскую папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Родительская папка</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние места</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показать: </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать ск&amp;рытые файлы</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
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
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message numerus="yes">
        <source>%Ln people have quiet hours then and get it when they end.</source>
        <translation>
            <numerusform>У %Ln человека тогда тихие часы, он получит его после них.</numerusform>
            <numerusform>У %Ln человек тогда тихие часы, они получат его после них.</numerusform>
            <numerusform>У %Ln человек тогда тихие часы, они получат его после них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would get it in their quiet hours.</source>
        <translation>
            <numerusform>%Ln человек получил бы его в тихие часы.</numerusform>
            <numerusform>%Ln человека получили бы его в тихие часы.</numerusform>
            <numerusform>%Ln человек получили бы его в тихие часы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not mind them</source>
        <translation>Не учитывать</translation>
    </message>
    <message>
        <source>In quiet hours</source>
        <translation>В тихие часы</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Вид сообщения</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Promotions keep longer quiet hours.</source>
        <translation>Для рекламы тихие часы длиннее.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Предупредить</translation>
    </message>
    <message numerus="yes">
        <source>The time zones of %Ln people are guesses by their numbers.</source>
        <translation>
            <numerusform>Часовой пояс %Ln человека — догадка по номеру.</numerusform>
            <numerusform>Часовые пояса %Ln человек — догадки по номерам.</numerusform>
            <numerusform>Часовые пояса %Ln человек — догадки по номерам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until they are over</source>
        <translation>Ждать их конца</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Кто получит</translation>
    </message>
    <message>
        <source>Who opts out meanwhile is left out.</source>
        <translation>Кто откажется за это время, не получит.</translation>
    </message>
    <message>
        <source>Whoever is in the groups now</source>
        <translation>Те, кто в группах сейчас</translation>
    </message>
    <message>
        <source>Whoever is in the groups then</source>
        <translation>Те, кто в группах тогда</translation>
    </message>
</context>
<context>
    <name>QuietHours</name>
    <message>
        <source>Added here</source>
        <translation>Добавлено здесь</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Исходное</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
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
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Задано здесь</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
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
        <translation>Добавить страну</translation>
    </message>
    <message>
        <source>All as supplied</source>
        <translation>Всё как было сначала</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Назад к настройкам</translation>
    </message>
    <message>
        <source>Country to add</source>
        <translation>Добавляемая страна</translation>
    </message>
    <message>
        <source>In the time of whoever gets the message. Cautious defaults, no legal advice: look up what holds for you.</source>
        <translation>По времени получателя. Осторожные исходные значения, не юридическая консультация: узнайте, что действует для вас.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>The quiet hours are as they were supplied.</source>
        <translation>Тихие часы снова исходные.</translation>
    </message>
</context>
<context>
    <name>RecentChanges</name>
    <message>
        <source>No change of the last 30 days</source>
        <translation>За последние 30 дней изменений нет</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Вернуть как было…</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, number, group, or paste a list…</source>
        <translation>Имя, номер, группа или список…</translation>
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
        <translation>Запись</translation>
    </message>
    <message>
        <source>At the hour of the appointment, also when the clock is changed in between.</source>
        <translation>В час записи, даже если между тем переводят часы.</translation>
    </message>
    <message>
        <source>Before: {when}</source>
        <translation>Было: {when}</translation>
    </message>
    <message>
        <source>Counted as time passes, also when the clock is changed in between.</source>
        <translation>Считается, как идёт время, даже если между тем переводят часы.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>The hour is that of the clock on the wall, also when the clock is changed.</source>
        <translation>Час — по часам на стене, в том числе когда их переводят.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>comes twice that day</source>
        <translation>в этот день наступает дважды</translation>
    </message>
    <message>
        <source>days before, same time</source>
        <translation>дней, в тот же час</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>часов</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>no such time that day</source>
        <translation>в этот день такого времени нет</translation>
    </message>
</context>
<context>
    <name>RemindersModel</name>
    <message>
        <source>Reminder: your appointment is on {date} at {time}.</source>
        <translation>Напоминание: вы записаны на {date} в {time}.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message numerus="yes">
        <source>%Ln reminders are planned.</source>
        <translation>
            <numerusform>Запланировано %Ln напоминание.</numerusform>
            <numerusform>Запланировано %Ln напоминания.</numerusform>
            <numerusform>Запланировано %Ln напоминаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that waited were cancelled or replaced.</source>
        <translation>
            <numerusform>%Ln ожидавшее отменено или заменено.</numerusform>
            <numerusform>%Ln ожидавших отменены или заменены.</numerusform>
            <numerusform>%Ln ожидавших отменены или заменены.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV, Excel, OpenDocument) with a number and a time in each row. Each person gets a reminder so long before. Import the list again when it changes: what moved is moved, what is gone is cancelled, and nobody is reminded twice.</source>
        <translation>Таблица (CSV, Excel, OpenDocument) с номером и временем в каждой строке. Каждый получит напоминание за столько, сколько вы выберете. Когда список изменится, импортируйте его снова: перенесённое переносится, исчезнувшее отменяется, и никому не напоминают дважды.</translation>
    </message>
    <message>
        <source>All scheduled</source>
        <translation>Всё запланированное</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Drop a list of appointments here, or choose one</source>
        <translation>Перетащите сюда список записей или выберите его</translation>
    </message>
    <message>
        <source>Reminders from a file</source>
        <translation>Напоминания из файла</translation>
    </message>
    <message>
        <source>Reminders from {0}</source>
        <translation>Напоминания из {0}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>After some times</source>
        <translation>После нескольких раз</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Не повторяется</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Every week on…</source>
        <translation>Каждую неделю…</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Next: {days}</source>
        <translation>Далее: {days}</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>В один из дней</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>So it would never go out.</source>
        <translation>Так оно никогда не уйдёт.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln messages at about {pace} a second go on until about {until}; quiet hours begin at {quiet} for {people} of them.</source>
        <translation>
            <numerusform>%Ln сообщение, примерно {pace} в секунду, продлится примерно до {until}; тихие часы начинаются в {quiet} для {people} из них.</numerusform>
            <numerusform>%Ln сообщения, примерно {pace} в секунду, продлятся примерно до {until}; тихие часы начинаются в {quiet} для {people} из них.</numerusform>
            <numerusform>%Ln сообщений, примерно {pace} в секунду, продлятся примерно до {until}; тихие часы начинаются в {quiet} для {people} из них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages at about {pace} a second: quiet hours begin at {quiet} for {people} of them, who get it when these are over. It ends about {until}.</source>
        <translation>
            <numerusform>%Ln сообщение, примерно {pace} в секунду: тихие часы начинаются в {quiet} для {people} из них, они уйдут после. Закончится примерно: {until}.</numerusform>
            <numerusform>%Ln сообщения, примерно {pace} в секунду: тихие часы начинаются в {quiet} для {people} из них, они уйдут после. Закончится примерно: {until}.</numerusform>
            <numerusform>%Ln сообщений, примерно {pace} в секунду: тихие часы начинаются в {quiet} для {people} из них, они уйдут после. Закончится примерно: {until}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln секунду</numerusform>
            <numerusform>%Ln секунды</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Примерно</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Вернуться к правке</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Баланс после</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Баланс до</translation>
    </message>
    <message>
        <source>Cannot get this text, left out</source>
        <translation>Не могут получить этот текст, пропущены</translation>
    </message>
    <message>
        <source>First message, as {name} gets it</source>
        <translation>Первое сообщение: {name}</translation>
    </message>
    <message>
        <source>Flash: shown at once, kept nowhere</source>
        <translation>Flash: показывается сразу, не сохраняется</translation>
    </message>
    <message>
        <source>From {sender} through {account}</source>
        <translation>Отправитель: {sender}, через {account}</translation>
    </message>
    <message numerus="yes">
        <source>Given up after %Ln minutes</source>
        <translation>
            <numerusform>Прекратить через %Ln минуту</numerusform>
            <numerusform>Прекратить через %Ln минуты</numerusform>
            <numerusform>Прекратить через %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged duplicates</source>
        <translation>Объединено повторов</translation>
    </message>
    <message>
        <source>Now, {time}</source>
        <translation>Сейчас, {time}</translation>
    </message>
    <message>
        <source>Numbers to fix, left out</source>
        <translation>Номера с ошибкой, пропущены</translation>
    </message>
    <message>
        <source>Opted out, left out</source>
        <translation>Отказались, пропущены</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message numerus="yes">
        <source>Schedule %Ln messages</source>
        <translation>
            <numerusform>Запланировать %Ln сообщение</numerusform>
            <numerusform>Запланировать %Ln сообщения</numerusform>
            <numerusform>Запланировать %Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Позже…</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln messages</source>
        <translation>
            <numerusform>Отправить %Ln сообщение</numerusform>
            <numerusform>Отправить %Ln сообщения</numerusform>
            <numerusform>Отправить %Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln messages in {time}.</source>
        <translation>
            <numerusform>%Ln сообщение уйдёт через {time}.</numerusform>
            <numerusform>%Ln сообщения уйдут через {time}.</numerusform>
            <numerusform>%Ln сообщений уйдёт через {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message as {name} gets it</source>
        <translation>Сообщение: {name}</translation>
    </message>
    <message>
        <source>The provider tells no price beforehand</source>
        <translation>Провайдер не сообщает цену заранее</translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation>Введите {count} для подтверждения</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Сколько стоит</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кому</translation>
    </message>
    <message numerus="yes">
        <source>You can undo for %Ln seconds</source>
        <translation>
            <numerusform>Можно отменить в течение %Ln секунды</numerusform>
            <numerusform>Можно отменить в течение %Ln секунд</numerusform>
            <numerusform>Можно отменить в течение %Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>the provider&apos;s own sender</source>
        <translation>отправитель провайдера</translation>
    </message>
    <message>
        <source>{encoding}, because of what fills the fields</source>
        <translation>{encoding}, из-за значений полей</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing was synced</source>
        <translation>Ничего не синхронизировано</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Synced so far: {0}</source>
        <translation>Синхронизировано: {0}</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Batch {number}</source>
        <translation>Рассылка {number}</translation>
    </message>
    <message>
        <source>Let the rest of this batch go out</source>
        <translation>Отправить остаток этой рассылки</translation>
    </message>
    <message>
        <source>Let {account} send again</source>
        <translation>Разрешить {account} отправлять снова</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Resume account</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Sent so far: {count}</source>
        <translation>Уже отправлено: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Начинается…</translation>
    </message>
    <message>
        <source>The rest of this batch waits until you resume it</source>
        <translation>Остаток этой рассылки подождёт, пока вы её не продолжите</translation>
    </message>
    <message>
        <source>{account} is paused</source>
        <translation>{account}: приостановлена</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Back to editing</source>
        <translation>Назад к правке</translation>
    </message>
    <message>
        <source>Schedule for {when}</source>
        <translation>Запланировать: {when}</translation>
    </message>
</context>
<context>
    <name>Scheduled</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(без текста)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Held by {provider}</source>
        <translation>У {provider}</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Здесь</translation>
    </message>
    <message numerus="yes">
        <source>If it is not running then, it sends up to %Ln minutes late.</source>
        <translation>
            <numerusform>Если он тогда не работает, отправит с опозданием до %Ln минуты.</numerusform>
            <numerusform>Если он тогда не работает, отправит с опозданием до %Ln минут.</numerusform>
            <numerusform>Если он тогда не работает, отправит с опозданием до %Ln минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was to go out: {when}.</source>
        <translation>Должно было уйти: {when}.</translation>
    </message>
    <message>
        <source>Keep it running, or it will ask you when it next starts.</source>
        <translation>Не закрывайте его, иначе он спросит при следующем запуске.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Хранит</translation>
    </message>
    <message>
        <source>Later than that it asks you.</source>
        <translation>Позже — спросит вас.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Далее: {when}</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Повторяется</translation>
    </message>
    <message>
        <source>SMS Desk keeps it and sends it at that time.</source>
        <translation>SMS Desk хранит его и отправит в это время.</translation>
    </message>
    <message>
        <source>SMS Desk was not running then, and it is too late to send it without asking. Nothing was sent.</source>
        <translation>SMS Desk тогда не работал, а сейчас поздно отправлять без спроса. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The account is paused: it would wait until that is over.</source>
        <translation>Аккаунт на паузе: оно подождёт её конца.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who gets it is decided then, from the groups as they are.</source>
        <translation>Кто получит, решится тогда, по группам, какими они будут.</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>Чьё время</translation>
    </message>
    <message>
        <source>{count} delivered</source>
        <translation>доставлено: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>не удалось: {count}</translation>
    </message>
    <message>
        <source>{provider} has it and sends it at that time, even when this computer is off. It can no longer be changed or cancelled from here.</source>
        <translation>Оно уже у {provider} и уйдёт в это время, даже если компьютер выключен. Отсюда его больше не изменить и не отменить.</translation>
    </message>
    <message>
        <source>{provider} has no scheduling of its own, so SMS Desk sends it at that time.</source>
        <translation>У {provider} нет своего планирования, поэтому в это время отправит SMS Desk.</translation>
    </message>
</context>
<context>
    <name>ScheduledCount</name>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln запланировано</numerusform>
            <numerusform>%Ln запланировано</numerusform>
            <numerusform>%Ln запланировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed while away: %Ln. Nothing was sent; see Scheduled.</source>
        <translation>
            <numerusform>Пропущено за время отсутствия: %Ln. Ничего не отправлено; см. «Запланировано».</numerusform>
            <numerusform>Пропущено за время отсутствия: %Ln. Ничего не отправлено; см. «Запланировано».</numerusform>
            <numerusform>Пропущено за время отсутствия: %Ln. Ничего не отправлено; см. «Запланировано».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduledPage</name>
    <message>
        <source>A repeat is moved with Edit.</source>
        <translation>Повтор переносится через «Изменить».</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Отменено: {title}</translation>
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
        <translation>Новое на потом</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Ничего не запланировано</translation>
    </message>
    <message>
        <source>Reminders from a file…</source>
        <translation>Напоминания из файла…</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Запланированные сообщения</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Send “{title}” to {people} now?</source>
        <translation>Отправить «{title}» сейчас ({people})?</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>The provider has it: it cannot be moved.</source>
        <translation>Оно у провайдера: его не перенести.</translation>
    </message>
    <message>
        <source>Write a message and choose when it is to go out: tomorrow at nine, every Monday, or in each recipient’s own time.</source>
        <translation>Напишите сообщение и выберите, когда его отправить: завтра в девять, каждый понедельник или по времени каждого получателя.</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Hide what was typed</source>
        <translation>Скрыть введённое</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Показать введённое</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>Все настройки снова такие, как были вначале.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Вернуть по умолчанию</translation>
    </message>
    <message>
        <source>Balances and delivery status</source>
        <translation>Баланс и статус доставки</translation>
    </message>
    <message>
        <source>Changed. Show…</source>
        <translation>Изменены. Показать…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Data and logs</source>
        <translation>Данные и журнал</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Keeping running</source>
        <translation>Работа в фоне</translation>
    </message>
    <message>
        <source>Messages, templates, preferences and logs. Passwords and keys are not here: they are in the keyring of the system.</source>
        <translation>Сообщения, шаблоны, настройки и журналы. Паролей и ключей здесь нет: они в связке ключей системы.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Sending later</source>
        <translation>Отправка позже</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show and change…</source>
        <translation>Показать и изменить…</translation>
    </message>
    <message>
        <source>The folder cannot be opened here.</source>
        <translation>Эту папку здесь открыть нельзя.</translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <translation>Путь скопирован.</translation>
    </message>
    <message>
        <source>This is not a number. Write it with + and the country code.</source>
        <translation>Это не номер. Напишите его с + и кодом страны.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln reminders</source>
        <translation>
            <numerusform>Отменить %Ln напоминание</numerusform>
            <numerusform>Отменить %Ln напоминания</numerusform>
            <numerusform>Отменить %Ln напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Делать нечего</translation>
    </message>
    <message numerus="yes">
        <source>Plan %Ln reminders</source>
        <translation>
            <numerusform>Запланировать %Ln напоминание</numerusform>
            <numerusform>Запланировать %Ln напоминания</numerusform>
            <numerusform>Запланировать %Ln напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count} to plan so many:</source>
        <translation>Введите {count}, чтобы запланировать столько:</translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>около {cost}</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>кредитов</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>All contacts</source>
        <translation>Все контакты</translation>
    </message>
    <message>
        <source>Choose a contact to see it here.</source>
        <translation>Выберите контакт, чтобы увидеть его здесь.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>CSV, text, Excel (XLSX), OpenDocument (ODS) or vCard, also as Google, Outlook, iCloud and Thunderbird export them. You see what will happen before anything is changed.</source>
        <translation>CSV, текст, Excel (XLSX), OpenDocument (ODS) или vCard, в том числе экспорт Google, Outlook, iCloud и Thunderbird. Вы увидите, что произойдёт, прежде чем что-либо изменится.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Перетащите сюда файл или выберите его</translation>
    </message>
    <message>
        <source>Imports of the last 30 days</source>
        <translation>Импорты за последние 30 дней</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить импорт</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Проверено только что</translation>
    </message>
    <message>
        <source>Checked on {date}</source>
        <translation>Проверено {date}</translation>
    </message>
    <message>
        <source>Checked {time} ago</source>
        <translation>Проверено {time} назад</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Сейчас отправляется</translation>
    </message>
    <message>
        <source>Status panel</source>
        <translation>Панель состояния</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>{number} / min</source>
        <translation>{number} / мин</translation>
    </message>
    <message>
        <source>{number} / s</source>
        <translation>{number} / с</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} ч</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} мин</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} с</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>“{account}” is low: {balance} left.</source>
        <translation>«{account}»: мало средств, осталось {balance}.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Next person</source>
        <translation>Следующий человек</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Предыдущий человек</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln cannot get this text</source>
        <translation>
            <numerusform>%Ln не может получить этот текст</numerusform>
            <numerusform>%Ln не могут получить этот текст</numerusform>
            <numerusform>%Ln не могут получить этот текст</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates merged</source>
        <translation>
            <numerusform>%Ln повтор объединён</numerusform>
            <numerusform>%Ln повтора объединено</numerusform>
            <numerusform>%Ln повторов объединено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers to fix</source>
        <translation>
            <numerusform>%Ln номер с ошибкой</numerusform>
            <numerusform>%Ln номера с ошибкой</numerusform>
            <numerusform>%Ln номеров с ошибкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted out</source>
        <translation>
            <numerusform>%Ln отказался</numerusform>
            <numerusform>%Ln отказались</numerusform>
            <numerusform>%Ln отказались</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will receive this</source>
        <translation>
            <numerusform>Это получит %Ln человек</numerusform>
            <numerusform>Это получат %Ln человека</numerusform>
            <numerusform>Это получат %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln получатель</numerusform>
            <numerusform>%Ln получателя</numerusform>
            <numerusform>%Ln получателей</numerusform>
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
        <translation>Выбрать страну</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никого</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Последний %n день</numerusform>
            <numerusform>Последние %n дня</numerusform>
            <numerusform>Последние %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages sent and failed on each day</source>
        <translation>Отправленные и неудачные сообщения по дням</translation>
    </message>
    <message>
        <source>Of the messages of which the providers told what became of them.</source>
        <translation>Из сообщений, о судьбе которых провайдеры сообщили.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>{0} sent</source>
        <translation>Отправлено: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} sent, {2} failed</source>
        <translation>{0}: отправлено {1}, не доставлено {2}</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%Ln row(s) were not imported</source>
        <translation>
            <numerusform>%Ln строка не импортирована</numerusform>
            <numerusform>%Ln строки не импортированы</numerusform>
            <numerusform>%Ln строк не импортировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were read.</source>
        <translation>
            <numerusform>Прочитана %Ln строка.</numerusform>
            <numerusform>Прочитано %Ln строки.</numerusform>
            <numerusform>Прочитано %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Все импорты</translation>
    </message>
    <message>
        <source>Rows that were not imported, and why</source>
        <translation>Строки, которые не импортированы, и почему</translation>
    </message>
    <message>
        <source>Save rows that were not imported</source>
        <translation>Сохранение неимпортированных строк</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Сохранить эти строки…</translation>
    </message>
    <message>
        <source>These people were put into the group {0}.</source>
        <translation>Эти люди добавлены в группу {0}.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>the first {0} are listed</source>
        <translation>показаны первые {0}</translation>
    </message>
    <message>
        <source>{0} not imported</source>
        <translation>{0} не импортировано</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Все контакты</translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation>Синхронизация контактов</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>Sync with {0}</source>
        <translation>Синхронизация с {0}</translation>
    </message>
    <message numerus="yes">
        <source>This sync deletes %Ln contact(s) at {0}. They stay here, in this book, if they are in it.</source>
        <translation>
            <numerusform>Эта синхронизация удалит %Ln контакт в {0}. Если он есть в этой книге, здесь он останется.</numerusform>
            <numerusform>Эта синхронизация удалит %Ln контакта в {0}. Те, что есть в этой книге, здесь останутся.</numerusform>
            <numerusform>Эта синхронизация удалит %Ln контактов в {0}. Те, что есть в этой книге, здесь останутся.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableStates</name>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>A template needs a name to be saved.</source>
        <translation>Чтобы сохранить шаблон, дайте ему имя.</translation>
    </message>
    <message>
        <source>At character {place}: {problem}</source>
        <translation>У символа {place}: {problem}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Filled in, not counted:</source>
        <translation>Заполняются, не считаются:</translation>
    </message>
    <message>
        <source>Merge fields:</source>
        <translation>Поля подстановки:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>из-за %Ln символа</numerusform>
            <numerusform>из-за %Ln символов</numerusform>
            <numerusform>из-за %Ln символов</numerusform>
        </translation>
    </message>
    <message>
        <source>every character fits</source>
        <translation>все символы подходят</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>A template is a text you send often, such as a reminder. It may hold merge fields like {name}, which are filled in for each recipient.</source>
        <translation>Шаблон — это текст, который вы часто отправляете, например напоминание. В нём могут быть поля подстановки, такие как {name}; они заполняются для каждого получателя.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>No template has this in it.</source>
        <translation>Ни в одном шаблоне этого нет.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Пока нет шаблонов</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Поиск шаблонов</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>The template “{name}” was deleted.</source>
        <translation>Шаблон «{name}» удалён.</translation>
    </message>
    <message>
        <source>There is already a template of this name. Choose another name.</source>
        <translation>Шаблон с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Write a message with this text</source>
        <translation>Написать сообщение с этим текстом</translation>
    </message>
    <message>
        <source>Write the first template</source>
        <translation>Написать первый шаблон</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (копия)</translation>
    </message>
</context>
<context>
    <name>ToField</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
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
        <translation>Далее: {when}</translation>
    </message>
    <message>
        <source>Next: —</source>
        <translation>Далее: —</translation>
    </message>
    <message>
        <source>Nothing is scheduled here.</source>
        <translation>Здесь ничего не запланировано.</translation>
    </message>
    <message>
        <source>Open SMS Desk</source>
        <translation>Открыть SMS Desk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Time left to undo</source>
        <translation>Время, оставшееся на отмену</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>In the file: {0}</source>
        <translation>В файле: {0}</translation>
    </message>
    <message>
        <source>The column “{0}” is</source>
        <translation>Столбец «{0}» — это</translation>
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
            <numerusform>%Ln сообщение требует вашего решения</numerusform>
            <numerusform>%Ln сообщения требуют вашего решения</numerusform>
            <numerusform>%Ln сообщений требуют вашего решения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message numerus="yes">
        <source>%Ln of these people are where it is late or very early now: they have quiet hours.</source>
        <translation>
            <numerusform>У %Ln из этих людей сейчас поздно или очень рано: там тихие часы.</numerusform>
            <numerusform>У %Ln из этих людей сейчас поздно или очень рано: там тихие часы.</numerusform>
            <numerusform>У %Ln из этих людей сейчас поздно или очень рано: там тихие часы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got this very text today already.</source>
        <translation>
            <numerusform>%Ln человек уже получил сегодня этот же текст.</numerusform>
            <numerusform>%Ln человека уже получили сегодня этот же текст.</numerusform>
            <numerusform>%Ln человек уже получили сегодня этот же текст.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the sender</source>
        <translation>Изменить отправителя</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Изменить текст</translation>
    </message>
    <message>
        <source>Nobody can reply to {sender}, but the text says “{words}”.</source>
        <translation>Ответить отправителю нельзя ({sender}), а в тексте сказано «{words}».</translation>
    </message>
    <message>
        <source>Send it later</source>
        <translation>Отправить позже</translation>
    </message>
    <message>
        <source>This costs more than is left on the account.</source>
        <translation>Это стоит больше, чем осталось на учётной записи.</translation>
    </message>
    <message>
        <source>When it is scheduled, these can wait until they end.</source>
        <translation>Если отложить отправку, они могут подождать конца тихих часов.</translation>
    </message>
    <message>
        <source>this sender</source>
        <translation>этот отправитель</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A pretend provider inside the program. Everything works, no phone rings, nothing costs.</source>
        <translation>Учебный провайдер внутри программы. Всё работает, ни один телефон не звонит, ничего не стоит.</translation>
    </message>
    <message>
        <source>Bring your contacts</source>
        <translation>Перенесите контакты</translation>
    </message>
    <message>
        <source>Choose provider</source>
        <translation>Выбрать провайдера</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Подключить учётную запись</translation>
    </message>
    <message>
        <source>Excel, CSV or vCard, from Outlook, Google or a phone. You can undo it.</source>
        <translation>Excel, CSV или vCard, из Outlook, Google или телефона. Это можно отменить.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Начать тренировку</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Сначала потренироваться</translation>
    </message>
    <message>
        <source>Two minutes to your first message. Nothing is sent until you press Send.</source>
        <translation>Две минуты до первого сообщения. Ничего не уходит, пока вы не нажмёте «Отправить».</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Welcome to SMS Desk</source>
        <translation>Добро пожаловать в SMS Desk</translation>
    </message>
    <message>
        <source>You have a sign-in at D7, iSMS, DecisionTelecom or a bulk SMS reseller.</source>
        <translation>У вас есть доступ к D7, iSMS, DecisionTelecom или к реселлеру массовых SMS.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Athens</source>
        <translation>Афины</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Берлин</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation>
            <numerusform>Каждый %Ln день</numerusform>
            <numerusform>Каждые %Ln дня</numerusform>
            <numerusform>Каждые %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>Каждую %Ln неделю</numerusform>
            <numerusform>Каждые %Ln недели</numerusform>
            <numerusform>Каждые %Ln недель</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Every month: day {day}</source>
        <translation>Каждый месяц: {day}-го</translation>
    </message>
    <message>
        <source>Every month: fifth {weekday}</source>
        <translation>Каждый месяц: {weekday}, пятый раз</translation>
    </message>
    <message>
        <source>Every month: first {weekday}</source>
        <translation>Каждый месяц: {weekday}, первый раз</translation>
    </message>
    <message>
        <source>Every month: fourth {weekday}</source>
        <translation>Каждый месяц: {weekday}, четвёртый раз</translation>
    </message>
    <message>
        <source>Every month: last day</source>
        <translation>Каждый месяц: последний день</translation>
    </message>
    <message>
        <source>Every month: last {weekday}</source>
        <translation>Каждый месяц: {weekday}, последний раз</translation>
    </message>
    <message>
        <source>Every month: second {weekday}</source>
        <translation>Каждый месяц: {weekday}, второй раз</translation>
    </message>
    <message>
        <source>Every month: third {weekday}</source>
        <translation>Каждый месяц: {weekday}, третий раз</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Every {days}</source>
        <translation>Каждую неделю: {days}</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation>Киев</translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation>Лиссабон</translation>
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
        <translation>Никосия</translation>
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
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>each recipient’s time</source>
        <translation>время получателя</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hours</source>
        <translation>
            <numerusform>через %Ln час</numerusform>
            <numerusform>через %Ln часа</numerusform>
            <numerusform>через %Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>через %Ln минуту</numerusform>
            <numerusform>через %Ln минуты</numerusform>
            <numerusform>через %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>время: {city}</translation>
    </message>
    <message>
        <source>{day}, {time} in each recipient’s own time, {span}.</source>
        <translation>{day}, {time} по времени каждого получателя, {span}.</translation>
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
        <translation>Другой часовой пояс</translation>
    </message>
    <message>
        <source>At</source>
        <translation>В</translation>
    </message>
    <message>
        <source>Choose a time zone, by its name such as Europe/Athens.</source>
        <translation>Выберите часовой пояс по имени, например Europe/Athens.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Единицы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>За сколько дней</translation>
    </message>
    <message>
        <source>Each recipient’s own time</source>
        <translation>Время каждого получателя</translation>
    </message>
    <message>
        <source>For some recipients this time has passed; they get it at once.</source>
        <translation>Для некоторых это время прошло: они получат его сразу.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>За сколько</translation>
    </message>
    <message>
        <source>In quiet hours</source>
        <translation>В тихие часы</translation>
    </message>
    <message>
        <source>In whose time</source>
        <translation>По чьему времени</translation>
    </message>
    <message>
        <source>My own time ({city})</source>
        <translation>Моё время ({city})</translation>
    </message>
    <message>
        <source>Read as: {when}</source>
        <translation>Понято так: {when}</translation>
    </message>
    <message>
        <source>The beginning of the text</source>
        <translation>Начало текста</translation>
    </message>
    <message>
        <source>The clock is put back then: this time comes twice. The first is meant.</source>
        <translation>Тогда часы переводят назад: это время наступит дважды. Имеется в виду первое.</translation>
    </message>
    <message>
        <source>The clock is put forward then: this time does not exist. It goes out at {time}.</source>
        <translation>Тогда часы переводят вперёд: такого времени нет. Уйдёт в {time}.</translation>
    </message>
    <message>
        <source>The file’s times are</source>
        <translation>Время в файле</translation>
    </message>
    <message>
        <source>The reminder goes out</source>
        <translation>Напоминание уходит</translation>
    </message>
    <message>
        <source>This is not understood as a time.</source>
        <translation>Это не понято как время.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Это время прошло. Выберите более позднее.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Как называется</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When, in your words</source>
        <translation>Когда, своими словами</translation>
    </message>
    <message>
        <source>at a set hour</source>
        <translation>в заданный час</translation>
    </message>
    <message>
        <source>send</source>
        <translation>отправить</translation>
    </message>
    <message>
        <source>send, and warn here</source>
        <translation>отправить с пометкой</translation>
    </message>
    <message>
        <source>so long before</source>
        <translation>за столько до записи</translation>
    </message>
    <message>
        <source>such as: tomorrow 9, in 2 hours, Monday 8:30, 27/11 17:30</source>
        <translation>например: завтра 9, через 2 часа, понедельник 8:30, 27/11 17:30</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>в тот же день</translation>
    </message>
    <message>
        <source>wait until they end</source>
        <translation>ждать их конца</translation>
    </message>
</context>
<context>
    <name>_Cleared</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The message was cleared.</source>
        <translation>Сообщение очищено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>_GroupChip</name>
    <message>
        <source>Take out of the group “{0}”</source>
        <translation>Убрать из группы «{0}»</translation>
    </message>
</context>
<context>
    <name>_Impossible</name>
    <message>
        <source>The contacts stay in this book, and messages go to them all the same.</source>
        <translation>Контакты остаются в этой книге, и сообщения отправляются им как обычно.</translation>
    </message>
    <message>
        <source>There is no account to sync with.</source>
        <translation>Нет учётной записи для синхронизации.</translation>
    </message>
    <message>
        <source>{0} cannot be synced: the interface of {1} keeps no contacts.</source>
        <translation>{0} нельзя синхронизировать: интерфейс {1} не хранит контакты.</translation>
    </message>
</context>
<context>
    <name>_LanguageBox</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестен</translation>
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
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Import an export file…</source>
        <translation>Импортировать файл экспорта…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это уведомление</translation>
    </message>
</context>
<context>
    <name>_OwnNumber</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Отправить пробное</translation>
    </message>
    <message>
        <source>Where shall tests go? It is kept in the settings.</source>
        <translation>Куда отправлять пробные сообщения? Номер сохранится в настройках.</translation>
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
        <translation>Учётные записи</translation>
    </message>
</context>
<context>
    <name>_ProviderCard</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose {provider}</source>
        <translation>Выбрать: {provider}</translation>
    </message>
    <message>
        <source>Inside this program: nothing is sent, nothing costs</source>
        <translation>Внутри программы: ничего не уходит, ничего не стоит</translation>
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
        <translation>Название поля</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Убрать это поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Значение поля</translation>
    </message>
</context>
<context>
    <name>_TemplateName</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Имя шаблона</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>47 CFR 64.1200(c)(1): no telephone solicitation before 8:00 or after 21:00 where the called person is. Some states say 20:00, which is kept here for promotions.</source>
        <translation>47 CFR 64.1200(c)(1): никаких предложений по телефону до 8:00 и после 21:00 по месту получателя. Некоторые штаты называют 20:00; так здесь и принято для рекламы.</translation>
    </message>
    <message>
        <source>A cell in it shows an error.</source>
        <translation>Ячейка в ней показывает ошибку.</translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation>У поля нет имени.</translation>
    </message>
    <message>
        <source>A formula in it has no result.</source>
        <translation>У формулы в ней нет результата.</translation>
    </message>
    <message>
        <source>A formula in the cell has no result.</source>
        <translation>Формула в ячейке не имеет результата.</translation>
    </message>
    <message>
        <source>A group needs a name of one line with up to 80 characters.</source>
        <translation>Группе нужно название в одну строку, не длиннее 80 знаков.</translation>
    </message>
    <message>
        <source>A message to this number is being handed over just now ({subject}), so nothing was erased.</source>
        <translation>Сообщение на этот номер как раз передаётся ({subject}), поэтому ничего не удалено.</translation>
    </message>
    <message>
        <source>A newer SMS Desk has changed the store; this one leaves it as it is: {subject}</source>
        <translation>Более новая версия SMS Desk изменила базу данных; эта оставляет её как есть: {subject}</translation>
    </message>
    <message>
        <source>A {{ is not closed on its line.</source>
        <translation>Скобки {{ не закрыты в своей строке.</translation>
    </message>
    <message>
        <source>A {{ stands within another field.</source>
        <translation>Скобки {{ стоят внутри другого поля.</translation>
    </message>
    <message>
        <source>A }} has no {{ before it.</source>
        <translation>Перед скобками }} нет {{.</translation>
    </message>
    <message numerus="yes">
        <source>Above {number} parts</source>
        <translation>
            <numerusform>Больше {number} части</numerusform>
            <numerusform>Больше {number} частей</numerusform>
            <numerusform>Больше {number} частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Added in this office.</source>
        <translation>Добавлено в этом офисе.</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s interface.</source>
        <translation>Адрес интерфейса провайдера.</translation>
    </message>
    <message>
        <source>Address that the handset shall open.</source>
        <translation>Адрес, который должен открыть телефон.</translation>
    </message>
    <message>
        <source>Address that the provider calls when a batch call failed.</source>
        <translation>Адрес, который провайдер вызывает, если групповой запрос не удался.</translation>
    </message>
    <message>
        <source>Address that the provider calls when a batch call worked.</source>
        <translation>Адрес, который провайдер вызывает, если групповой запрос удался.</translation>
    </message>
    <message>
        <source>Address that the provider sends delivery receipts to.</source>
        <translation>Адрес, на который провайдер присылает отчёты о доставке.</translation>
    </message>
    <message>
        <source>After you press Send, nothing goes out for so long and can be taken back.</source>
        <translation>После нажатия «Отправить» столько времени ничего не уходит и всё можно отменить.</translation>
    </message>
    <message>
        <source>Allow it in the keyring&apos;s own program.</source>
        <translation>Разрешите это в программе связки ключей.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Всегда спрашивать</translation>
    </message>
    <message>
        <source>An account needs a name of one line with up to 80 characters.</source>
        <translation>Учётной записи нужно имя в одну строку, не длиннее 80 символов.</translation>
    </message>
    <message>
        <source>Another import goes on just now.</source>
        <translation>Сейчас идёт другой импорт.</translation>
    </message>
    <message>
        <source>Another program holds the store, so nothing was changed: {subject}</source>
        <translation>База данных занята другой программой, поэтому ничего не изменено: {subject}</translation>
    </message>
    <message>
        <source>Another row says the same to the same number at the same time.</source>
        <translation>Другая строка говорит то же самое тому же номеру в то же время.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Ask for another try, or look at the provider&apos;s own pages.</source>
        <translation>Попросите ещё одну попытку или проверьте на сайте провайдера.</translation>
    </message>
    <message>
        <source>Ask for balances</source>
        <translation>Запрашивать баланс</translation>
    </message>
    <message>
        <source>Ask for delivery status</source>
        <translation>Запрашивать статус доставки</translation>
    </message>
    <message>
        <source>Ask the provider to allow it, or whether this computer&apos;s address must be registered.</source>
        <translation>Попросите провайдера разрешить это или узнайте, не нужно ли зарегистрировать адрес этого компьютера.</translation>
    </message>
    <message>
        <source>Ask the provider why.</source>
        <translation>Спросите провайдера о причине.</translation>
    </message>
    <message>
        <source>Ask the provider why; the recipient or the text may be on a list.</source>
        <translation>Спросите провайдера о причине: получатель или текст может быть в каком-то списке.</translation>
    </message>
    <message>
        <source>Ask the provider, or use another account for this number.</source>
        <translation>Спросите провайдера или используйте для этого номера другую учётную запись.</translation>
    </message>
    <message>
        <source>Ask the provider, then resume.</source>
        <translation>Спросите провайдера, затем возобновите отправку.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Спросите провайдера.</translation>
    </message>
    <message>
        <source>Ask the recipient or the provider, then decide whether it counts as sent, is sent again, or is dropped.</source>
        <translation>Спросите получателя или провайдера, затем решите: считать отправленным, отправить ещё раз или оставить.</translation>
    </message>
    <message>
        <source>Ask to type the number of messages when a batch is larger than this, so that nobody sends to everybody by mistake.</source>
        <translation>Просить ввести число сообщений, если рассылка больше указанной, чтобы никто не отправил всем по ошибке.</translation>
    </message>
    <message>
        <source>Ask when needed</source>
        <translation>Спрашивать, если нужно</translation>
    </message>
    <message>
        <source>At least one number has the right length but belongs to no range in use.</source>
        <translation>Хотя бы один номер верной длины, но не относится ни к одному из используемых диапазонов.</translation>
    </message>
    <message>
        <source>At most so many parts a second.</source>
        <translation>Не больше стольких частей в секунду.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Удаляется</translation>
    </message>
    <message>
        <source>Beside the clock, with what goes out next. Not every desktop has a place for it.</source>
        <translation>Рядом с часами: показывает ближайшую отправку. Не на каждом рабочем столе для него есть место.</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Двоичное</translation>
    </message>
    <message>
        <source>Can be asked what became of a message.</source>
        <translation>Можно узнать, что стало с сообщением.</translation>
    </message>
    <message>
        <source>Can take a scheduled message back.</source>
        <translation>Может отозвать запланированное сообщение.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change it, or ask for another try.</source>
        <translation>Измените его или попросите ещё одну попытку.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Characters in it cannot be read.</source>
        <translation>Знаки в ней не читаются.</translation>
    </message>
    <message>
        <source>Characters of the row cannot be read.</source>
        <translation>Символы строки не читаются.</translation>
    </message>
    <message>
        <source>Characters were replaced so that the text fits GSM-7.</source>
        <translation>Символы заменены, чтобы текст укладывался в GSM-7.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY, HTTP_PROXY and ALL_PROXY.</source>
        <translation>Проверьте HTTPS_PROXY, HTTP_PROXY и ALL_PROXY.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Проверьте.</translation>
    </message>
    <message>
        <source>Check its rights. From a read-only disk, copy it to another one first.</source>
        <translation>Проверьте права. С диска, доступного только для чтения, сначала скопируйте на другой.</translation>
    </message>
    <message>
        <source>Check that the file is what you think it is.</source>
        <translation>Убедитесь, что это тот файл, который вам нужен.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and port, and whether a firewall is in the way.</source>
        <translation>Проверьте адрес и порт учётной записи и не мешает ли брандмауэр.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address. If it is right, the provider may have switched this interface off: ask it.</source>
        <translation>Проверьте адрес учётной записи. Если он верен, возможно, провайдер отключил этот интерфейс: спросите его.</translation>
    </message>
    <message>
        <source>Check the address and the network; try again.</source>
        <translation>Проверьте адрес и сеть и повторите попытку.</translation>
    </message>
    <message>
        <source>Check the address and the options of the account.</source>
        <translation>Проверьте адрес и параметры учётной записи.</translation>
    </message>
    <message>
        <source>Check the address: another server, a proxy or a sign-in page may be answering.</source>
        <translation>Проверьте адрес: возможно, отвечает другой сервер, прокси или страница входа.</translation>
    </message>
    <message>
        <source>Check the folder, its rights and the disk.</source>
        <translation>Проверьте папку, права на неё и диск.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Проверьте имя.</translation>
    </message>
    <message>
        <source>Check the network and the address of the account, then try again.</source>
        <translation>Проверьте сеть и адрес учётной записи и повторите попытку.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Проверьте номер.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system (HTTPS_PROXY, NO_PROXY).</source>
        <translation>Проверьте настройки прокси в системе (HTTPS_PROXY, NO_PROXY).</translation>
    </message>
    <message>
        <source>Check the rights and the disk of the profile&apos;s folder.</source>
        <translation>Проверьте права на папку профиля и диск.</translation>
    </message>
    <message>
        <source>Check the rights and the disk, then try again.</source>
        <translation>Проверьте права и диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Check the spelling of the account&apos;s address, and whether this computer is online.</source>
        <translation>Проверьте, верно ли написан адрес учётной записи и есть ли у компьютера доступ в интернет.</translation>
    </message>
    <message>
        <source>Check whether the address is right and is https, and this computer&apos;s clock. If the provider has a certificate authority of its own, name its file (ca_file).</source>
        <translation>Проверьте, верен ли адрес и https ли это, а также часы этого компьютера. Если у провайдера свой центр сертификации, укажите его файл (ca_file).</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Выберите более позднее.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Выберите другую кодировку.</translation>
    </message>
    <message>
        <source>Choose another folder, free some space, or close the program that has the file open.</source>
        <translation>Выберите другую папку, освободите место или закройте программу, в которой открыт файл.</translation>
    </message>
    <message>
        <source>Choose another group.</source>
        <translation>Выберите другую группу.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose another sender, or have this one registered with the provider.</source>
        <translation>Выберите другого отправителя или зарегистрируйте этого у провайдера.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Выберите другой вариант.</translation>
    </message>
    <message>
        <source>Choose it.</source>
        <translation>Выберите его.</translation>
    </message>
    <message>
        <source>Choose the column.</source>
        <translation>Выберите столбец.</translation>
    </message>
    <message>
        <source>Close the other program (a backup, a database browser), then do it again.</source>
        <translation>Закройте другую программу (резервное копирование, просмотр баз данных) и повторите.</translation>
    </message>
    <message>
        <source>Close the other program, or check the rights.</source>
        <translation>Закройте другую программу или проверьте права доступа.</translation>
    </message>
    <message>
        <source>Coding to state instead of the one that follows from the text.</source>
        <translation>Кодировка, которую указать вместо той, что следует из текста.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Contacts that exist only at the provider cannot be seen by any program: its interface adds and deletes, but does not list.</source>
        <translation>Контакты, которые есть только у провайдера, не видит ни одна программа: его интерфейс добавляет и удаляет, но не показывает список.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>Исправьте номер.</translation>
    </message>
    <message>
        <source>Correct the user name, password or key of the account, then resume it.</source>
        <translation>Исправьте имя пользователя, пароль или ключ учётной записи, затем возобновите её.</translation>
    </message>
    <message>
        <source>Correct the user name, password or key, then resume.</source>
        <translation>Исправьте имя пользователя, пароль или ключ, затем возобновите.</translation>
    </message>
    <message>
        <source>Correct them in the account.</source>
        <translation>Исправьте их в учётной записи.</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <translation>Страна номеров</translation>
    </message>
    <message>
        <source>Customary: French services send marketing from 8:00 to 20:00 on working days only and say that the law wants it. Public holidays are not known here.</source>
        <translation>Принято: французские сервисы шлют рекламу с 8:00 до 20:00 только в рабочие дни и говорят, что так требует закон. Праздники здесь не учитываются.</translation>
    </message>
    <message>
        <source>Customary: one service keeps marketing back from 22:00 to 9:00.</source>
        <translation>Принято: один сервис задерживает рекламу с 22:00 до 9:00.</translation>
    </message>
    <message>
        <source>Customary: services for sending keep marketing back from 20:00 to 8:00. For reminders an hour less is kept here.</source>
        <translation>Принято: сервисы рассылки задерживают рекламу с 20:00 до 8:00. Для напоминаний здесь принято на час меньше.</translation>
    </message>
    <message>
        <source>Customary: services for sending let promotions out from 10:00 to 21:00 only.</source>
        <translation>Принято: сервисы рассылки шлют рекламу только с 10:00 до 21:00.</translation>
    </message>
    <message>
        <source>Customary: services for sending name different hours; most keep marketing back at night and on Sundays. Public holidays are not known here.</source>
        <translation>Принято: сервисы рассылки называют разные часы; большинство задерживает рекламу ночью и по воскресеньям. Праздники здесь не учитываются.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete again</source>
        <translation>Удалить ещё раз</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Detail: “{detail}”.</source>
        <translation>Подробность: «{detail}».</translation>
    </message>
    <message>
        <source>Drop the message, or record first that they want messages again.</source>
        <translation>Откажитесь от сообщения или сначала отметьте, что этот человек снова хочет получать сообщения.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Empty characters stand in the row: the file may be damaged here.</source>
        <translation>В строке есть пустые символы: возможно, файл здесь повреждён.</translation>
    </message>
    <message>
        <source>Enter it anew in the account.</source>
        <translation>Введите его заново в учётной записи.</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Только ошибки</translation>
    </message>
    <message numerus="yes">
        <source>Every {number} minutes</source>
        <translation>
            <numerusform>Каждую {number} минуту</numerusform>
            <numerusform>Каждые {number} минуты</numerusform>
            <numerusform>Каждые {number} минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>File with a certificate authority to trust besides the usual ones (PEM).</source>
        <translation>Файл центра сертификации, которому доверять кроме обычных (PEM).</translation>
    </message>
    <message>
        <source>Fill it in, or give the field a fallback: {{name|customer}}.</source>
        <translation>Заполните его или задайте полю запасное значение: {{name|customer}}.</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Навсегда</translation>
    </message>
    <message>
        <source>Format the column as text and enter the number again.</source>
        <translation>Задайте столбцу текстовый формат и введите номер снова.</translation>
    </message>
    <message>
        <source>Free some space, then do it again.</source>
        <translation>Освободите место и повторите.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Further parameters for every request, as name=value&amp;…</source>
        <translation>Дополнительные параметры каждого запроса в виде имя=значение&amp;…</translation>
    </message>
    <message>
        <source>Give one, or set one for the account.</source>
        <translation>Укажите его или задайте для учётной записи.</translation>
    </message>
    <message>
        <source>Gives up after a time you name.</source>
        <translation>Прекращает попытки через указанное вами время.</translation>
    </message>
    <message>
        <source>Go on with the import, or cancel it; nothing is lost.</source>
        <translation>Продолжите импорт или отмените его; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Hands on messages that people send to you.</source>
        <translation>Передаёт сообщения, которые присылают вам.</translation>
    </message>
    <message>
        <source>How much is written to the log in the data folder. It never holds passwords or keys.</source>
        <translation>Как много пишется в журнал в папке данных. Паролей и ключей в нём никогда нет.</translation>
    </message>
    <message>
        <source>How often accounts are asked what is left. They are also asked after each batch, and never more often than the provider allows.</source>
        <translation>Как часто узнавать остаток на учётных записях. Он запрашивается и после каждой рассылки, но не чаще, чем разрешает провайдер.</translation>
    </message>
    <message>
        <source>How programs are started at sign-in on this system is not known: {subject}</source>
        <translation>Неизвестно, как в этой системе запускаются программы при входе: {subject}</translation>
    </message>
    <message>
        <source>How requests are sent.</source>
        <translation>Как отправляются запросы.</translation>
    </message>
    <message>
        <source>How urgent it is, from the lowest number up.</source>
        <translation>Насколько срочно: от меньшего числа к большему.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Значок в области уведомлений</translation>
    </message>
    <message>
        <source>If it has passed, send it again: it goes at once. Else choose another time.</source>
        <translation>Если оно прошло, отправьте ещё раз: уйдёт сразу. Иначе выберите другое время.</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Install or unlock one, or enter the secret each time.</source>
        <translation>Установите или разблокируйте её либо вводите секрет каждый раз.</translation>
    </message>
    <message>
        <source>It can safely be sent again later.</source>
        <translation>Его можно без опасений отправить ещё раз позже.</translation>
    </message>
    <message>
        <source>It can safely be sent again.</source>
        <translation>Его можно без опасений отправить ещё раз.</translation>
    </message>
    <message>
        <source>It ends in so many zeros that a spreadsheet may have put them in the place of digits.</source>
        <translation>Он кончается столькими нулями, что их могла поставить вместо цифр электронная таблица.</translation>
    </message>
    <message>
        <source>It goes out at the time that was asked for.</source>
        <translation>Уйдёт в назначенное время.</translation>
    </message>
    <message>
        <source>It has more cells than there are columns.</source>
        <translation>В ней больше ячеек, чем столбцов.</translation>
    </message>
    <message>
        <source>It is being handed over now.</source>
        <translation>Сейчас передаётся провайдеру.</translation>
    </message>
    <message>
        <source>It is no number of the chosen country; it may be one of another.</source>
        <translation>Это не номер выбранной страны; возможно, он из другой.</translation>
    </message>
    <message>
        <source>It is safe to try again.</source>
        <translation>Можно спокойно попробовать ещё раз.</translation>
    </message>
    <message>
        <source>It is stored here and not yet handed over.</source>
        <translation>Сохранено здесь и ещё не передано провайдеру.</translation>
    </message>
    <message>
        <source>It may be new, or mistyped.</source>
        <translation>Возможно, он новый или набран с ошибкой.</translation>
    </message>
    <message>
        <source>It may be too long for it; use another keyring.</source>
        <translation>Возможно, он для неё слишком длинный; используйте другую связку ключей.</translation>
    </message>
    <message>
        <source>It may have been sent; it is not sent again by itself.</source>
        <translation>Возможно, отправлено; само повторно не отправляется.</translation>
    </message>
    <message>
        <source>It sends nothing until it is resumed.</source>
        <translation>Ничего не отправляет, пока не возобновлена.</translation>
    </message>
    <message>
        <source>It waits here and will be tried again by itself.</source>
        <translation>Ждёт здесь; попытка повторится сама.</translation>
    </message>
    <message>
        <source>It was not delivered before it expired.</source>
        <translation>Не доставлено до истечения срока.</translation>
    </message>
    <message>
        <source>It was not handed on.</source>
        <translation>Не передано дальше.</translation>
    </message>
    <message>
        <source>It was probably damaged when it was copied; type it again.</source>
        <translation>Вероятно, он испортился при копировании; наберите его заново.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Удалена.</translation>
    </message>
    <message>
        <source>It was taken back before it was handed over.</source>
        <translation>Отозвано до передачи провайдеру.</translation>
    </message>
    <message>
        <source>Its columns are: {known}.</source>
        <translation>Его столбцы: {known}.</translation>
    </message>
    <message>
        <source>Its password or key is not here.</source>
        <translation>Её пароля или ключа здесь нет.</translation>
    </message>
    <message>
        <source>Its quotation marks do not fit together.</source>
        <translation>Кавычки в ней не сходятся.</translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation>Хранить историю</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Продолжать в фоне</translation>
    </message>
    <message>
        <source>Keeps a list of contacts.</source>
        <translation>Хранит список контактов.</translation>
    </message>
    <message>
        <source>Keeps messages until a time you name.</source>
        <translation>Хранит сообщения до указанного вами времени.</translation>
    </message>
    <message>
        <source>Key from the provider&apos;s pages, plain or already as base64.</source>
        <translation>Ключ со страниц провайдера, обычный или уже в base64.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Leave as refused</source>
        <translation>Оставить отклонённым</translation>
    </message>
    <message>
        <source>Leave one.</source>
        <translation>Оставьте один.</translation>
    </message>
    <message>
        <source>Leave only the number.</source>
        <translation>Оставьте только номер.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Выйти из программы</translation>
    </message>
    <message>
        <source>Leave these characters out, or send it as Unicode.</source>
        <translation>Уберите эти символы или отправьте как Unicode.</translation>
    </message>
    <message>
        <source>Let the system start `smsdesk --hidden` itself.</source>
        <translation>Пусть система сама запускает `smsdesk --hidden`.</translation>
    </message>
    <message>
        <source>Let them go out or cancel them first, or agree that removing the account cancels them.</source>
        <translation>Дайте им уйти или сначала отмените их либо согласитесь, что удаление учётной записи их отменит.</translation>
    </message>
    <message>
        <source>Let this program keep it; it must run at that time.</source>
        <translation>Пусть его хранит эта программа; в это время она должна работать.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Светлые, тёмные или как в системе.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look at it again, then make your change.</source>
        <translation>Посмотрите на него ещё раз, затем внесите своё изменение.</translation>
    </message>
    <message>
        <source>Look at them again.</source>
        <translation>Посмотрите на них снова.</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Мало</translation>
    </message>
    <message>
        <source>Mend the quotation marks or the encoding of the file, or save it as XLSX.</source>
        <translation>Исправьте кавычки или кодировку файла либо сохраните его как XLSX.</translation>
    </message>
    <message>
        <source>Messages of this account are still waiting: {subject}.</source>
        <translation>Сообщения этой учётной записи ещё ожидают: {subject}.</translation>
    </message>
    <message>
        <source>Messages that are settled are deleted for good when they are older. What still waits, or needs your decision, is kept.</source>
        <translation>Завершённые сообщения старше этого удаляются навсегда. То, что ещё ожидает или требует вашего решения, сохраняется.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Переносится</translation>
    </message>
    <message>
        <source>Moved after its reminder was sent</source>
        <translation>Перенесено после напоминания</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name a file in PEM form.</source>
        <translation>Укажите файл в формате PEM.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Укажите другую папку.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Укажите хотя бы одного.</translation>
    </message>
    <message>
        <source>Name it “number”. The columns are: {known}.</source>
        <translation>Назовите его «number». Есть столбцы: {known}.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Нужно ваше решение</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>No column of {subject} is known as the one with the numbers.</source>
        <translation>Ни один столбец в {subject} не похож на столбец с номерами.</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>Ни у одной страны нет такого кода.</translation>
    </message>
    <message>
        <source>No country is chosen; with a plus before it this would be a number.</source>
        <translation>Страна не выбрана; с плюсом впереди это был бы номер.</translation>
    </message>
    <message>
        <source>No time to undo</source>
        <translation>Без времени на отмену</translation>
    </message>
    <message>
        <source>Nobody answers at the provider&apos;s address.</source>
        <translation>По адресу провайдера никто не отвечает.</translation>
    </message>
    <message>
        <source>Nobody can be put into “{subject}”: this group is whoever its search finds.</source>
        <translation>В «{subject}» никого нельзя поместить: эта группа — все, кого находит её поиск.</translation>
    </message>
    <message>
        <source>Nobody can say whether the provider did it.</source>
        <translation>Неизвестно, сделал ли это провайдер.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this person wants messages.</source>
        <translation>Непонятно, хочет ли этот человек получать сообщения.</translation>
    </message>
    <message>
        <source>Nobody can tell which column holds the numbers.</source>
        <translation>Непонятно, в каком столбце номера.</translation>
    </message>
    <message>
        <source>Nobody can tell which column of {subject} holds the numbers, so nothing was imported.</source>
        <translation>Непонятно, в каком столбце файла {subject} номера, поэтому ничего не импортировано.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Не выбран</translation>
    </message>
    <message>
        <source>Nothing can be changed about this any more ({subject}).</source>
        <translation>Здесь больше ничего нельзя изменить ({subject}).</translation>
    </message>
    <message>
        <source>Nothing was sent by this. Check the address of the account; if it is right, please report it.</source>
        <translation>При этом ничего не отправлено. Проверьте адрес учётной записи; если он верен, сообщите нам об этом, пожалуйста.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ещё одно</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Only iSMS.gr has one.</source>
        <translation>Он есть только у iSMS.gr.</translation>
    </message>
    <message>
        <source>Only one sheet of the workbook is read: the first that holds numbers.</source>
        <translation>Читается только один лист книги: первый, на котором есть номера.</translation>
    </message>
    <message>
        <source>Only when I press Refresh</source>
        <translation>Только по кнопке «Обновить»</translation>
    </message>
    <message>
        <source>Only when I press Refresh status</source>
        <translation>Только по кнопке «Обновить статус»</translation>
    </message>
    <message>
        <source>Only where the provider or your office uses one of its own.</source>
        <translation>Только если у провайдера или у вас в организации он свой.</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Другой номер</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Своё поле</translation>
    </message>
    <message>
        <source>Password that goes with the user name.</source>
        <translation>Пароль к имени пользователя.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Personal batch</source>
        <translation>Личная рассылка</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Put a backup in its place (the newest one in the folder “backups”). Only to begin anew, without the history: delete the file.</source>
        <translation>Положите на его место резервную копию (самую новую из папки «backups»). Только чтобы начать заново, без истории: удалите файл.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>Quiet hours would hold it until the appointment has begun.</source>
        <translation>Тихие часы задержали бы его до начала приёма.</translation>
    </message>
    <message>
        <source>Read it once more.</source>
        <translation>Прочтите его ещё раз.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Repeats, and messages that are drawn up anew when their time comes, cannot be kept by the provider. Nothing was scheduled.</source>
        <translation>Повторы и сообщения, которые составляются заново, когда приходит время, провайдер хранить не может. Ничего не запланировано.</translation>
    </message>
    <message>
        <source>Restore a backup, or name another profile.</source>
        <translation>Восстановите резервную копию или укажите другой профиль.</translation>
    </message>
    <message>
        <source>Restore this file from a backup.</source>
        <translation>Восстановите этот файл из резервной копии.</translation>
    </message>
    <message>
        <source>Resume it when it shall send again.</source>
        <translation>Возобновите её, когда снова нужно отправлять.</translation>
    </message>
    <message>
        <source>Review before sending</source>
        <translation>Проверка перед отправкой</translation>
    </message>
    <message>
        <source>Row {row} of the file is longer than any row of a list: {subject}</source>
        <translation>Строка {row} файла длиннее любой строки списка: {subject}</translation>
    </message>
    <message>
        <source>Row {subject} of the file is broken: where its cells end, or which letters they hold, could only be guessed. Nothing was sent.</source>
        <translation>Строка {subject} файла испорчена: где кончаются её ячейки или какие в них буквы, можно лишь гадать. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>SMS Desk could not put the request together</source>
        <translation>SMS Desk не смог составить запрос</translation>
    </message>
    <message>
        <source>SMS Desk starts in the tray, or as a minimised window where there is none, so that what is scheduled here goes out in time.</source>
        <translation>SMS Desk запускается в области уведомлений, а где её нет — свёрнутым, чтобы запланированное здесь уходило вовремя.</translation>
    </message>
    <message>
        <source>SMS Desk was stopped before it could note the answer.</source>
        <translation>SMS Desk был остановлен, не успев записать ответ.</translation>
    </message>
    <message>
        <source>Save a copy without one.</source>
        <translation>Сохраните копию без пароля.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить ещё раз</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>Сохраните её заново.</translation>
    </message>
    <message>
        <source>Save it as CSV, XLSX or ODS.</source>
        <translation>Сохраните его как CSV, XLSX или ODS.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV first.</source>
        <translation>Сначала сохраните её как XLSX или CSV.</translation>
    </message>
    <message>
        <source>Save the search under another name.</source>
        <translation>Сохраните поиск под другим именем.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Отложенная отправка</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Sends delivery receipts to an address of yours.</source>
        <translation>Присылает отчёты о доставке на ваш адрес.</translation>
    </message>
    <message>
        <source>Sends messages that show at once and are not kept.</source>
        <translation>Отправляет сообщения, которые сразу показываются и не сохраняются.</translation>
    </message>
    <message>
        <source>Sends octets instead of a text.</source>
        <translation>Отправляет октеты вместо текста.</translation>
    </message>
    <message>
        <source>Set in this office.</source>
        <translation>Задано в этом офисе.</translation>
    </message>
    <message>
        <source>Several people in the contact book have this number, and none of them this name.</source>
        <translation>У нескольких контактов этот номер, и ни у кого из них нет этого имени.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Сократите.</translation>
    </message>
    <message>
        <source>Shorten or change it.</source>
        <translation>Сократите или измените его.</translation>
    </message>
    <message>
        <source>Shorten or change the text.</source>
        <translation>Сократите или измените текст.</translation>
    </message>
    <message>
        <source>Shorten or change them.</source>
        <translation>Сократите или измените их.</translation>
    </message>
    <message>
        <source>Shorten the text to one part, or leave out characters that count double.</source>
        <translation>Сократите текст до одной части или уберите символы, которые считаются за два.</translation>
    </message>
    <message>
        <source>Show what will be sent, to whom and at what cost, and ask, when it is more than this.</source>
        <translation>Показывать, что, кому и за сколько будет отправлено, и спрашивать, если больше указанного.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Вход не удался</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Нужен вход</translation>
    </message>
    <message>
        <source>Some rows are hidden in the spreadsheet; they are read, too.</source>
        <translation>Некоторые строки в таблице скрыты; они тоже читаются.</translation>
    </message>
    <message>
        <source>Somebody answers at this address, but not with this provider&apos;s interface.</source>
        <translation>По этому адресу кто-то отвечает, но не интерфейс этого провайдера.</translation>
    </message>
    <message>
        <source>Somebody else has changed this contact meanwhile, so nothing was changed.</source>
        <translation>Кто-то другой тем временем изменил этот контакт, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it meanwhile.</source>
        <translation>Возможно, кто-то тем временем его удалил.</translation>
    </message>
    <message>
        <source>Something changed since the differences of “{subject}” were shown, so nothing was done.</source>
        <translation>С тех пор как были показаны различия серии «{subject}», что-то изменилось, поэтому ничего не сделано.</translation>
    </message>
    <message>
        <source>Something could not be done.</source>
        <translation>Что-то не удалось сделать.</translation>
    </message>
    <message>
        <source>Something that is no folder stands where the profile should be: {subject}</source>
        <translation>На месте профиля находится не папка: {subject}</translation>
    </message>
    <message>
        <source>Start SMS Desk again; if it stays so, remove the practice account and make a new one.</source>
        <translation>Запустите SMS Desk снова; если не поможет, удалите тренировочную учётную запись и создайте новую.</translation>
    </message>
    <message>
        <source>Start or set up its service, then try again.</source>
        <translation>Запустите или настройте её службу и повторите попытку.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Запускать при входе в систему</translation>
    </message>
    <message>
        <source>Starting at sign-in could not be changed: {subject}</source>
        <translation>Не удалось изменить запуск при входе: {subject}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Stays cancelled</source>
        <translation>Остаётся отменённым</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Surname and name stand in one column: they are told apart where there is a comma, otherwise all of it becomes the name.</source>
        <translation>Фамилия и имя стоят в одном столбце: они разделяются там, где есть запятая, иначе всё становится именем.</translation>
    </message>
    <message>
        <source>Switch it on in your own.</source>
        <translation>Включите это в своём.</translation>
    </message>
    <message>
        <source>Takes a text of its own for each of many people in one call.</source>
        <translation>Принимает за один запрос отдельный текст для каждого из многих.</translation>
    </message>
    <message>
        <source>Takes one text for many people in one call.</source>
        <translation>Принимает за один запрос один текст для многих.</translation>
    </message>
    <message>
        <source>Tells beforehand what a part costs.</source>
        <translation>Заранее сообщает, сколько стоит часть.</translation>
    </message>
    <message>
        <source>Tells what is left on the account.</source>
        <translation>Сообщает остаток на счёте.</translation>
    </message>
    <message>
        <source>Tells whether a number is in use and in which network.</source>
        <translation>Сообщает, используется ли номер и в какой сети.</translation>
    </message>
    <message>
        <source>That cannot be done: the message&apos;s state is “{subject}”.</source>
        <translation>Это невозможно: состояние сообщения — «{subject}».</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>На учётной записи не осталось средств.</translation>
    </message>
    <message>
        <source>The account “{subject}” is paused, so nothing was sent.</source>
        <translation>Учётная запись «{subject}» приостановлена, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>The account “{subject}” was removed, so nothing goes out by it any more. Nothing was done.</source>
        <translation>Учётная запись «{subject}» удалена, и через неё больше ничего не отправляется. Ничего не сделано.</translation>
    </message>
    <message>
        <source>The address is plain http: the password and every message would travel unprotected.</source>
        <translation>Адрес — простой http: пароль и все сообщения шли бы незащищёнными.</translation>
    </message>
    <message>
        <source>The answer is none that this provider gives.</source>
        <translation>Такого ответа этот провайдер не даёт.</translation>
    </message>
    <message>
        <source>The appointment is over.</source>
        <translation>Время записи прошло.</translation>
    </message>
    <message>
        <source>The braces in the text do not fit together at character {subject}.</source>
        <translation>Фигурные скобки в тексте не сходятся у символа {subject}.</translation>
    </message>
    <message>
        <source>The card is broken off or holds strange lines.</source>
        <translation>Карточка оборвана или содержит странные строки.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read or holds no certificate: {subject}</source>
        <translation>Файл сертификата не читается или не содержит сертификата: {subject}</translation>
    </message>
    <message>
        <source>The columns are: {known}.</source>
        <translation>Есть столбцы: {known}.</translation>
    </message>
    <message>
        <source>The commas between the thousands were left out.</source>
        <translation>Запятые между тысячами убраны.</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered.</source>
        <translation>Соединение прервалось до ответа провайдера.</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered. The next sync does it again, which is harmless.</source>
        <translation>Связь прервалась до ответа провайдера. Следующая синхронизация повторит это, что безвредно.</translation>
    </message>
    <message>
        <source>The contacts of the account “{subject}” are being synced already, perhaps by another process.</source>
        <translation>Контакты учётной записи «{subject}» уже синхронизируются, возможно, другим процессом.</translation>
    </message>
    <message>
        <source>The content is not hexadecimal.</source>
        <translation>Содержимое не шестнадцатеричное.</translation>
    </message>
    <message>
        <source>The field “{subject}” is a secret and is not taken from the command line, where other programs and the shell&apos;s history would see it.</source>
        <translation>Поле «{subject}» секретное и не принимается из командной строки, где его увидели бы другие программы и история оболочки.</translation>
    </message>
    <message>
        <source>The field “{subject}” may have 16 characters at most (letters other than the English count double) and no colon: this provider&apos;s sign-in cannot carry more.</source>
        <translation>В поле «{subject}» может быть не больше 16 знаков (неанглийские буквы считаются за две) и не должно быть двоеточия: больше вход этого провайдера не передаёт.</translation>
    </message>
    <message>
        <source>The field “{subject}” must be filled in.</source>
        <translation>Поле «{subject}» нужно заполнить.</translation>
    </message>
    <message>
        <source>The fields are: {known}.</source>
        <translation>Есть поля: {known}.</translation>
    </message>
    <message>
        <source>The file cannot be read: {subject}</source>
        <translation>Файл не читается: {subject}</translation>
    </message>
    <message>
        <source>The file could not be written: {subject}</source>
        <translation>Не удалось записать файл: {subject}</translation>
    </message>
    <message>
        <source>The file has no column “{subject}”.</source>
        <translation>В файле нет столбца «{subject}».</translation>
    </message>
    <message>
        <source>The file is far larger than a list of people: {subject}</source>
        <translation>Файл намного больше списка людей: {subject}</translation>
    </message>
    <message>
        <source>The file is neither text nor a spreadsheet: {subject}</source>
        <translation>Файл не является ни текстом, ни таблицей: {subject}</translation>
    </message>
    <message>
        <source>The file is protected by a password: {subject}</source>
        <translation>Файл защищён паролем: {subject}</translation>
    </message>
    <message>
        <source>The file may not be read, or another program keeps it: {subject}</source>
        <translation>Файл нельзя читать, или он занят другой программой: {subject}</translation>
    </message>
    <message>
        <source>The first row is somebody: the columns have no names.</source>
        <translation>Первая строка — уже человек: у столбцов нет названий.</translation>
    </message>
    <message>
        <source>The group “{subject}” would look among its own members.</source>
        <translation>Группа «{subject}» искала бы среди собственных участников.</translation>
    </message>
    <message>
        <source>The groups are: {known}.</source>
        <translation>Есть группы: {known}.</translation>
    </message>
    <message>
        <source>The handset confirmed it.</source>
        <translation>Телефон подтвердил получение.</translation>
    </message>
    <message>
        <source>The import was interrupted, because {subject}. What was imported until then is in the book.</source>
        <translation>Импорт прервался: {subject}. Всё, что успело импортироваться, осталось в книге контактов.</translation>
    </message>
    <message>
        <source>The interface&apos;s own paths are appended to it.</source>
        <translation>Пути самого интерфейса добавляются к нему.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked.</source>
        <translation>Связка ключей не выполнила запрос.</translation>
    </message>
    <message>
        <source>The keyring did not keep the secret as it was given: {subject}.</source>
        <translation>Связка ключей сохранила секрет не таким, каким он был введён: {subject}.</translation>
    </message>
    <message>
        <source>The keyring does not answer: {subject}.</source>
        <translation>Связка ключей не отвечает: {subject}.</translation>
    </message>
    <message>
        <source>The keyring does not let this program change the entry: {subject}.</source>
        <translation>Связка ключей не разрешает программе изменить запись: {subject}.</translation>
    </message>
    <message>
        <source>The keyring failed: {subject}.</source>
        <translation>Сбой связки ключей: {subject}.</translation>
    </message>
    <message>
        <source>The keyring is locked: {subject}.</source>
        <translation>Связка ключей заблокирована: {subject}.</translation>
    </message>
    <message>
        <source>The language of the window. It changes at once.</source>
        <translation>Язык окна. Меняется сразу.</translation>
    </message>
    <message>
        <source>The length is right, but the country has given out no such numbers as far as we know.</source>
        <translation>Длина верна, но, насколько известно, страна таких номеров не выдавала.</translation>
    </message>
    <message>
        <source>The log cannot be written; everything else goes on: {subject}</source>
        <translation>Журнал не записывается; всё остальное работает: {subject}</translation>
    </message>
    <message>
        <source>The longest rest between two questions what became of a message, where a provider has to be asked. New messages are asked for sooner.</source>
        <translation>Наибольшая пауза между двумя запросами о судьбе сообщения, если провайдера нужно спрашивать. О новых сообщениях спрашиваем раньше.</translation>
    </message>
    <message>
        <source>The members of “{subject}” are put in and taken out: it is no saved search.</source>
        <translation>Участников «{subject}» добавляют и убирают вручную: это не сохранённый поиск.</translation>
    </message>
    <message>
        <source>The message may have been sent, and was not sent again.</source>
        <translation>Сообщение, возможно, отправлено; повторно оно не отправлялось.</translation>
    </message>
    <message>
        <source>The message was not sent: the account has no credit left.</source>
        <translation>Сообщение не отправлено: на учётной записи не осталось средств.</translation>
    </message>
    <message>
        <source>The message was not sent: the account lacks the right to do this.</source>
        <translation>Сообщение не отправлено: у учётной записи нет на это права.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider asks us to send more slowly.</source>
        <translation>Сообщение не отправлено: провайдер просит отправлять медленнее.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider cannot be reached or takes nothing now.</source>
        <translation>Сообщение не отправлено: провайдер недоступен или сейчас ничего не принимает.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider did not understand the request.</source>
        <translation>Сообщение не отправлено: провайдер не понял запрос.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not allow this sender.</source>
        <translation>Сообщение не отправлено: провайдер не разрешает этого отправителя.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not take this number.</source>
        <translation>Сообщение не отправлено: провайдер не принимает этот номер.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not take this text.</source>
        <translation>Сообщение не отправлено: провайдер не принимает этот текст.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not take this time.</source>
        <translation>Сообщение не отправлено: провайдер не принимает это время.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider has no way to this network.</source>
        <translation>Сообщение не отправлено: у провайдера нет маршрута в эту сеть.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider refused the sign-in.</source>
        <translation>Сообщение не отправлено: провайдер отказал во входе.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider stopped before it came to this one.</source>
        <translation>Сообщение не отправлено: провайдер остановился, не дойдя до него.</translation>
    </message>
    <message>
        <source>The message was not sent: the rules of the provider or the country block it.</source>
        <translation>Сообщение не отправлено: его блокируют правила провайдера или страны.</translation>
    </message>
    <message>
        <source>The missing plus was put before the country code.</source>
        <translation>Перед кодом страны поставлен недостающий плюс.</translation>
    </message>
    <message>
        <source>The names and comments are too long for the provider, or hold characters that cannot be sent.</source>
        <translation>Имена и комментарии слишком длинны для провайдера или содержат символы, которые нельзя передать.</translation>
    </message>
    <message>
        <source>The next sync brings it to the provider.</source>
        <translation>Следующая синхронизация передаст его провайдеру.</translation>
    </message>
    <message>
        <source>The next sync takes it away from the provider.</source>
        <translation>Следующая синхронизация уберёт его у провайдера.</translation>
    </message>
    <message>
        <source>The number has a length that its country does not use.</source>
        <translation>У номера длина, какой в его стране не бывает.</translation>
    </message>
    <message>
        <source>The number has no country code, and no country is chosen for such numbers.</source>
        <translation>У номера нет кода страны, и страна для таких номеров не выбрана.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>Номер слишком длинный.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>Номер слишком короткий.</translation>
    </message>
    <message>
        <source>The number was written as 3.06…E+11; all digits were there.</source>
        <translation>Номер был записан как 3.06…E+11; все цифры на месте.</translation>
    </message>
    <message>
        <source>The practice server inside the program does not run, so nothing was sent. {subject}</source>
        <translation>Тренировочный сервер внутри программы не работает, поэтому ничего не отправлено. {subject}</translation>
    </message>
    <message>
        <source>The process that read the file was ended from outside.</source>
        <translation>Процесс, читавший файл, был завершён извне.</translation>
    </message>
    <message>
        <source>The profile may not be read or written: {subject}</source>
        <translation>Профиль нельзя читать или записывать: {subject}</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be used: {subject}</source>
        <translation>Папку профиля нельзя использовать: {subject}</translation>
    </message>
    <message>
        <source>The profile&apos;s id is damaged; a new one would lose all stored passwords: {subject}</source>
        <translation>Идентификатор профиля повреждён; с новым пропали бы все сохранённые пароли: {subject}</translation>
    </message>
    <message>
        <source>The provider answered something that SMS Desk does not know.</source>
        <translation>Провайдер ответил что-то неизвестное SMS Desk.</translation>
    </message>
    <message>
        <source>The provider answers.</source>
        <translation>Провайдер отвечает.</translation>
    </message>
    <message>
        <source>The provider asks us to go more slowly.</source>
        <translation>Провайдер просит работать медленнее.</translation>
    </message>
    <message>
        <source>The provider can take nothing just now.</source>
        <translation>Провайдер сейчас ничего не принимает.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>Провайдер недоступен.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Провайдер не ответил вовремя.</translation>
    </message>
    <message>
        <source>The provider did not delete this contact and does not say why; perhaps it has none of this number.</source>
        <translation>Провайдер не удалил этот контакт и не говорит почему; возможно, у него нет такого номера.</translation>
    </message>
    <message>
        <source>The provider did not do what was asked.</source>
        <translation>Провайдер не выполнил запрос.</translation>
    </message>
    <message>
        <source>The provider did not save this contact and does not say why.</source>
        <translation>Провайдер не сохранил этот контакт и не говорит почему.</translation>
    </message>
    <message>
        <source>The provider did not understand the request, or points to another address.</source>
        <translation>Провайдер не понял запрос или отсылает к другому адресу.</translation>
    </message>
    <message>
        <source>The provider does not allow this sender.</source>
        <translation>Провайдер не разрешает этого отправителя.</translation>
    </message>
    <message>
        <source>The provider does not let this account do it.</source>
        <translation>Провайдер не разрешает это этой учётной записи.</translation>
    </message>
    <message>
        <source>The provider does not take it; it is tried again when you change it or ask.</source>
        <translation>Провайдер его не принимает; новая попытка будет, когда вы его измените или попросите.</translation>
    </message>
    <message>
        <source>The provider does not take this number.</source>
        <translation>Провайдер не принимает этот номер.</translation>
    </message>
    <message>
        <source>The provider does not take this text.</source>
        <translation>Провайдер не принимает этот текст.</translation>
    </message>
    <message>
        <source>The provider does not take this time.</source>
        <translation>Провайдер не принимает это время.</translation>
    </message>
    <message>
        <source>The provider does not take this.</source>
        <translation>Провайдер это не принимает.</translation>
    </message>
    <message>
        <source>The provider has it as it is here.</source>
        <translation>У провайдера он такой же, как здесь.</translation>
    </message>
    <message>
        <source>The provider has it.</source>
        <translation>Оно у провайдера.</translation>
    </message>
    <message>
        <source>The provider has no way to this network.</source>
        <translation>У провайдера нет маршрута в эту сеть.</translation>
    </message>
    <message>
        <source>The provider has not been asked yet.</source>
        <translation>Провайдера ещё не спрашивали.</translation>
    </message>
    <message>
        <source>The provider itself reports that something broke on the way.</source>
        <translation>Сам провайдер сообщает, что по пути что-то сломалось.</translation>
    </message>
    <message>
        <source>The provider of the account “{subject}” keeps no list of contacts, so there is nothing to bring in step.</source>
        <translation>Провайдер учётной записи «{subject}» не хранит списка контактов, поэтому синхронизировать нечего.</translation>
    </message>
    <message>
        <source>The provider of “{subject}” cannot keep messages for later. Nothing was scheduled.</source>
        <translation>Провайдер учётной записи «{subject}» не может хранить сообщения на потом. Ничего не запланировано.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in.</source>
        <translation>Провайдер отказал во входе.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in: user name, password or key is wrong.</source>
        <translation>Провайдер отказал во входе: неверно имя пользователя, пароль или ключ.</translation>
    </message>
    <message>
        <source>The provider reports that it was not delivered.</source>
        <translation>Провайдер сообщает, что оно не доставлено.</translation>
    </message>
    <message>
        <source>The provider reports that something broke on its side.</source>
        <translation>Провайдер сообщает о сбое на своей стороне.</translation>
    </message>
    <message>
        <source>The provider says that it failed, and not why.</source>
        <translation>Провайдер сообщает о неудаче, но не о причине.</translation>
    </message>
    <message>
        <source>The provider says that the account lacks a right.</source>
        <translation>Провайдер сообщает, что учётной записи не хватает права.</translation>
    </message>
    <message>
        <source>The provider says that this account lacks the right to do this.</source>
        <translation>Провайдер сообщает, что у этой учётной записи нет на это права.</translation>
    </message>
    <message>
        <source>The provider sends it even when this computer is off, but it can no longer be changed or taken back. What SMS Desk keeps can be changed until it goes, and SMS Desk must be running then.</source>
        <translation>Провайдер отправит его, даже если этот компьютер выключен, но изменить или отозвать его уже нельзя. То, что хранит SMS Desk, можно менять до отправки, и SMS Desk должен в это время работать.</translation>
    </message>
    <message>
        <source>The provider took nothing.</source>
        <translation>Провайдер ничего не принял.</translation>
    </message>
    <message>
        <source>The provider&apos;s address is not known: there is no server of this name.</source>
        <translation>Адрес провайдера неизвестен: сервера с таким именем нет.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood.</source>
        <translation>Ответ провайдера не удалось понять.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer says nothing about this number.</source>
        <translation>В ответе провайдера ничего нет об этом номере.</translation>
    </message>
    <message>
        <source>The provider&apos;s own number for the kind of message.</source>
        <translation>Номер, которым провайдер обозначает вид сообщения.</translation>
    </message>
    <message>
        <source>The provider&apos;s rules block this.</source>
        <translation>Правила провайдера это блокируют.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let us through.</source>
        <translation>Прокси этого компьютера нас не пропускает.</translation>
    </message>
    <message>
        <source>The proxy that the system names cannot be used.</source>
        <translation>Прокси, указанный в системе, использовать нельзя.</translation>
    </message>
    <message>
        <source>The quotation marks of the row do not fit together, so nobody can say where its cells end.</source>
        <translation>Кавычки в строке не сходятся, поэтому непонятно, где кончаются её ячейки.</translation>
    </message>
    <message>
        <source>The row is hidden in the spreadsheet.</source>
        <translation>Строка скрыта в таблице.</translation>
    </message>
    <message>
        <source>The rows above the names of the columns are left out.</source>
        <translation>Строки над названиями столбцов пропускаются.</translation>
    </message>
    <message>
        <source>The same number stood there more than once.</source>
        <translation>Один и тот же номер стоял там несколько раз.</translation>
    </message>
    <message>
        <source>The secret of the account “{subject}” is not known here.</source>
        <translation>Секрет учётной записи «{subject}» здесь неизвестен.</translation>
    </message>
    <message>
        <source>The sender is too long: the provider takes at most {subject}.</source>
        <translation>Имя отправителя слишком длинное: провайдер принимает не больше {subject}.</translation>
    </message>
    <message>
        <source>The sender “{subject}” holds characters that no sender may have.</source>
        <translation>В имени отправителя «{subject}» есть недопустимые символы.</translation>
    </message>
    <message>
        <source>The setting “{subject}” has a value that is not allowed; its default holds.</source>
        <translation>У настройки «{subject}» недопустимое значение; действует значение по умолчанию.</translation>
    </message>
    <message>
        <source>The settings cannot be read; the defaults hold: {subject}</source>
        <translation>Настройки не читаются; действуют значения по умолчанию: {subject}</translation>
    </message>
    <message>
        <source>The settings could not be saved: {subject}</source>
        <translation>Не удалось сохранить настройки: {subject}</translation>
    </message>
    <message>
        <source>The settings were damaged and were put aside; the defaults hold: {subject}</source>
        <translation>Настройки были повреждены и отложены в сторону; действуют значения по умолчанию: {subject}</translation>
    </message>
    <message>
        <source>The spreadsheet has lost digits of a number.</source>
        <translation>Таблица потеряла цифры номера.</translation>
    </message>
    <message>
        <source>The spreadsheet has lost digits of the number.</source>
        <translation>Электронная таблица потеряла цифры номера.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: {subject}</source>
        <translation>Таблица повреждена: {subject}</translation>
    </message>
    <message>
        <source>The store cannot be opened: {subject}</source>
        <translation>База данных не открывается: {subject}</translation>
    </message>
    <message>
        <source>The store could not do what was asked, and nothing of it was done: {subject}</source>
        <translation>База данных не смогла выполнить запрос, ничего не сделано: {subject}</translation>
    </message>
    <message>
        <source>The store may not be written, so nothing was changed: {subject}</source>
        <translation>В базу данных нельзя писать, поэтому ничего не изменено: {subject}</translation>
    </message>
    <message>
        <source>The text cannot be written in GSM-7 because of: {subject}</source>
        <translation>Текст нельзя записать в GSM-7 из-за: {subject}</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be sent at all.</source>
        <translation>В тексте есть символы, которые вообще нельзя отправить.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Текст пуст.</translation>
    </message>
    <message>
        <source>The text is too long: the provider takes at most {subject} parts.</source>
        <translation>Текст слишком длинный: наибольшее число частей у провайдера — {subject}.</translation>
    </message>
    <message>
        <source>The time for the reminder has passed.</source>
        <translation>Время напоминания прошло.</translation>
    </message>
    <message>
        <source>The validity must be within {subject} minutes.</source>
        <translation>Срок действия должен быть в пределах {subject} минут.</translation>
    </message>
    <message>
        <source>The value of the field “{subject}” is not allowed.</source>
        <translation>Значение поля «{subject}» недопустимо.</translation>
    </message>
    <message>
        <source>The value of the message option “{subject}” is not allowed.</source>
        <translation>Значение параметра сообщения «{subject}» недопустимо.</translation>
    </message>
    <message>
        <source>The zero that the spreadsheet had cut off was put back.</source>
        <translation>Ноль, отрезанный электронной таблицей, возвращён.</translation>
    </message>
    <message>
        <source>The zone in which times are meant when a message is to go out later.</source>
        <translation>Пояс, по которому понимается время, когда сообщение должно уйти позже.</translation>
    </message>
    <message>
        <source>There are characters in it that no text has.</source>
        <translation>В ней есть знаки, каких не бывает в тексте.</translation>
    </message>
    <message>
        <source>There are no recipients.</source>
        <translation>Нет получателей.</translation>
    </message>
    <message>
        <source>There are several numbers in the cell.</source>
        <translation>В ячейке несколько номеров.</translation>
    </message>
    <message>
        <source>There is a day, but no time.</source>
        <translation>День есть, а времени нет.</translation>
    </message>
    <message>
        <source>There is already a group named “{subject}”; case and accents make no difference.</source>
        <translation>Группа с названием «{subject}» уже есть; регистр и диакритика не различаются.</translation>
    </message>
    <message>
        <source>There is already an account named “{subject}”.</source>
        <translation>Учётная запись «{subject}» уже есть.</translation>
    </message>
    <message>
        <source>There is less left than your alert says.</source>
        <translation>Осталось меньше вашего порога предупреждения.</translation>
    </message>
    <message>
        <source>There is no account named “{subject}”.</source>
        <translation>Учётной записи «{subject}» нет.</translation>
    </message>
    <message>
        <source>There is no connection to the provider.</source>
        <translation>Нет связи с провайдером.</translation>
    </message>
    <message>
        <source>There is no date in it.</source>
        <translation>В ней нет даты.</translation>
    </message>
    <message>
        <source>There is no encoding “{subject}”.</source>
        <translation>Нет кодировки «{subject}».</translation>
    </message>
    <message>
        <source>There is no group named “{subject}”.</source>
        <translation>Нет группы с названием «{subject}».</translation>
    </message>
    <message>
        <source>There is no group “{subject}”.</source>
        <translation>Группы «{subject}» нет.</translation>
    </message>
    <message>
        <source>There is no number in it.</source>
        <translation>В ней нет номера.</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>Номера нет.</translation>
    </message>
    <message>
        <source>There is no profile in this folder: {subject}</source>
        <translation>В этой папке нет профиля: {subject}</translation>
    </message>
    <message>
        <source>There is no provider “{subject}”.</source>
        <translation>Провайдера «{subject}» нет.</translation>
    </message>
    <message>
        <source>There is no room for a private copy of the file, so nothing was imported: {subject}</source>
        <translation>Нет места для личной копии файла, поэтому ничего не импортировано: {subject}</translation>
    </message>
    <message>
        <source>There is no secure connection to the provider: its certificate or its TLS was refused.</source>
        <translation>Нет безопасного соединения с провайдером: его сертификат или TLS отвергнут.</translation>
    </message>
    <message>
        <source>There is no space left for the profile: {subject}</source>
        <translation>Для профиля не осталось места: {subject}</translation>
    </message>
    <message>
        <source>There is no space left for the store, so nothing was changed: {subject}</source>
        <translation>Для базы данных не осталось места, поэтому ничего не изменено: {subject}</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Такого дня или времени нет.</translation>
    </message>
    <message>
        <source>There is no such file: {subject}</source>
        <translation>Такого файла нет: {subject}</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Нет текста.</translation>
    </message>
    <message>
        <source>There is no usable keyring on this computer, so secrets are not kept.</source>
        <translation>На этом компьютере нет пригодной связки ключей, поэтому секреты не сохраняются.</translation>
    </message>
    <message>
        <source>There is no value for {subject}.</source>
        <translation>Нет значения для {subject}.</translation>
    </message>
    <message>
        <source>There is no {subject} here.</source>
        <translation>Здесь нет {subject}.</translation>
    </message>
    <message>
        <source>There is nothing in the file: {subject}</source>
        <translation>В файле ничего нет: {subject}</translation>
    </message>
    <message>
        <source>There is nothing in the store any more, and this profile was in use; the file was left as it is: {subject}</source>
        <translation>В базе данных больше ничего нет, а этим профилем уже пользовались; файл оставлен как есть: {subject}</translation>
    </message>
    <message>
        <source>This cannot be taken back: it was already, or it is more than 30 days ago.</source>
        <translation>Это нельзя отменить: оно уже отменено или сделано более 30 дней назад.</translation>
    </message>
    <message>
        <source>This contact does not go to this account.</source>
        <translation>Этот контакт не передаётся в эту учётную запись.</translation>
    </message>
    <message>
        <source>This contact is no longer in the book.</source>
        <translation>Этого контакта больше нет в книге.</translation>
    </message>
    <message>
        <source>This file is no store of SMS Desk, or it is damaged; it was left as it is: {subject}</source>
        <translation>Этот файл не база данных SMS Desk или повреждён; он оставлен как есть: {subject}</translation>
    </message>
    <message>
        <source>This is a date or a time, not a number.</source>
        <translation>Это дата или время, а не номер.</translation>
    </message>
    <message>
        <source>This is a throw-away profile, which will be gone at the next sign-in.</source>
        <translation>Это временный профиль, к следующему входу его уже не будет.</translation>
    </message>
    <message>
        <source>This is being done already, here or by another process: {subject}</source>
        <translation>Это уже выполняется здесь или другим процессом: {subject}</translation>
    </message>
    <message>
        <source>This is no file, but a folder or a device: {subject}</source>
        <translation>Это не файл, а папка или устройство: {subject}</translation>
    </message>
    <message>
        <source>This is no telephone number, because {subject}: “{known}”</source>
        <translation>Это не номер телефона, потому что {subject}: «{known}»</translation>
    </message>
    <message>
        <source>This is not a number that can be written to: {subject}.</source>
        <translation>На этот номер нельзя отправить: {subject}.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не номер.</translation>
    </message>
    <message>
        <source>This is not the address of an interface.</source>
        <translation>Это не адрес интерфейса.</translation>
    </message>
    <message>
        <source>This is not understood as a date.</source>
        <translation>Это не понятно как дата.</translation>
    </message>
    <message>
        <source>This is not understood as a time.</source>
        <translation>Это не понято как время.</translation>
    </message>
    <message>
        <source>This kind of spreadsheet is not read: {subject}</source>
        <translation>Такой вид таблиц не читается: {subject}</translation>
    </message>
    <message>
        <source>This number asked not to be written to.</source>
        <translation>Владелец этого номера просил ему не писать.</translation>
    </message>
    <message>
        <source>This number was there before; it gets the message once.</source>
        <translation>Этот номер уже был; он получит сообщение один раз.</translation>
    </message>
    <message>
        <source>This person does not want messages any more, so nothing was queued.</source>
        <translation>Этот человек больше не хочет сообщений, поэтому в очередь ничего не поставлено.</translation>
    </message>
    <message>
        <source>This person is in the contact book already.</source>
        <translation>Этот человек уже есть в контактах.</translation>
    </message>
    <message>
        <source>This process cannot be marked as running, so it must not send: {subject}</source>
        <translation>Этот процесс не удаётся отметить как работающий, поэтому отправлять ему нельзя: {subject}</translation>
    </message>
    <message>
        <source>This provider has no binary messages.</source>
        <translation>У этого провайдера нет двоичных сообщений.</translation>
    </message>
    <message>
        <source>This provider has no flash messages.</source>
        <translation>У этого провайдера нет flash-сообщений.</translation>
    </message>
    <message>
        <source>This provider has no message option “{subject}”.</source>
        <translation>У этого провайдера нет параметра сообщения «{subject}».</translation>
    </message>
    <message>
        <source>This provider may cut a character in two where one part ends and the next begins.</source>
        <translation>Этот провайдер может разрезать символ надвое на стыке двух частей.</translation>
    </message>
    <message>
        <source>This provider needs a sender.</source>
        <translation>Этому провайдеру нужен отправитель.</translation>
    </message>
    <message>
        <source>This provider&apos;s accounts have no field “{subject}”.</source>
        <translation>У учётных записей этого провайдера нет поля «{subject}».</translation>
    </message>
    <message>
        <source>This provider&apos;s interface does not tell what is left.</source>
        <translation>Интерфейс этого провайдера не сообщает остаток.</translation>
    </message>
    <message>
        <source>This provider&apos;s interface has nothing by which a sign-in is tried.</source>
        <translation>В интерфейсе этого провайдера нечем проверить вход.</translation>
    </message>
    <message>
        <source>This provider&apos;s messages have no validity.</source>
        <translation>У сообщений этого провайдера нет срока действия.</translation>
    </message>
    <message>
        <source>This time has passed: {subject}. Nothing was scheduled.</source>
        <translation>Это время прошло: {subject}. Ничего не запланировано.</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Время на отмену</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>To have them here, export them on the provider&apos;s pages and import the file.</source>
        <translation>Чтобы они были здесь, экспортируйте их на сайте провайдера и импортируйте файл.</translation>
    </message>
    <message>
        <source>Token that the provider gave you.</source>
        <translation>Токен, который вам выдал провайдер.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Слишком поздно</translation>
    </message>
    <message>
        <source>Top it up, then resume.</source>
        <translation>Пополните её, затем возобновите.</translation>
    </message>
    <message>
        <source>Top it up.</source>
        <translation>Пополните её.</translation>
    </message>
    <message>
        <source>Top the account up, then resume it.</source>
        <translation>Пополните учётную запись, затем возобновите её.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Повторите через несколько минут.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Повторите через минуту.</translation>
    </message>
    <message>
        <source>Try again later, or ask it.</source>
        <translation>Повторите позже или спросите его.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторите позже.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restore a backup.</source>
        <translation>Попробуйте ещё раз; если не поможет, восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Try again; unlock it first.</source>
        <translation>Попробуйте ещё раз, сначала разблокировав её.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>У двух столбцов одинаковое название.</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>Ввод числа для подтверждения</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Разблокируйте её и повторите попытку.</translation>
    </message>
    <message numerus="yes">
        <source>Up to {number} minutes late</source>
        <translation>
            <numerusform>С опозданием до {number} минуты</numerusform>
            <numerusform>С опозданием до {number} минут</numerusform>
            <numerusform>С опозданием до {number} минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Use Latin letters, digits and blanks, or a number.</source>
        <translation>Используйте латинские буквы, цифры и пробелы или номер.</translation>
    </message>
    <message>
        <source>Use https, or say expressly that plain http is allowed for this account.</source>
        <translation>Используйте https или явно разрешите простой http для этой учётной записи.</translation>
    </message>
    <message>
        <source>Use the newer program.</source>
        <translation>Используйте более новую программу.</translation>
    </message>
    <message>
        <source>User name that the provider gave you.</source>
        <translation>Имя пользователя, которое вам выдал провайдер.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Дождитесь его конца или отмените его.</translation>
    </message>
    <message>
        <source>Wait until its outcome is known, then do it again.</source>
        <translation>Подождите, пока станет известен результат, и повторите.</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>Подождите, пока это закончится.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>Не хочет сообщений</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>What is scheduled here and could not go out in time, because this program did not run, is sent without asking when it is not later than this.</source>
        <translation>То, что запланировано здесь и не ушло вовремя, потому что программа не работала, отправляется без вопроса, если опоздание не больше этого.</translation>
    </message>
    <message>
        <source>What is scheduled here, or still waits, goes out only while SMS Desk runs. The window is hidden only where the desktop has a tray.</source>
        <translation>То, что запланировано здесь или ещё ждёт, уходит только пока SMS Desk запущен. Окно скрывается только там, где есть область уведомлений.</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>Что может пойти не так</translation>
    </message>
    <message>
        <source>What the provider calls the day and the time of a message that it keeps.</source>
        <translation>Как провайдер называет день и время сообщения, которое он хранит.</translation>
    </message>
    <message>
        <source>What the provider keeps goes out as it was given to it.</source>
        <translation>То, что хранит провайдер, уйдёт так, как было ему передано.</translation>
    </message>
    <message>
        <source>When a time was missed</source>
        <translation>Когда время пропущено</translation>
    </message>
    <message>
        <source>When people in each country are left in peace. A message whose time falls into them is told before, or waits until they are over: chosen with each scheduled message. What is scheduled already keeps its time.</source>
        <translation>Когда людей в каждой стране не беспокоят. О сообщении, чьё время попадает в них, говорится заранее, или оно ждёт их конца: это выбирается для каждого отложенного сообщения. Уже запланированное сохраняет своё время.</translation>
    </message>
    <message>
        <source>When that is mended, go on with the import, or take it back.</source>
        <translation>Когда причина устранена, продолжите импорт или отмените его.</translation>
    </message>
    <message>
        <source>When the provider shall deliver it.</source>
        <translation>Когда провайдер должен его доставить.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>При закрытии окна</translation>
    </message>
    <message>
        <source>Where numbers that are written without + and a country code belong.</source>
        <translation>К какой стране относятся номера без + и кода страны.</translation>
    </message>
    <message>
        <source>Where “Send test to me” goes. Write it with + and the country code.</source>
        <translation>Куда уходит «Отправить мне пробное». Напишите его с + и кодом страны.</translation>
    </message>
    <message>
        <source>Whether messages go out one by one or many in a call.</source>
        <translation>Уходят ли сообщения по одному или по многу за запрос.</translation>
    </message>
    <message>
        <source>Whether the key is plain, already base64, or to be found out.</source>
        <translation>Ключ обычный, уже в base64 или это нужно выяснить.</translation>
    </message>
    <message>
        <source>Whether to ask for delivery receipts: 1 asks, 0 does not.</source>
        <translation>Запрашивать ли отчёты о доставке: 1 — да, 0 — нет.</translation>
    </message>
    <message>
        <source>Which column holds the surname is a guess.</source>
        <translation>Какой столбец содержит фамилию — догадка.</translation>
    </message>
    <message>
        <source>Which receipts to ask for: from the network, the handset, both.</source>
        <translation>Какие отчёты запрашивать: от сети, от телефона, оба.</translation>
    </message>
    <message>
        <source>While needed</source>
        <translation>Пока нужен</translation>
    </message>
    <message>
        <source>Who usually keeps a message that is to go out later; each send can say otherwise.</source>
        <translation>Кто обычно хранит сообщение, которое уйдёт позже; при каждой отправке можно выбрать иначе.</translation>
    </message>
    <message>
        <source>Words by which the provider routes or counts, separated by commas.</source>
        <translation>Слова, по которым провайдер направляет или считает, через запятую.</translation>
    </message>
    <message>
        <source>Words stand beside the number in the cell.</source>
        <translation>В ячейке рядом с номером стоит текст.</translation>
    </message>
    <message>
        <source>Write it like https://sms.example.com/api, without a user name, question mark or #.</source>
        <translation>Напишите его как https://sms.example.com/api, без имени пользователя, вопросительного знака и #.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Напишите его.</translation>
    </message>
    <message>
        <source>Write the message anew and send it by another account.</source>
        <translation>Напишите сообщение заново и отправьте его через другую учётную запись.</translation>
    </message>
    <message>
        <source>Write two digits (0 to 9, A to F) for each octet.</source>
        <translation>Пишите по две цифры (от 0 до 9, от A до F) на каждый октет.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Напишите «да» или «нет».</translation>
    </message>
    <message>
        <source>Write {{{{ and }}}} for braces that are meant as such.</source>
        <translation>Пишите {{{{ и }}}}, если нужны сами скобки.</translation>
    </message>
    <message>
        <source>You paused it.</source>
        <translation>Вы её приостановили.</translation>
    </message>
    <message>
        <source>Your own number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>another program holds the store</source>
        <translation>база данных занята другой программой</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>выбор</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>он слишком длинный</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>он слишком короткий</translation>
    </message>
    <message>
        <source>its country has no numbers of this length</source>
        <translation>в этой стране нет номеров такой длины</translation>
    </message>
    <message>
        <source>its country is not known; write it with + and the country code</source>
        <translation>его страна неизвестна; напишите его с + и кодом страны</translation>
    </message>
    <message>
        <source>no connection came about in time</source>
        <translation>соединение не установилось вовремя</translation>
    </message>
    <message>
        <source>no country has this code</source>
        <translation>страны с таким кодом нет</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>секрет</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>отправитель</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the connection was broken off</source>
        <translation>соединение прервано</translation>
    </message>
    <message>
        <source>the other side broke the connection off</source>
        <translation>другая сторона прервала соединение</translation>
    </message>
    <message>
        <source>the other side had closed the connection</source>
        <translation>другая сторона уже закрыла соединение</translation>
    </message>
    <message>
        <source>the server refuses connections at this port</source>
        <translation>сервер отказывает в соединениях на этом порту</translation>
    </message>
    <message>
        <source>the store cannot be reached any more</source>
        <translation>база данных больше не доступна</translation>
    </message>
    <message>
        <source>the store failed</source>
        <translation>произошёл сбой базы данных</translation>
    </message>
    <message>
        <source>the store is damaged</source>
        <translation>база данных повреждена</translation>
    </message>
    <message>
        <source>the store may no longer be written</source>
        <translation>базу данных больше нельзя изменять</translation>
    </message>
    <message>
        <source>there is no space left for the store</source>
        <translation>для базы данных не осталось места</translation>
    </message>
    <message>
        <source>there is no way to this server</source>
        <translation>нет пути к этому серверу</translation>
    </message>
    <message>
        <source>there is something in it besides a number</source>
        <translation>в нём есть что-то кроме номера</translation>
    </message>
    <message>
        <source>this computer has no way to that network</source>
        <translation>у этого компьютера нет пути к той сети</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>why it was not imported</source>
        <translation>почему не импортировано</translation>
    </message>
    <message>
        <source>{known}</source>
        <translation>{known}</translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <translation>
            <numerusform>{number} день</numerusform>
            <numerusform>{number} дня</numerusform>
            <numerusform>{number} дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} seconds</source>
        <translation>
            <numerusform>{number} секунда</numerusform>
            <numerusform>{number} секунды</numerusform>
            <numerusform>{number} секунд</numerusform>
        </translation>
    </message>
</context>
</TS>
