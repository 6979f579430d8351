"""What people and programs call the columns of their lists, in the languages of those who use
this. Data only; how it is used stands in `header_uses` and `columns`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from smsdesk.domain.contact_import import ColumnUse
from smsdesk.domain.name_key import words
from smsdesk.files.vcards import HEADERS as VCARD_HEADERS
from smsdesk.files.vcards import OPTED_OUT

_U: Final = ColumnUse


def key(header: str) -> str:
    """A header for comparing: no case, accents, blanks or signs."""
    return "".join(words(header))


_NAMES: Final[Mapping[ColumnUse, str]] = {
    _U.SURNAME: (
        "surname|last name|last|family name|lname|second name|επώνυμο|επών|επίθετο|"
        "sobrenome|apelido|último nome|apellido|apellidos|nachname|familienname|nom de famille|"
        "cognome|фамилия|прізвище"
    ),
    _U.NAME: (
        "first name|first|given name|forename|fname|christian name|μικρό όνομα|primeiro nome|"
        "nome próprio|vorname|prénom|nombre|имя|ім'я|имя и отчество"
    ),
    _U.FULL_NAME: (
        "full name|display name|contact|contact name|customer|customer name|client|client name|"
        "patient|patient name|person|member|name and surname|ονοματεπώνυμο|όνομα επώνυμο|"
        "ονομ/μο|ον/μο|πελάτης|ασθενής|επαφή|εμφανιζόμενο όνομα|nome completo|nome e sobrenome|"
        "cliente|paciente|contato|contacto|фио|ф.и.о.|полное имя|клиент|пациент|контакт|піб|"
        "п.і.б.|повне ім'я|клієнт|пацієнт|anzeigename|nom complet|nombre completo|"
        "όνομα και επώνυμο|имя фамилия|фамилия имя|прізвище ім'я|ім'я прізвище|"
        "прізвище та ім'я|фамилия и имя|фамилия имя отчество|επώνυμο όνομα|επώνυμο και όνομα|"
        "ονομ/νυμο|ον/νυμο|ονοματεπ|επωνυμία|μαθητής|μέλος|student|guest|kunde|kundenname|"
        "name vorname|nachname vorname|vorname nachname|surname and name|surname name|"
        "last name first name|first name last name|last first|name last first|επίθετο όνομα|"
        "επίθετο και όνομα|прізвище ім'я по батькові|прізвище ім'я та по батькові|nome de exibição|"
        "отображаемое имя"
    ),
    _U.MOBILE: (
        "mobile|mobile 2|mobile number|mobile phone|mobile no|mobile nr|mobile tel|"
        "mobile telephone|cell|"
        "cell phone|cellphone|cell number|gsm|msisdn|sms|sms number|handy|handynummer|mobil|"
        "mobiltelefon|mobilnummer|portable|téléphone portable|telefono cellulare|cellulare|"
        "móvil|teléfono móvil|celular|telemóvel|telefone celular|telefone móvel|n.º de telemóvel|"
        "número de celular|número do celular|n.º telemóvel|n.º do telemóvel|whatsapp|"
        "κινητό|κινητά|κινητό τηλέφωνο|κιν|κιν.τηλ|"
        "τηλ. κινητό|τηλέφωνο κινητό|αριθμός κινητού|αρ. κινητού|мобильный|мобильный телефон|"
        "мобильный номер|номер мобильного|моб|моб. тел|моб. телефон|сотовый|сотовый телефон|"
        "телефон переносной|переносной телефон|мобильний|мобільний|мобільний телефон|"
        "номер мобільного|моб. номер|мобільний номер"
    ),
    _U.PHONE: (
        "phone|phone number|phone no|phone 1|tel|tel no|telephone|telephone number|number|numbers|"
        "recipient|telefon|telefonnummer|téléphone|telefono|teléfono|telefone|número|"
        "número de telefone|fone|contact number|contact no|home phone|work phone|business phone|"
        "primary phone|other phone|other phones|main phone|home phone 2|business phone 2|"
        "company main phone|"
        "τηλέφωνο|τηλ|τηλέφωνα|αριθμός|αριθμός τηλεφώνου|τηλέφωνο οικίας|τηλέφωνο σπιτιού|"
        "τηλέφωνο εργασίας|σταθερό|σταθερό τηλέφωνο|τηλέφωνο επικοινωνίας|telefone residencial|"
        "telefone comercial|telefone principal|telefone da casa|telefone do trabalho|"
        "telefone de casa|telefone fixo|телефон|тел|номер телефона|номер|номер телефону|"
        "домашний телефон|рабочий телефон|телефон дом|телефон раб|телефон домашний|"
        "телефон рабочий|домашній телефон|робочий телефон|основной телефон|telefon (privat)|"
        "telefon privat|telefon geschäftlich|контактный телефон|контактний телефон|"
        "контактный номер|контактний номер|contact tel|haupttelefon|contacto telefónico|"
        "contato telefônico"
    ),
    _U.COMMENTS: (
        "comments|comment|notes|note|remarks|remark|memo|description|σχόλια|σχόλιο|σημειώσεις|σημείωση|"
        "παρατηρήσεις|παρατήρηση|comentários|comentário|observações|observação|obs|anotações|"
        "notas|nota|комментарий|комментарии|заметки|примечание|примечания|коментар|коментарі|"
        "примітка|примітки|нотатки|notizen|notiz|bemerkung|bemerkungen|bemerkung(en)|anmerkung|anmerkungen|kommentar|kommentare|remarques|notas"
    ),
    _U.EMAIL: (
        "email|e-mail|email address|e-mail address|mail|primary email|e-mail 1 value|e-mail 1|"
        "ηλεκτρονική διεύθυνση|ηλεκτρονικό ταχυδρομείο|διεύθυνση email|ηλ. ταχυδρομείο|"
        "ηλ. διεύθυνση|"
        "διεύθυνση ηλεκτρονικού ταχυδρομείου|endereço de email|endereço de e-mail|"
        "correio eletrónico|correio eletrônico|эл. почта|электронная почта|почта|"
        "адрес эл. почты|адрес электронной почты|имейл|електронна пошта|ел. пошта|пошта|"
        "адреса електронної пошти|адреса ел. пошти|ел. адреса|e-mail-adresse|"
        "primäre e-mail-adresse|"
        "κύριο email|διεύθυνση ηλ. ταχυδρομείου|email principal|основной адрес эл. почты|"
        "correo electrónico|courriel"
    ),
    _U.LANGUAGE: "language|lang|locale|γλώσσα|idioma|língua|язык|мова|sprache|langue",
    _U.GROUPS: (
        "groups|group|group name|group membership|labels|label|categories|category|tags|tag|"
        "list|lists|"
        "ομάδα|ομάδες|κατηγορία|κατηγορίες|ετικέτες|λίστα|grupo|grupos|categoria|categorias|"
        "etiquetas|marcadores|группа|группы|категория|категории|метки|ярлыки|група|групи|"
        "категорія|категорії|мітки|gruppe|gruppen|kategorien|kategorie|groupe|groupes"
    ),
    _U.OPT_OUT: (
        "opted out|opt out|optout|do not send|do not contact|do not text|unsubscribed|"
        "unsubscribe|no sms|do not sms|dnd|stop|μην στέλνετε|όχι sms|"
        "να μη λαμβάνει sms|να μην λαμβάνει|να μην λαμβάνει sms|να μη λαμβάνει|εξαίρεση|"
        "διαγραμμένος|"
        "não enviar|descadastrado|cancelado|não perturbe|не отправлять|отписан|отписался|"
        "отказ|не писать|не надсилати|відписаний|відписався|відмова"
    ),
}
AMBIGUOUS: Final = frozenset(
    map(key, ("name", "όνομα", "nome", "имя", "ім'я", "назва", "nom", "nome do cliente"))
)
"""The first name beside a surname, otherwise all of the name."""
OPT_OUT_NAMES: Final = frozenset(map(key, _NAMES[_U.OPT_OUT].split("|")))
"""They also stand in the cells of such columns, and then mean yes."""
USES: Final[Mapping[str, ColumnUse]] = {
    key(name): use for use, names in _NAMES.items() for name in names.split("|")
}
"""By folded name. Names in AMBIGUOUS are judged before."""
OTHER_NUMBERS: Final = frozenset(
    map(
        key,
        (
            *(
                "other phones",
                "home phone",
                "work phone",
                "business phone",
                "other phone",
                "home phone 2",
            ),
            *("business phone 2", "company main phone", "Τηλέφωνο οικίας", "Τηλέφωνο σπιτιού"),
            *("Τηλέφωνο εργασίας", "Σταθερό", "Σταθερό τηλέφωνο", "Telefone residencial"),
            *("Telefone comercial", "Telefone da casa", "Telefone do trabalho", "Telefone fixo"),
            *("Telefone de casa", "Домашний телефон", "Рабочий телефон", "Телефон дом"),
            *("Телефон раб", "Телефон домашний", "Телефон рабочий", "Домашній телефон"),
            *("Робочий телефон", "Telefon (privat)", "Telefon geschäftlich"),
        ),
    )
)
"""Numbers of places rather than of people: taken only where nothing else is there."""

OWNERS: Final = frozenset(
    words(
        "client clients customer patient member student pupil guest s πελάτη πελατών ασθενή "
        "ασθενούς μαθητή μαθητών μέλους φοιτητή σπουδαστή клиента пациента клієнта пацієнта "
        "ученика учня студента cliente paciente aluno utente estudante kunde kunden patienten"
    )
)
"""Whose it is: Όνομα πελάτη is Όνομα."""
LINKS: Final = frozenset(words("do da dos das de del of the des der du του της των"))
"""They stand before an owner: Nome do paciente."""
RELATIVES: Final = frozenset(
    words(
        "parent parents mother father guardian owner γονέα γονέων μητέρας πατέρα κηδεμόνα "
        "ιδιοκτήτη υπευθύνου матери мамы отца папы родителя родителей матері батька батьків mãe "
        "pai responsável encarregado educação"
    )
)
"""Whose number people write to instead; of names these are other people."""
MOBILE_WORDS: Final = frozenset(
    words(
        "mobile mob cell cellphone cellular gsm whatsapp viber κινητό κινητά κινητού κιν handy "
        "handynr handynummer mobil mobilnr mobilnummer mobiltel mobiltelefon mobilfunk "
        "mobilfunknummer celular telemóvel móvel móvil cellulare portable мобильный мобильного "
        "мобильные моб сот сотовый сотового мобільний мобільного"
    )
)
PHONE_WORDS: Final = frozenset(
    words(
        "phone phones ph telephone tel telefon telefonnr telefonnummer rufnummer téléphone "
        "telefono "
        "teléfono telefone fone τηλ τηλέφωνο τηλέφωνα τηλεφώνου σταθερό σταθερά landline "
        "festnetz телефон телефона телефону телефоны тел"
    )
)
PLACES: Final = frozenset(
    words(
        "home house work office business σταθερό σταθερά σταθ οικίας σπιτιού σπίτι εργασίας "
        "γραφείου δουλειάς landline festnetz privat geschäftlich dienstlich residencial comercial "
        "casa trabalho fixo домашний рабочий городской дом раб домашній робочий міський "
        "other alternative alternate secondary additional άλλο άλλα εναλλακτικό δεύτερο weiteres "
        "weitere outro outros alternativo segundo другой дополнительный доп інший додатковий дод"
    )
)
"""Beside a word for telephones: the number of a place, or one to fall back on."""
SMALL_WORDS: Final = frozenset(
    words(
        "number numbers no nr num n sms primary main contact αρ αριθ αριθμός επικοινωνίας επικ "
        "επικοιν número nº de do da contato contacto номер номера контактный контакт контактний "
        "für the of του της ή or ou oder или або 1ο 2ο 3ο κύριο κύρια основной основний principal"
    )
)
"""They change nothing beside a word for telephones."""

GOOGLE: Final = (
    frozenset(map(key, ("Given Name", "Family Name", "Phone 1 - Value"))),
    frozenset(map(key, ("First Name", "Last Name", "Phone 1 - Value"))),
    frozenset(map(key, ("First Name", "Last Name", "Organization Name", "Labels"))),
)
THUNDERBIRD: Final = (frozenset(map(key, ("Display Name", "Primary Email", "Mobile Number"))),)
# What only Outlook asks of people, in its languages; two of them are enough.
OUTLOOK: Final = frozenset(
    map(
        key,
        (
            *("Business Fax", "Assistant's Phone", "E-mail Display Name", "Business Street"),
            *("Φαξ εργασίας", "Τηλέφωνο βοηθού", "Οδός εργασίας", "Εμφανιζόμενο όνομα email"),
            *("Fax comercial", "Telefone do assistente", "Rua do endereço comercial"),
            *("Nome para exibição do email", "Fax do trabalho", "Rua (empresa)"),
            *("Рабочий факс", "Телефон помощника", "Улица (раб. адрес)", "Краткое имя эл. почты"),
            *("Робочий факс", "Телефон помічника", "Вулиця (роб. адреса)"),
            *("Fax geschäftlich", "Telefon Assistent", "Straße geschäftlich"),
        ),
    )
)
CARDS: Final = frozenset(map(key, VCARD_HEADERS))
FOUR: Final = (
    frozenset(map(key, ("surname", "name", "mobile", "comments"))),
    frozenset(map(key, ("Επώνυμο", "Όνομα", "Κινητό", "Σχόλια"))),
)
"""The fields of iSMS (providers.md §4)."""
OURS: Final = frozenset(map(key, ("surname", "name", "mobile", "comments", "language", "groups")))
EXPORTED: Final = (
    *("surname", "name", "mobile", "comments", "email", "language", "groups", "opted out"),
)
EXPORTED_CARDS: Final = (*VCARD_HEADERS, OPTED_OUT)
"""The columns of files that this program exported, in this order: those behind them are custom
fields, whatever they are called."""
COMPANIES: Final = frozenset(
    map(
        key,
        (
            *("Company", "Company Name", "Organization", "Organization Name", "Organisation"),
            *("Organization 1 - Name", "Business", "Business Name", "Firma", "Unternehmen"),
            *("Εταιρεία", "Εταιρία", "Επωνυμία", "Επωνυμία εταιρείας", "Επιχείρηση", "Φορέας"),
            *("Empresa", "Razão social", "Организация", "Компания", "Фирма", "Організація"),
            *("Компанія", "Фірма"),
        ),
    )
)
"""Whom the number belongs to where nobody is named."""
KEPT_OF_EXPORTS: Final = frozenset(
    map(
        key,
        (
            *("Company", "Organization", "Organization Name", "Organization 1 - Name", "Birthday"),
            *("Middle Name", "Additional Name", "Segundo nome", "Weitere Vornamen", "Отчество"),
            *("По батькові", "Πατρώνυμο"),
            *("Εταιρεία", "Γενέθλια", "Empresa", "Aniversário", "Организация", "День рождения"),
            *("Організація", "День народження", "Firma", "Geburtstag"),
        ),
    )
)
"""Of the dozens of columns of an address book those that somebody may want in a text."""
SYSTEM_GROUPS: Final = frozenset(map(key, ("* myContacts", "myContacts", "* starred", "starred")))
