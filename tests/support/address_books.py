"""Lists of people as real programs export them: their headers, separators and encodings."""

from __future__ import annotations

GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,"
    "Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,"
    "Address 1 - Label,Address 1 - Formatted\r\n"
    "Ελένη,,Παππά,,,,,Clinic,,1980-01-02,prefers mornings,https://example.com/p.jpg,"
    "Patients ::: VIP ::: * myContacts,* Home,eleni@example.com,Home,210 123 4567,Mobile,"
    '691 234 5678,Home,"Main St 1\r\nAthens"\r\n'
    "Νίκος,,Γεωργίου,,,,,,,,,,* myContacts,,,Mobile,694 111 2233 ::: 694 111 2244,,,,\r\n"
)
GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Group Membership,"
    "E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Notes,Language\r\n"
    "Ελένη Παππά,Ελένη,,Παππά,,,* myContacts ::: Patients,* ,e@example.com,Mobile,"
    "+30 691 234 5678,,el\r\n"
    "Clinic Ltd,,,,,,,,,Work,+30 694 111 2233,,\r\n"
)
OUTLOOK_ENGLISH = (
    '"Title","First Name","Middle Name","Last Name","Suffix","Company","Business Street",'
    '"Business Fax","Business Phone","Home Phone","Mobile Phone","Categories","E-mail Address",'
    '"E-mail Display Name","Notes","Language"\r\n'
    '"","Ελένη","","Παππά","","Clinic","Main St 1","","694 999 9999","","691 234 5678",'
    '"Patients;VIP","e@example.com","Ελένη Παππά (e@example.com)","mornings",""\r\n'
)
OUTLOOK_GREEK = (
    '"Τίτλος";"Όνομα";"Επώνυμο";"Εταιρεία";"Οδός εργασίας";"Φαξ εργασίας";"Τηλέφωνο εργασίας";'
    '"Τηλέφωνο οικίας";"Κινητό τηλέφωνο";"Κατηγορίες";"Διεύθυνση ηλεκτρονικού ταχυδρομείου";'
    '"Σημειώσεις"\r\n'
    '"";"Ελένη";"Παππά";"";"";"";"2101234567";"";"6912345678";"Ασθενείς";"e@example.com";"πρωί"\r\n'
)
OUTLOOK_PORTUGUESE = (
    '"Nome","Sobrenome","Empresa","Rua do endereço comercial","Fax comercial",'
    '"Telefone comercial","Telefone residencial","Celular","Categorias","Endereço de email",'
    '"Anotações"\r\n'
    '"João","Conceição","","","","","","912 345 678","Amigos","j@example.com",""\r\n'
)
OUTLOOK_RUSSIAN = (
    '"Имя","Отчество","Фамилия","Улица (раб. адрес)","Рабочий факс","Рабочий телефон",'
    '"Домашний телефон","Телефон переносной","Категории","Адрес эл. почты","Заметки"\r\n'
    '"Иван","Петрович","Иванов","","","","","8 912 345-67-89","Клиенты","i@example.com",""\r\n'
)
THUNDERBIRD = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,"
    "Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Notes\n"
    "Ελένη,Παππά,Ελένη Παππά,,e@example.com,,,210 123 4567,,,,691 234 5678,,mornings\n"
)
ISMS = "Επώνυμο;Όνομα;Κινητό;Σχόλια\r\nΠαππά;Ελένη;306912345678;πρωί\r\n"
OURS = (
    "Surname,Name,Mobile,Comments,E-mail,Language,Groups,Opted out,Doctor\r\n"
    'Παππά,Ελένη,\'+306912345678,,e@example.com,el,"Patients; VIP",yes,Dr. Ρήγα\r\n'
)
IPHONE = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Παππά;Ελένη;;;\r\nFN:Ελένη Παππά\r\n"
    "TEL;type=HOME;type=VOICE:210 123 4567\r\nTEL;type=CELL;type=pref:691 234 5678\r\n"
    "item1.TEL:694 111 2233\r\nitem1.X-ABLabel:iPhone 2\r\nNOTE:mornings\r\n"
    "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg\r\n ABAQAAAQABAAD\r\n"
    "CATEGORIES:Patients,VIP\r\nEND:VCARD\r\n"
)
