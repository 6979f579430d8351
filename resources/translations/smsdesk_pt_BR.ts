<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%Ln contact(s) saved at the provider stay there; sync can no longer delete them.</source>
        <translation>
            <numerusform>%Ln contato salvo no provedor permanece lá; a sincronização não poderá mais excluí-lo.</numerusform>
            <numerusform>%Ln contatos salvos no provedor permanecem lá; a sincronização não poderá mais excluí-los.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that the provider keeps will go out all the same.</source>
        <translation>
            <numerusform>%Ln mensagem guardada pelo provedor será enviada mesmo assim.</numerusform>
            <numerusform>%Ln mensagens guardadas pelo provedor serão enviadas mesmo assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) will be cancelled.</source>
        <translation>
            <numerusform>%Ln mensagem aguardando será cancelada.</numerusform>
            <numerusform>%Ln mensagens aguardando serão canceladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert when the balance is low</source>
        <translation>Avisar quando o saldo estiver baixo</translation>
    </message>
    <message>
        <source>Ask for the balance now</source>
        <translation>Consultar o saldo agora</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Asks again in {time}</source>
        <translation>Nova consulta em {time}</translation>
    </message>
    <message>
        <source>Below your alert of {amount}</source>
        <translation>Abaixo do seu alerta de {amount}</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Verificada {time}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Informar a senha</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Its history stays.</source>
        <translation>O histórico fica.</translation>
    </message>
    <message>
        <source>Its history stays; its password is forgotten.</source>
        <translation>O histórico fica; a senha é esquecida.</translation>
    </message>
    <message>
        <source>Its password or key is not in the keyring.</source>
        <translation>A senha ou a chave dela não está no chaveiro.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Chaveiro bloqueado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nunca verificada</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Sem chaveiro</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Sem remetente</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não verificada</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Não testada</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Password missing</source>
        <translation>Falta a senha</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Practice: nothing is really sent</source>
        <translation>Prática: nada é enviado de verdade</translation>
    </message>
    <message>
        <source>Practice: nothing is sent</source>
        <translation>Prática: nada é enviado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>Remove and cancel %n message(s)</source>
        <translation>
            <numerusform>Remover e cancelar %n mensagem</numerusform>
            <numerusform>Remover e cancelar %n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Remover a conta</translation>
    </message>
    <message>
        <source>Remove {account}?</source>
        <translation>Remover {account}?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Sender {sender}</source>
        <translation>Remetente {sender}</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Login recusado</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>O teste falhou</translation>
    </message>
    <message>
        <source>The keyring does not give the password. Unlock it, then test the account.</source>
        <translation>O chaveiro não fornece a senha. Desbloqueie-o e depois teste a conta.</translation>
    </message>
    <message>
        <source>The keyring has no password for it. Enter it; until then its messages wait.</source>
        <translation>O chaveiro não tem senha para ela. Informe-a; até lá, as mensagens dela aguardam.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Sending goes on when it answers.</source>
        <translation>O provedor está inacessível. O envio continua quando ele responder.</translation>
    </message>
    <message>
        <source>There is no keyring, so it asks for its password at each start.</source>
        <translation>Não há chaveiro, por isso ela pede a senha a cada início.</translation>
    </message>
    <message>
        <source>There is no usable keyring on this computer, so the password was not kept. Enter it for this run; until then its messages wait.</source>
        <translation>Não há chaveiro utilizável neste computador, por isso a senha não foi guardada. Informe-a para esta sessão; até lá, as mensagens dela aguardam.</translation>
    </message>
    <message>
        <source>This provider does not tell the balance.</source>
        <translation>Este provedor não informa o saldo.</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>créditos</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Default sender</source>
        <translation>Remetente padrão</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The name or number people see. May be left empty.</source>
        <translation>O nome ou número que as pessoas veem. Pode ficar vazio.</translation>
    </message>
</context>
<context>
    <name>AccountTelling</name>
    <message>
        <source>Balance {amount}</source>
        <translation>Saldo {amount}</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Login feito.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Não funcionou.</translation>
    </message>
    <message>
        <source>answered in {time} ms</source>
        <translation>respondeu em {time} ms</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>Mensagens binárias</translation>
    </message>
    <message>
        <source>Contact sync</source>
        <translation>Sincronização de contatos</translation>
    </message>
    <message>
        <source>Deliveries: this provider cannot be asked what became of a message. It only pushes receipts to a web address, and SMS Desk has none; so messages stay at “No report”.</source>
        <translation>Entregas: não dá para perguntar a este provedor o que aconteceu com uma mensagem. Ele só envia confirmações a um endereço web, e o SMS Desk não tem nenhum; por isso as mensagens ficam em “Sem confirmação”.</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Status de entrega</translation>
    </message>
    <message>
        <source>Flash messages</source>
        <translation>Mensagens flash</translation>
    </message>
    <message>
        <source>Give up after a time</source>
        <translation>Desistir após um tempo</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grécia</translation>
    </message>
    <message>
        <source>Many countries</source>
        <translation>Vários países</translation>
    </message>
    <message>
        <source>Number lookup (HLR)</source>
        <translation>Consulta de número (HLR)</translation>
    </message>
    <message>
        <source>Price before sending</source>
        <translation>Preço antes de enviar</translation>
    </message>
    <message>
        <source>Receive messages</source>
        <translation>Receber mensagens</translation>
    </message>
    <message>
        <source>Schedule at the provider</source>
        <translation>Agendar no provedor</translation>
    </message>
    <message>
        <source>Send, long and Unicode</source>
        <translation>Enviar, longas e Unicode</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emirados Árabes Unidos</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>%Ln mensagem cancelada.</numerusform>
            <numerusform>%Ln mensagens canceladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Edit {account}</source>
        <translation>Editar {account}</translation>
    </message>
    <message>
        <source>Its password is still in the keyring: {why}</source>
        <translation>A senha dela ainda está no chaveiro: {why}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} de {steps}</translation>
    </message>
    <message>
        <source>{account} is removed. Its history stays.</source>
        <translation>A conta {account} foi removida. O histórico fica.</translation>
    </message>
    <message>
        <source>{account} is saved.</source>
        <translation>A conta {account} foi salva.</translation>
    </message>
    <message>
        <source>{account} is saved. It is still paused: resume it when it shall send.</source>
        <translation>A conta {account} foi salva. Ela ainda está pausada: retome quando ela deve enviar.</translation>
    </message>
</context>
<context>
    <name>AlertEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Empty: no alert</source>
        <translation>Vazio: sem alerta</translation>
    </message>
    <message>
        <source>Set alert</source>
        <translation>Definir alerta</translation>
    </message>
    <message>
        <source>Tell me below</source>
        <translation>Avisar abaixo de</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Isto não é um valor.</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>credits</source>
        <translation>créditos</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln falhou.</numerusform>
            <numerusform>%Ln falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) handed over</source>
        <translation>
            <numerusform>%Ln mensagem entregue ao provedor</numerusform>
            <numerusform>%Ln mensagens entregues ao provedor</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” has ended: {done}.</source>
        <translation>O envio “{text}” terminou: {done}.</translation>
    </message>
</context>
<context>
    <name>AskSecretDialog</name>
    <message>
        <source>No keyring keeps them, so SMS Desk asks at each start and forgets them when it is closed. Accounts without a password keep their messages waiting.</source>
        <translation>Nenhum chaveiro as guarda, por isso o SMS Desk pergunta a cada início e as esquece ao ser fechado. Contas sem senha deixam as mensagens aguardando.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Passwords for this run</source>
        <translation>Senhas para esta sessão</translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation>Usar nesta sessão</translation>
    </message>
</context>
<context>
    <name>BalanceTrend</name>
    <message numerus="yes">
        <source>%Ln day(s) ago: {0}</source>
        <translation>
            <numerusform>Há %Ln dia: {0}</numerusform>
            <numerusform>Há %Ln dias: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance of {0}</source>
        <translation>Saldo de {0}</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message numerus="yes">
        <source>%Ln got nothing: who and why</source>
        <translation>
            <numerusform>%Ln não recebeu nada: quem e por quê</numerusform>
            <numerusform>%Ln não receberam nada: quem e por quê</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Envio</translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %Ln waiting</source>
        <translation>
            <numerusform>Cancelar %Ln aguardando</numerusform>
            <numerusform>Cancelar %Ln aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>How the batch stands</source>
        <translation>Como está o envio</translation>
    </message>
    <message numerus="yes">
        <source>Resend failed only (%Ln)</source>
        <translation>
            <numerusform>Reenviar só as que falharam (%Ln)</numerusform>
            <numerusform>Reenviar só as que falharam (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Who got nothing, and why</source>
        <translation>Quem não recebeu nada, e por quê</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>linha {0}</translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln contato selecionado</numerusform>
            <numerusform>%Ln contatos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Pôr no grupo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Empty: clear the field</source>
        <translation>Vazio: limpa o campo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <translation>Parar as mensagens…</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Tirar do grupo</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Definir um campo</translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation>Definir para todos</translation>
    </message>
    <message>
        <source>The selected contacts</source>
        <translation>Os contatos selecionados</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>{0} of {1} contacts done</source>
        <translation>{0} de {1} contatos prontos</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Leave it as it was</source>
        <translation>Deixar como estava</translation>
    </message>
    <message>
        <source>You are changing the message for {when}. Schedule it to keep the change.</source>
        <translation>Você está alterando a mensagem de {when}. Agende-a para manter a alteração.</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Sync automatically</source>
        <translation>Sincronizar automaticamente</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Ainda não há grupos.</translation>
    </message>
    <message>
        <source>What goes to {0}</source>
        <translation>O que vai para {0}</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binário</translation>
    </message>
    <message>
        <source>GSM-7, with characters replaced</source>
        <translation>GSM-7, com caracteres trocados</translation>
    </message>
    <message>
        <source>Nobody would get this message. Look at the line below the recipients for why.</source>
        <translation>Ninguém receberia esta mensagem. Veja o motivo na linha abaixo dos destinatários.</translation>
    </message>
    <message>
        <source>There is no account to send with yet. Add one first.</source>
        <translation>Ainda não há conta para enviar. Adicione uma primeiro.</translation>
    </message>
    <message>
        <source>This is no number that can be written to. Write it with + and the country code.</source>
        <translation>Não é possível enviar para este número. Escreva com + e o código do país.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>por causa de %Ln caractere</numerusform>
            <numerusform>por causa de %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>because of what fills the fields</source>
        <translation>por causa do que preenche os campos</translation>
    </message>
    <message>
        <source>because you chose it</source>
        <translation>porque você escolheu</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>créditos</translation>
    </message>
    <message>
        <source>every character fits</source>
        <translation>todos os caracteres cabem</translation>
    </message>
    <message>
        <source>octets as they are</source>
        <translation>octetos como estão</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>linha {row}</translation>
    </message>
    <message>
        <source>{account} is paused.</source>
        <translation>A conta {account} está pausada.</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>From account</source>
        <translation>Da conta</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>De arquivo…</translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation>Campo de mesclagem</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>Recipients from a file</source>
        <translation>Destinatários de um arquivo</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nome do remetente</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Tabelas e listas</translation>
    </message>
    <message>
        <source>Take recipients from a file: its columns become merge fields</source>
        <translation>Pegar destinatários de um arquivo: as colunas viram campos de mesclagem</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>{account} (paused)</source>
        <translation>{account} (pausada)</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message numerus="yes">
        <source>%Ln messages had gone out already; the others were taken back.</source>
        <translation>
            <numerusform>%Ln mensagem já tinha saído; as outras foram canceladas.</numerusform>
            <numerusform>%Ln mensagens já tinham saído; as outras foram canceladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Rascunho salvo</translation>
    </message>
    <message>
        <source>It is scheduled.</source>
        <translation>Está agendada.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Nenhum modelo ainda</translation>
    </message>
    <message>
        <source>Save this text as a template…</source>
        <translation>Salvar este texto como modelo…</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %Ln people?</source>
        <translation>
            <numerusform>Agendar para %Ln pessoa?</numerusform>
            <numerusform>Agendar para %Ln pessoas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar depois</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people?</source>
        <translation>
            <numerusform>Enviar para %Ln pessoa?</numerusform>
            <numerusform>Enviar para %Ln pessoas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Desfeito. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The test is on its way to {number}.</source>
        <translation>O teste está a caminho de {number}.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>Como foi dito</translation>
    </message>
    <message>
        <source>In their words, if you have them</source>
        <translation>Nas palavras da pessoa, se houver</translation>
    </message>
    <message>
        <source>Opt in</source>
        <translation>Retomar as mensagens</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Parar as mensagens</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimento</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{0}: agrees to getting messages.</source>
        <translation>{0}: aceita receber mensagens.</translation>
    </message>
    <message>
        <source>{0}: messages may be sent again.</source>
        <translation>{0}: pode-se voltar a enviar mensagens.</translation>
    </message>
    <message>
        <source>{0}: nothing is sent any more, and what still waits is cancelled.</source>
        <translation>{0}: nada mais é enviado, e o que ainda espera é cancelado.</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message numerus="yes">
        <source>%Ln selected contact(s)</source>
        <translation>
            <numerusform>%Ln contato selecionado</numerusform>
            <numerusform>%Ln contatos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all selected…</source>
        <translation>Alterar todos os selecionados…</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Copiar	Ctrl+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Excluir	Del</translation>
    </message>
    <message>
        <source>Edit	Ctrl+E</source>
        <translation>Editar	Ctrl+E</translation>
    </message>
    <message>
        <source>Edit in place	F2</source>
        <translation>Editar na tabela	F2</translation>
    </message>
    <message>
        <source>Erase everything held on {0}: contact, messages, consent? This cannot be taken back.</source>
        <translation>Apagar tudo o que se guarda sobre {0}: contato, mensagens, consentimento? Não dá para desfazer.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>Export all held on this person</source>
        <translation>Exportar tudo o que se guarda sobre a pessoa</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>Documento JSON (*.json)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <translation>Parar as mensagens…</translation>
    </message>
    <message>
        <source>The same goes for {0}, at the same number.</source>
        <translation>O mesmo vale para {0}, no mesmo número.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln contact(s). Put them into a group and write to that.</source>
        <translation>
            <numerusform>São mais de %Ln contato. Ponha-os em um grupo e escreva para ele.</numerusform>
            <numerusform>São mais de %Ln contatos. Ponha-os em um grupo e escreva para ele.</numerusform>
        </translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message numerus="yes">
        <source>%Ln contact(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln contato está como antes.</numerusform>
            <numerusform>%Ln contatos estão como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were changed.</source>
        <translation>
            <numerusform>%Ln contato foi alterado.</numerusform>
            <numerusform>%Ln contatos foram alterados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were deleted.</source>
        <translation>
            <numerusform>%Ln contato foi excluído.</numerusform>
            <numerusform>%Ln contatos foram excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) opted in again.</source>
        <translation>
            <numerusform>%Ln número volta a receber mensagens.</numerusform>
            <numerusform>%Ln números voltam a receber mensagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) opted out.</source>
        <translation>
            <numerusform>%Ln número não recebe mais mensagens.</numerusform>
            <numerusform>%Ln números não recebem mais mensagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed as they are: edited since.</source>
        <translation>
            <numerusform>%Ln ficou como está: foi editado depois.</numerusform>
            <numerusform>%Ln ficaram como estão: foram editados depois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) were cancelled.</source>
        <translation>
            <numerusform>%Ln mensagem em espera foi cancelada.</numerusform>
            <numerusform>%Ln mensagens em espera foram canceladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is held on this person is in the file {0}.</source>
        <translation>Tudo o que se guarda sobre a pessoa está no arquivo {0}.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Consentimento registrado.</translation>
    </message>
    <message>
        <source>Everything held on this person is gone. The number gets nothing any more.</source>
        <translation>Tudo o que se guardava sobre a pessoa foi apagado. O número não recebe mais nada.</translation>
    </message>
    <message>
        <source>They are all so already; nothing changed.</source>
        <translation>Já estão todos assim; nada mudou.</translation>
    </message>
    <message>
        <source>“{0}” is a group now: whoever matches the search is in it.</source>
        <translation>“{0}” agora é um grupo: nele está quem corresponde à busca.</translation>
    </message>
</context>
<context>
    <name>ContactCount</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contato</numerusform>
            <numerusform>%Ln contatos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactExport</name>
    <message numerus="yes">
        <source>%Ln contact(s) are in the file {0}.</source>
        <translation>
            <numerusform>%Ln contato está no arquivo {0}.</numerusform>
            <numerusform>%Ln contatos estão no arquivo {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para qualquer planilha (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contatos</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contatos</translation>
    </message>
    <message>
        <source>vCard, for address books (*.vcf)</source>
        <translation>vCard, para catálogos de endereços (*.vcf)</translation>
    </message>
</context>
<context>
    <name>ContactListView</name>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Import a file from another program, or write the first contact yourself.</source>
        <translation>Importe um arquivo de outro programa, ou escreva você mesmo o primeiro contato.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contatos…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Ainda não há contatos</translation>
    </message>
    <message>
        <source>Nobody fits this search</source>
        <translation>Ninguém corresponde a esta busca</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln selected contact(s)…</source>
        <translation>
            <numerusform>Com %Ln contato selecionado…</numerusform>
            <numerusform>Com %Ln contatos selecionados…</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the first one. They can then be found by name, number or group.</source>
        <translation>Escreva o primeiro. Depois são achados por nome, número ou grupo.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>A contact needs a number.</source>
        <translation>Um contato precisa de um número.</translation>
    </message>
    <message numerus="yes">
        <source>Change of %Ln contact(s)</source>
        <translation>
            <numerusform>Alteração de %Ln contato</numerusform>
            <numerusform>Alteração de %Ln contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Excluindo</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %Ln contact(s)</source>
        <translation>
            <numerusform>Exclusão de %Ln contato</numerusform>
            <numerusform>Exclusão de %Ln contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Everybody {0}</source>
        <translation>Todos: {0}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln contact(s)</source>
        <translation>
            <numerusform>Importação de %Ln contato</numerusform>
            <numerusform>Importação de %Ln contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>In step since {0}</source>
        <translation>Em dia desde {0}</translation>
    </message>
    <message>
        <source>Is deleted there with the next sync.</source>
        <translation>É excluído lá na próxima sincronização.</translation>
    </message>
    <message>
        <source>Is not among the contacts that go there.</source>
        <translation>Não está entre os contatos que vão para lá.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message numerus="yes">
        <source>Merging of %Ln contact(s)</source>
        <translation>
            <numerusform>Fusão de %Ln contato</numerusform>
            <numerusform>Fusão de %Ln contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Needs another try</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Não sincr.</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Não quer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>The last try had no clear end. It is saved again; no harm done.</source>
        <translation>A última tentativa não teve um fim claro. É salvo de novo, sem prejuízo.</translation>
    </message>
    <message numerus="yes">
        <source>The provider keeps %Ln message(s) that cannot be taken back:</source>
        <translation>
            <numerusform>O provedor guarda %Ln mensagem que não pode ser recolhida:</numerusform>
            <numerusform>O provedor guarda %Ln mensagens que não podem ser recolhidas:</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider refused it. Correct it, and it is tried again.</source>
        <translation>O provedor recusou. Corrija, e será tentado de novo.</translation>
    </message>
    <message>
        <source>This is a landline; most cannot receive messages.</source>
        <translation>É um telefone fixo; a maioria não recebe mensagens.</translation>
    </message>
    <message>
        <source>This number cannot be used: {0}.</source>
        <translation>Este número não pode ser usado: {0}.</translation>
    </message>
    <message>
        <source>This number is in no known range. Is it typed right?</source>
        <translation>O número não está em nenhuma faixa conhecida. Está digitado certo?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Waits for the next sync.</source>
        <translation>Espera a próxima sincronização.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>aceitou</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por e-mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por telefone</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>por SMS</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>pessoalmente</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>nesta janela</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>em {0}</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>fixo</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>celular</translation>
    </message>
    <message>
        <source>mobile or landline</source>
        <translation>celular ou fixo</translation>
    </message>
    <message>
        <source>not opted out</source>
        <translation>sem recusa</translation>
    </message>
    <message>
        <source>on a form</source>
        <translation>em formulário</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>na linha de comando</translation>
    </message>
    <message>
        <source>opted in again</source>
        <translation>voltou a aceitar</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>recusou</translation>
    </message>
    <message>
        <source>recorded by {0}</source>
        <translation>registrado por {0}</translation>
    </message>
    <message>
        <source>with a change of the number</source>
        <translation>com a troca do número</translation>
    </message>
    <message>
        <source>with an import</source>
        <translation>com uma importação</translation>
    </message>
    <message>
        <source>with “{0}”</source>
        <translation>com “{0}”</translation>
    </message>
</context>
<context>
    <name>ContactsImport</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln adicionado</numerusform>
            <numerusform>%Ln adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln ilegível</numerusform>
            <numerusform>%Ln ilegíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were edited since and stay as they are.</source>
        <translation>
            <numerusform>%Ln contato foi editado desde então e fica como está.</numerusform>
            <numerusform>%Ln contatos foram editados desde então e ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>falta %Ln minuto</numerusform>
            <numerusform>faltam %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln precisa ser vista</numerusform>
            <numerusform>%Ln precisam ser vistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation>
            <numerusform>%Ln não importada</numerusform>
            <numerusform>%Ln não importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>falta %Ln segundo</numerusform>
            <numerusform>faltam %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln a adicionar</numerusform>
            <numerusform>%Ln a adicionar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln a verificar</numerusform>
            <numerusform>%Ln a verificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln a atualizar</numerusform>
            <numerusform>%Ln a atualizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln atualizado</numerusform>
            <numerusform>%Ln atualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without change</source>
        <translation>
            <numerusform>%Ln sem mudança</numerusform>
            <numerusform>%Ln sem mudança</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Already there: ask</source>
        <translation>Já existe: perguntar</translation>
    </message>
    <message>
        <source>Already there: skip</source>
        <translation>Já existe: pular</translation>
    </message>
    <message>
        <source>Already there: update</source>
        <translation>Já existe: atualizar</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Vira</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para qualquer planilha (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled {0}: nothing of it was kept</source>
        <translation>Cancelada {0}: nada foi mantido</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Field “{0}”</source>
        <translation>Campo “{0}”</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Importar contatos de um arquivo</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>Importado: {0}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Interrupted after {0} rows</source>
        <translation>Interrompida após {0} linhas</translation>
    </message>
    <message>
        <source>Is being taken back</source>
        <translation>Está sendo desfeita</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Listas de pessoas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Linha {0}</translation>
    </message>
    <message>
        <source>Same number, other name: another person</source>
        <translation>Mesmo número, outro nome: outra pessoa</translation>
    </message>
    <message>
        <source>Same number: same person</source>
        <translation>Mesmo número: mesma pessoa</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeita</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %Ln contact(s) are as they were before.</source>
        <translation>
            <numerusform>A importação foi desfeita: %Ln contato está como antes.</numerusform>
            <numerusform>A importação foi desfeita: %Ln contatos estão como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>a date</source>
        <translation>uma data</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras verticais</translation>
    </message>
    <message>
        <source>broken card</source>
        <translation>cartão corrompido</translation>
    </message>
    <message>
        <source>broken row</source>
        <translation>linha corrompida</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>vírgulas</translation>
    </message>
    <message>
        <source>digits lost</source>
        <translation>dígitos perdidos</translation>
    </message>
    <message>
        <source>failed formula</source>
        <translation>fórmula com erro</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>sem país</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>não é número</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>uma coluna</translation>
    </message>
    <message>
        <source>opt-out unclear</source>
        <translation>descadastro incerto</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>pontos e vírgulas</translation>
    </message>
    <message>
        <source>several numbers</source>
        <translation>vários números</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>várias pessoas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulações</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>longo demais</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>curto demais</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>país desconhecido</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>caracteres ilegíveis</translation>
    </message>
    <message>
        <source>words beside it</source>
        <translation>texto ao lado</translation>
    </message>
    <message>
        <source>wrong length</source>
        <translation>tamanho errado</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>All contacts</source>
        <translation>Todos os contatos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Everybody…</source>
        <translation>Todos…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Procurar duplicados…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups and saved searches…</source>
        <translation>Grupos e buscas salvas…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>More to do with contacts</source>
        <translation>Mais opções para contatos</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>Stop exporting ({0} %)</source>
        <translation>Parar exportação ({0} %)</translation>
    </message>
    <message>
        <source>Sync with {0}</source>
        <translation>Sincronizar com {0}</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected contact(s)…</source>
        <translation>
            <numerusform>O %Ln contato selecionado…</numerusform>
            <numerusform>Os %Ln contatos selecionados…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>O que aparece…</translation>
    </message>
</context>
<context>
    <name>ContactsSync</name>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>%Ln contato excluído.</numerusform>
            <numerusform>%Ln contatos excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved.</source>
        <translation>
            <numerusform>%Ln contato salvo.</numerusform>
            <numerusform>%Ln contatos salvos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) still wait.</source>
        <translation>
            <numerusform>%Ln contato ainda espera.</numerusform>
            <numerusform>%Ln contatos ainda esperam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be brought in step.</source>
        <translation>
            <numerusform>%Ln contato será sincronizado.</numerusform>
            <numerusform>%Ln contatos serão sincronizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>falta %Ln minuto</numerusform>
            <numerusform>faltam %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per minute</source>
        <translation>
            <numerusform>%Ln por minuto</numerusform>
            <numerusform>%Ln por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per second</source>
        <translation>
            <numerusform>%Ln por segundo</numerusform>
            <numerusform>%Ln por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln recusado</numerusform>
            <numerusform>%Ln recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>falta %Ln segundo</numerusform>
            <numerusform>faltam %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln a adicionar</numerusform>
            <numerusform>%Ln a adicionar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln a alterar</numerusform>
            <numerusform>%Ln a alterar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln a excluir</numerusform>
            <numerusform>%Ln a excluir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete again</source>
        <translation>
            <numerusform>%Ln a excluir de novo</numerusform>
            <numerusform>%Ln a excluir de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to save again</source>
        <translation>
            <numerusform>%Ln a salvar de novo</numerusform>
            <numerusform>%Ln a salvar de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a clear end so far</source>
        <translation>
            <numerusform>%Ln sem resultado claro até agora</numerusform>
            <numerusform>%Ln sem resultado claro até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a clear end: the next sync does it again, which is harmless.</source>
        <translation>
            <numerusform>%Ln sem resultado claro: a próxima sincronização o refaz, sem problema.</numerusform>
            <numerusform>%Ln sem resultado claro: a próxima sincronização os refaz, sem problema.</numerusform>
        </translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos os contatos</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Encerrando…</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>A cada %Ln hora</numerusform>
            <numerusform>A cada %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in step</source>
        <translation>Está tudo sincronizado</translation>
    </message>
    <message numerus="yes">
        <source>Everything is in step: %Ln contact(s) at {0}.</source>
        <translation>
            <numerusform>Está tudo sincronizado: %Ln contato em {0}.</numerusform>
            <numerusform>Está tudo sincronizado: %Ln contatos em {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, but for what was refused</source>
        <translation>Sincronizado, exceto o que foi recusado</translation>
    </message>
    <message numerus="yes">
        <source>In step, but for what was refused: %Ln contact(s) at {0}.</source>
        <translation>
            <numerusform>Sincronizado, exceto o que foi recusado: %Ln contato em {0}.</numerusform>
            <numerusform>Sincronizado, exceto o que foi recusado: %Ln contatos em {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete sync: {0}</source>
        <translation>Última sincronização completa: {0}</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Not everything is in step yet</source>
        <translation>Ainda não está tudo sincronizado</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing goes to {0} yet. Choose above what shall go there.</source>
        <translation>Nada vai para {0} ainda. Escolha acima o que deve ir para lá.</translation>
    </message>
    <message>
        <source>Only these groups:</source>
        <translation>Só estes grupos:</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Só quando eu pressionar Sincronizar agora</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Soon after each change</source>
        <translation>Logo após cada alteração</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message numerus="yes">
        <source>That takes at least %Ln minute(s).</source>
        <translation>
            <numerusform>Isso leva pelo menos %Ln minuto.</numerusform>
            <numerusform>Isso leva pelo menos %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync could not go on</source>
        <translation>A sincronização não pôde continuar</translation>
    </message>
    <message>
        <source>The sync was cancelled</source>
        <translation>A sincronização foi cancelada</translation>
    </message>
    <message>
        <source>Waiting for the provider</source>
        <translation>Aguardando o provedor</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que é feito</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>CounterBar</name>
    <message>
        <source>Counter</source>
        <translation>Contador</translation>
    </message>
</context>
<context>
    <name>CountsBar</name>
    <message numerus="yes">
        <source>Accept the %Ln guess(es)</source>
        <translation>
            <numerusform>Aceitar %Ln suposição</numerusform>
            <numerusform>Aceitar as %Ln suposições</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the guesses out again</source>
        <translation>Deixar as suposições de fora de novo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: all</source>
        <translation>Mostrar: todas</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Mostrar: {0}</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Add a field</source>
        <translation>Adicionar um campo</translation>
    </message>
    <message>
        <source>It becomes a merge field, too: {its name} in a message.</source>
        <translation>Vira também um campo de mesclagem: {its name} em uma mensagem.</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Outros campos</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que resultou</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Account: {0} ({1})</source>
        <translation>Conta: {0} ({1})</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar esta mensagem</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Excluir	Del</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Erase person…</source>
        <translation>Apagar pessoa…</translation>
    </message>
    <message>
        <source>Export all held on this person…</source>
        <translation>Exportar tudo o que se guarda sobre a pessoa…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Id at the provider: {0}</source>
        <translation>Código no provedor: {0}</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Últimas mensagens</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>More to do with this contact</source>
        <translation>Mais opções para este contato</translation>
    </message>
    <message>
        <source>Opt in…</source>
        <translation>Retomar as mensagens…</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <translation>Parar as mensagens…</translation>
    </message>
    <message>
        <source>Others with this number</source>
        <translation>Outros com este número</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Registrar consentimento…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message numerus="yes">
        <source>Send again (%Ln part(s))</source>
        <translation>
            <numerusform>Enviar de novo (%Ln parte)</numerusform>
            <numerusform>Enviar de novo (%Ln partes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sender: {0}</source>
        <translation>Remetente: {0}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show the contacts of this group</source>
        <translation>Mostrar os contatos deste grupo</translation>
    </message>
    <message>
        <source>Still to be delivered</source>
        <translation>Ainda serão entregues</translation>
    </message>
    <message>
        <source>The chosen contact</source>
        <translation>O contato escolhido</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>A mensagem escolhida</translation>
    </message>
    <message>
        <source>“It arrived” counts it as sent.</source>
        <translation>“Chegou” a conta como enviada.</translation>
    </message>
    <message>
        <source>“Leave it” neither sends nor counts it.</source>
        <translation>“Deixar” não a envia nem a conta.</translation>
    </message>
    <message numerus="yes">
        <source>“Send again” costs %Ln part(s) more, and the text may arrive twice.</source>
        <translation>
            <numerusform>“Enviar de novo” custa mais %Ln parte, e o texto pode chegar duas vezes.</numerusform>
            <numerusform>“Enviar de novo” custa mais %Ln partes, e o texto pode chegar duas vezes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Advice about the cost</source>
        <translation>Dica sobre o custo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Add another account</source>
        <translation>Adicionar outra conta</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Mostrar todas as contas</translation>
    </message>
    <message>
        <source>The sign-in has not worked yet. Messages wait until it does; test the account on the Accounts page.</source>
        <translation>O login ainda não funcionou. As mensagens aguardam até lá; teste a conta na página Contas.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>{account} is ready.</source>
        <translation>A conta {account} está pronta.</translation>
    </message>
    <message>
        <source>{account} is stored.</source>
        <translation>A conta {account} foi guardada.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message numerus="yes">
        <source>%Ln contact(s) became one.</source>
        <translation>
            <numerusform>%Ln contato virou um só.</numerusform>
            <numerusform>%Ln contatos viraram um só.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible duplicate(s)</source>
        <translation>
            <numerusform>%Ln possível duplicado</numerusform>
            <numerusform>%Ln possíveis duplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Pessoas diferentes</translation>
    </message>
    <message>
        <source>Looking for people who are in the book twice…</source>
        <translation>Procurando pessoas que aparecem duas vezes…</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Juntar em um só</translation>
    </message>
    <message>
        <source>Nobody seems to be in the book twice.</source>
        <translation>Ninguém parece estar duas vezes no catálogo.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Possíveis duplicados</translation>
    </message>
    <message>
        <source>They have the same name and different numbers.</source>
        <translation>Têm o mesmo nome e números diferentes.</translation>
    </message>
    <message>
        <source>They share a number, and their names are alike.</source>
        <translation>Têm o mesmo número, e os nomes se parecem.</translation>
    </message>
    <message>
        <source>They share an e-mail address.</source>
        <translation>Têm o mesmo endereço de e-mail.</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>A field needs a name, or its value would be lost.</source>
        <translation>Um campo precisa de nome, ou o valor se perde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contato</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>Open {0} instead</source>
        <translation>Abrir {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>This number is in the book already. A family may share it.</source>
        <translation>Este número já está no catálogo. Uma família pode dividi-lo.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Corrected number</source>
        <translation>Número corrigido</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>Expectations</name>
    <message>
        <source>A pretend provider inside the program: nothing is sent, nothing costs.</source>
        <translation>Um provedor de mentira dentro do programa: nada é enviado, nada custa.</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring ({keyring}), never in a file.</source>
        <translation>A senha fica no chaveiro deste computador ({keyring}), nunca em um arquivo.</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring, never in a file.</source>
        <translation>A senha fica no chaveiro deste computador, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>The password is kept until SMS Desk is closed, never in a file.</source>
        <translation>A senha é mantida até o SMS Desk ser fechado, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>There is no usable keyring on this computer, so the password is not kept.</source>
        <translation>Não há chaveiro utilizável neste computador, por isso a senha não é guardada.</translation>
    </message>
    <message>
        <source>What {provider} can do here</source>
        <translation>O que {provider} pode fazer aqui</translation>
    </message>
    <message>
        <source>can</source>
        <translation>pode</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>não pode</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Access key</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address to open</source>
        <translation>Endereço a abrir</translation>
    </message>
    <message>
        <source>Already base64</source>
        <translation>Já em base64</translation>
    </message>
    <message>
        <source>As a form (POST)</source>
        <translation>Como formulário (POST)</translation>
    </message>
    <message>
        <source>Ask for them</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Called when a batch failed</source>
        <translation>Chamado quando um envio falha</translation>
    </message>
    <message>
        <source>Called when a batch worked</source>
        <translation>Chamado quando um envio funciona</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>Autoridade certificadora (arquivo)</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Delivery receipts</source>
        <translation>Confirmações de entrega</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>Horário de entrega</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Não pedir</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Descobrir</translation>
    </message>
    <message>
        <source>From both</source>
        <translation>De ambos</translation>
    </message>
    <message>
        <source>From the handset</source>
        <translation>Do aparelho</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Da rede</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Parâmetros adicionais</translation>
    </message>
    <message>
        <source>How messages go out</source>
        <translation>Como as mensagens saem</translation>
    </message>
    <message>
        <source>How requests are sent</source>
        <translation>Como os pedidos são enviados</translation>
    </message>
    <message>
        <source>How the key is written</source>
        <translation>Como a chave é escrita</translation>
    </message>
    <message>
        <source>How times are called</source>
        <translation>Como os horários se chamam</translation>
    </message>
    <message>
        <source>In the address (GET)</source>
        <translation>No endereço (GET)</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensagem</translation>
    </message>
    <message>
        <source>Many in a call</source>
        <translation>Muitas em uma chamada</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Uma a uma</translation>
    </message>
    <message>
        <source>Parts a second, at most</source>
        <translation>Partes por segundo, no máximo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Pura</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Receipts go to</source>
        <translation>Confirmações vão para</translation>
    </message>
    <message>
        <source>SMS Desk keeps them</source>
        <translation>O SMS Desk as guarda</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The provider keeps them</source>
        <translation>O provedor as guarda</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Which receipts</source>
        <translation>Quais confirmações</translation>
    </message>
    <message>
        <source>Who keeps scheduled messages</source>
        <translation>Quem guarda mensagens agendadas</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date e time</translation>
    </message>
    <message>
        <source>scheduledate and scheduletime</source>
        <translation>scheduledate e scheduletime</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Precisa da sua decisão</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>A caminho</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%Ln date(s) can only be meant the other way round than the rest.</source>
        <translation>
            <numerusform>%Ln data só pode ter a ordem contrária à das outras.</numerusform>
            <numerusform>%Ln datas só podem ter a ordem contrária à das outras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) could be meant the other way round, and nothing in the file tells. Look at the appointments below, and choose what is right.</source>
        <translation>
            <numerusform>%Ln data pode ter a ordem contrária, e nada no arquivo diz qual é. Veja os agendamentos abaixo e escolha o que está certo.</numerusform>
            <numerusform>%Ln datas podem ter a ordem contrária, e nada no arquivo diz qual é. Veja os agendamentos abaixo e escolha o que está certo.</numerusform>
        </translation>
    </message>
    <message>
        <source>3 April: the day first</source>
        <translation>3 de abril: o dia primeiro</translation>
    </message>
    <message>
        <source>4 March: the month first</source>
        <translation>4 de março: o mês primeiro</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Como o arquivo mostra</translation>
    </message>
    <message>
        <source>As the file shows: day first</source>
        <translation>Como o arquivo mostra: dia primeiro</translation>
    </message>
    <message>
        <source>As the file shows: month first</source>
        <translation>Como o arquivo mostra: mês primeiro</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Escolha a coluna</translation>
    </message>
    <message>
        <source>Dates such as 3/4</source>
        <translation>Datas como 3/4</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificação do arquivo</translation>
    </message>
    <message>
        <source>Its time, if apart</source>
        <translation>O horário, se separado</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Reconhecido por</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>What an appointment keeps when it is moved: its number, say. Without such a column the telephone number tells whose appointment it is.</source>
        <translation>O que um agendamento mantém quando muda: o número dele, por exemplo. Sem essa coluna, o número de telefone diz de quem é o agendamento.</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>O que são as colunas</translation>
    </message>
    <message>
        <source>in the same column</source>
        <translation>na mesma coluna</translation>
    </message>
    <message>
        <source>the telephone number</source>
        <translation>o número de telefone</translation>
    </message>
</context>
<context>
    <name>FileEncodings</name>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Grego (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grego (Windows-1253)</translation>
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
        <translation>Ocidental (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>FileHeading</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln linha até agora</numerusform>
            <numerusform>%Ln linhas até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Entre as células</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
</context>
<context>
    <name>FileInput</name>
    <message>
        <source>Browse for: {name}</source>
        <translation>Procurar: {name}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>%Ln linha deixada de fora</numerusform>
            <numerusform>%Ln linhas deixadas de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column with the numbers</source>
        <translation>Escolha a coluna com os números</translation>
    </message>
    <message>
        <source>Column with the numbers</source>
        <translation>Coluna com os números</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificação do arquivo</translation>
    </message>
    <message>
        <source>Merge fields: {fields}</source>
        <translation>Campos de mesclagem: {fields}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Linha {row}</translation>
    </message>
    <message>
        <source>a cell in it shows an error</source>
        <translation>uma célula mostra um erro</translation>
    </message>
    <message>
        <source>a formula in it has no result</source>
        <translation>uma fórmula não tem resultado</translation>
    </message>
    <message>
        <source>characters in it cannot be read</source>
        <translation>há caracteres ilegíveis</translation>
    </message>
    <message>
        <source>its quotes do not fit together</source>
        <translation>as aspas não combinam</translation>
    </message>
    <message>
        <source>the card is broken off or holds strange lines</source>
        <translation>o cartão está cortado ou tem linhas estranhas</translation>
    </message>
    <message>
        <source>the spreadsheet has lost digits of a number</source>
        <translation>a planilha perdeu dígitos de um número</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>não há número</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Qualquer conta</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Qualquer status</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer período</translation>
    </message>
    <message>
        <source>Batch of {0}</source>
        <translation>Envio de {0}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group: All</source>
        <translation>Grupo: Todos</translation>
    </message>
    <message>
        <source>Groups and saved searches…</source>
        <translation>Grupos e buscas salvas…</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n dia</numerusform>
            <numerusform>Últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, number or text</source>
        <translation>Nome, número ou texto</translation>
    </message>
    <message>
        <source>Name, number, group or comment</source>
        <translation>Nome, número, grupo ou comentário</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>Sem recusa</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Um envio</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Não quer</translation>
    </message>
    <message>
        <source>Opted out: All</source>
        <translation>Recusa: Todos</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Desde {0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Sync: All</source>
        <translation>Sincronia: Todos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>{0} (removed)</source>
        <translation>{0} (removida)</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove the filter “{0}”</source>
        <translation>Remover o filtro “{0}”</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source> each · %Ln parts in all</source>
        <translation>
            <numerusform> cada · %Ln parte no total</numerusform>
            <numerusform> cada · %Ln partes no total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>In capitals without accents this fits in {parts} instead of {before}.</source>
        <translation>Em maiúsculas sem acentos cabe em {parts} em vez de {before}.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message numerus="yes">
        <source>Replace, save %Ln parts</source>
        <translation>
            <numerusform>Trocar, poupar %Ln parte</numerusform>
            <numerusform>Trocar, poupar %Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace, save {cost}</source>
        <translation>Trocar, poupar {cost}</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Revisar e enviar</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Agendar…</translation>
    </message>
    <message>
        <source>Send test to me</source>
        <translation>Enviar teste para mim</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The character {old} makes this cost more. With {new} it fits in {parts} instead of {before}.</source>
        <translation>O caractere {old} encarece isto. Com {new} cabe em {parts} em vez de {before}.</translation>
    </message>
    <message>
        <source>The characters {old} make this cost more. With {new} it fits in {parts} instead of {before}.</source>
        <translation>Os caracteres {old} encarecem isto. Com {new} cabe em {parts} em vez de {before}.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Ainda não há texto.</translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>cerca de {cost}</translation>
    </message>
</context>
<context>
    <name>FormChecks</name>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>Um número inteiro de {least} a {most}.</translation>
    </message>
    <message>
        <source>An address that begins with https:// or http://.</source>
        <translation>Um endereço que comece com https:// ou http://.</translation>
    </message>
    <message>
        <source>Give it a name by which you know it.</source>
        <translation>Dê um nome pelo qual você a reconheça.</translation>
    </message>
    <message>
        <source>It is too long for this provider, or holds characters that it does not take.</source>
        <translation>É longo demais para este provedor ou contém caracteres que ele não aceita.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Isto precisa ser preenchido.</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Agree to be asked, or set up a keyring first.</source>
        <translation>Aceite ser perguntado ou configure um chaveiro primeiro.</translation>
    </message>
    <message>
        <source>Agree to plain http, or write https:// instead.</source>
        <translation>Aceite http simples ou escreva https://.</translation>
    </message>
    <message>
        <source>Ask me for it at each start of SMS Desk</source>
        <translation>Perguntar a cada início do SMS Desk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look for a keyring again</source>
        <translation>Procurar um chaveiro de novo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Plain http: the password and every message travel unprotected. Anybody on the way can read them.</source>
        <translation>http simples: a senha e todas as mensagens viajam sem proteção. Qualquer um no caminho pode lê-las.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save without signing in</source>
        <translation>Salvar sem testar o login</translation>
    </message>
    <message>
        <source>Send it unprotected all the same</source>
        <translation>Enviar sem proteção mesmo assim</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>The provider&apos;s own papers give http://. SMS Desk tries https first, so that your password is not sent in the clear.</source>
        <translation>A documentação do próprio provedor indica http://. O SMS Desk tenta https primeiro, para que a sua senha não vá às claras.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, and SMS Desk never writes a password into a file. It can only be used until the program is closed.</source>
        <translation>Este computador não tem chaveiro utilizável, e o SMS Desk nunca grava senhas em arquivo. Ela só pode ser usada até o programa ser fechado.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alteração</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message numerus="yes">
        <source>%Ln contact(s) found</source>
        <translation>
            <numerusform>%Ln contato encontrado</numerusform>
            <numerusform>%Ln contatos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save this search as a group</source>
        <translation>Salvar busca como grupo</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Group; Enter adds it</source>
        <translation>Grupo; Enter adiciona</translation>
    </message>
    <message>
        <source>{0} (new)</source>
        <translation>{0} (novo)</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Those who were put into it</source>
        <translation>Quem foi posto nele</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Quem está nele</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Delete group</source>
        <translation>Excluir grupo</translation>
    </message>
    <message>
        <source>Delete the group “{0}”? Its contacts stay in the book.</source>
        <translation>Excluir o grupo “{0}”? Os contatos dele ficam no catálogo.</translation>
    </message>
    <message>
        <source>Delete the saved search “{0}”? The contacts stay in the book.</source>
        <translation>Excluir a busca salva “{0}”? Os contatos ficam no catálogo.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nome de um novo grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>No groups yet. Put contacts into one, or save a search: whoever matches it is in the group.</source>
        <translation>Ainda não há grupos. Ponha contatos em um, ou salve uma busca: quem corresponde a ela está no grupo.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Show its contacts</source>
        <translation>Mostrar contatos</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Imported so far: {0}</source>
        <translation>Importado até agora: {0}</translation>
    </message>
    <message>
        <source>Imported {0}</source>
        <translation>Importado: {0}</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>Importando {0}</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Nada foi mantido.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Taking {0} back</source>
        <translation>Desfazendo {0}</translation>
    </message>
    <message>
        <source>The import of {0} broke off</source>
        <translation>A importação de {0} foi interrompida</translation>
    </message>
    <message>
        <source>The import of {0} was cancelled</source>
        <translation>A importação de {0} foi cancelada</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Desfazer importação</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>{0} não foi importado</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved in {0}.</source>
        <translation>
            <numerusform>%Ln linha foi salva em {0}.</numerusform>
            <numerusform>%Ln linhas foram salvas em {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agreed to get messages from us.</source>
        <translation>Elas concordaram em receber nossas mensagens.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All contacts</source>
        <translation>Todos os contatos</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Import of {0}</source>
        <translation>Importação de {0}</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Importar {0}</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>Accept %Ln row(s)</source>
        <translation>
            <numerusform>Aceitar %Ln linha</numerusform>
            <numerusform>Aceitar %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another import goes on. Wait until it has ended, or cancel it.</source>
        <translation>Outra importação está em andamento. Espere que termine ou cancele-a.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the column that holds the numbers</source>
        <translation>Escolha a coluna com os números</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Copiar	Ctrl+C</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Importar %Ln contato</numerusform>
            <numerusform>Importar %Ln contatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln row(s) out again</source>
        <translation>
            <numerusform>Deixar %Ln linha de fora de novo</numerusform>
            <numerusform>Deixar %Ln linhas de fora de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>Nenhuma linha assim</translation>
    </message>
    <message>
        <source>Save unreadable rows</source>
        <translation>Salvar linhas ilegíveis</translation>
    </message>
    <message>
        <source>Save unreadable rows…</source>
        <translation>Salvar linhas ilegíveis…</translation>
    </message>
    <message>
        <source>The first rows as they will be</source>
        <translation>As primeiras linhas como ficarão</translation>
    </message>
    <message>
        <source>The first {0} of {1} rows are shown.</source>
        <translation>São mostradas as primeiras {0} de {1} linhas.</translation>
    </message>
    <message>
        <source>There is nobody in this file</source>
        <translation>Não há ninguém neste arquivo</translation>
    </message>
    <message>
        <source>These people agreed to get messages from us</source>
        <translation>Estas pessoas concordaram em receber nossas mensagens</translation>
    </message>
    <message>
        <source>What they agreed to, in your words</source>
        <translation>Com o que concordaram, nas suas palavras</translation>
    </message>
    <message>
        <source>You can undo this import for 30 days. Rows that cannot be read can be saved with their reasons.</source>
        <translation>Esta importação pode ser desfeita por 30 dias. As linhas que não podem ser lidas podem ser salvas com os motivos.</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>{0} ilegíveis</translation>
    </message>
</context>
<context>
    <name>ImportsModel</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved in {0}.</source>
        <translation>
            <numerusform>%Ln linha foi salva em {0}.</numerusform>
            <numerusform>%Ln linhas foram salvas em {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was taken back: nothing of it is in the contact book.</source>
        <translation>{0} foi desfeita: nada dela está na agenda de contatos.</translation>
    </message>
</context>
<context>
    <name>InlineQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
</context>
<context>
    <name>KeepRunningDialog</name>
    <message numerus="yes">
        <source>%Ln message(s) still to be handed over.</source>
        <translation>
            <numerusform>%Ln mensagem ainda a entregar ao provedor.</numerusform>
            <numerusform>%Ln mensagens ainda a entregar ao provedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln send(s) scheduled here.</source>
        <translation>
            <numerusform>%Ln envio agendado aqui.</numerusform>
            <numerusform>%Ln envios agendados aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuar na bandeja</translation>
    </message>
    <message>
        <source>Keep running?</source>
        <translation>Continuar em execução?</translation>
    </message>
    <message>
        <source>Leave (nothing goes out until SMS Desk runs again)</source>
        <translation>Sair (nada sai até o SMS Desk ser aberto de novo)</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Próximo: {when}</translation>
    </message>
    <message>
        <source>Remember my answer</source>
        <translation>Lembrar minha resposta</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>There is no tray here to keep running in. The window can be minimised instead.</source>
        <translation>Aqui não há bandeja onde continuar. A janela pode ser minimizada.</translation>
    </message>
    <message>
        <source>This happens only while SMS Desk runs.</source>
        <translation>Isso só acontece enquanto o SMS Desk está em execução.</translation>
    </message>
    <message>
        <source>What is late when it runs again waits for your answer.</source>
        <translation>O que estiver atrasado quando ele for aberto de novo espera a sua resposta.</translation>
    </message>
</context>
<context>
    <name>KeeperCard</name>
    <message>
        <source>Always ask before sending</source>
        <translation>Sempre perguntar antes de enviar</translation>
    </message>
    <message>
        <source>If it was not running then</source>
        <translation>Se não estiver aberto na hora</translation>
    </message>
    <message>
        <source>SMS Desk keeps it</source>
        <translation>O SMS Desk guarda</translation>
    </message>
    <message>
        <source>SMS Desk sends it then and must be running. Until then it can be changed, moved and cancelled.</source>
        <translation>O SMS Desk envia na hora e precisa estar aberto. Até lá ela pode ser alterada, movida e cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>Send it up to %Ln hours late, else ask</source>
        <translation>
            <numerusform>Enviar com até %Ln hora de atraso; senão, perguntar</numerusform>
            <numerusform>Enviar com até %Ln horas de atraso; senão, perguntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send it up to %Ln minutes late, else ask</source>
        <translation>
            <numerusform>Enviar com até %Ln minuto de atraso; senão, perguntar</numerusform>
            <numerusform>Enviar com até %Ln minutos de atraso; senão, perguntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Under Accounts this is set as usual for the account.</source>
        <translation>Em Contas isso está definido como o usual da conta.</translation>
    </message>
    <message>
        <source>Who keeps it until then</source>
        <translation>Quem guarda até lá</translation>
    </message>
    <message>
        <source>{provider} answers only that it has taken the messages, not whether each number is right, and cannot be asked later.</source>
        <translation>{provider} responde só que aceitou as mensagens, não se cada número está certo, e não pode ser consultado depois.</translation>
    </message>
    <message>
        <source>{provider} can keep neither repeats nor what is decided only then.</source>
        <translation>{provider} não guarda repetições nem o que só se decide na hora.</translation>
    </message>
    <message>
        <source>{provider} gets it now and sends it then, even when this computer is off. It can no longer be changed or taken back from here.</source>
        <translation>{provider} recebe agora e envia na hora, mesmo com este computador desligado. Não pode mais ser alterada nem recolhida daqui.</translation>
    </message>
    <message>
        <source>{provider} has no scheduling of its own, so SMS Desk sends it then and must be running. Until then it can be changed, moved and cancelled.</source>
        <translation>{provider} não tem agendamento próprio; o SMS Desk envia na hora e precisa estar aberto. Até lá ela pode ser alterada, movida e cancelada.</translation>
    </message>
    <message>
        <source>{provider} keeps it</source>
        <translation>{provider} guarda</translation>
    </message>
</context>
<context>
    <name>KeepingRunning</name>
    <message>
        <source>There is no tray any more, so the window stays.</source>
        <translation>Não há mais bandeja, então a janela fica.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Ask again what became of the messages</source>
        <translation>Consultar de novo o que aconteceu com as mensagens</translation>
    </message>
    <message>
        <source>Ask again what is left on each account</source>
        <translation>Consultar de novo quanto resta em cada conta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copiar as linhas selecionadas como texto</translation>
    </message>
    <message>
        <source>Edit the selected contact: in the table, beside it</source>
        <translation>Editar o contato selecionado: na tabela, ao lado dela</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Sair do programa</translation>
    </message>
    <message>
        <source>New message; on the Contacts page, new contact</source>
        <translation>Nova mensagem; em Contatos, novo contato</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Abrir o que está selecionado</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Remover o que está selecionado</translation>
    </message>
    <message>
        <source>Review the message, then send it</source>
        <translation>Revisar a mensagem e depois enviar</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Procurar nesta página</translation>
    </message>
    <message>
        <source>Show or hide the status panel</source>
        <translation>Mostrar ou ocultar o painel de status</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Back to default</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>From and until are the same: no hours are quiet.</source>
        <translation>O início e o fim são iguais: nenhuma hora é de silêncio.</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>Nada nestes dias</translation>
    </message>
    <message>
        <source>Nothing on {day}</source>
        <translation>Nada: {day}</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio de</translation>
    </message>
    <message>
        <source>Remove this country</source>
        <translation>Remover este país</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>{country}: {messages}</source>
        <translation>{country}: {messages}</translation>
    </message>
    <message>
        <source>{own} Default: {supplied}</source>
        <translation>{own} Padrão: {supplied}</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>An account is your sign-in at a provider. Add one to send messages, or practise first: nothing is sent and nothing costs.</source>
        <translation>Uma conta é o seu acesso a um provedor. Adicione uma para enviar mensagens, ou pratique antes: nada é enviado e nada custa.</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Escolher um provedor</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Abrir a prática</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Status panel</source>
        <translation>Painel de status</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message numerus="yes">
        <source>%Ln further column(s) are left out.</source>
        <translation>
            <numerusform>Mais %Ln coluna fica de fora.</numerusform>
            <numerusform>Mais %Ln colunas ficam de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeGrid</name>
    <message>
        <source>Keep the comments of all</source>
        <translation>Manter os comentários de todos</translation>
    </message>
    <message>
        <source>Kept besides</source>
        <translation>Também fica</translation>
    </message>
    <message>
        <source>the number that is not chosen</source>
        <translation>o número não escolhido</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message numerus="yes">
        <source> each · %Ln parts in all</source>
        <translation>
            <numerusform> cada · %Ln parte no total</numerusform>
            <numerusform> cada · %Ln partes no total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the columns first</source>
        <translation>Escolha primeiro as colunas</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>Da conta</translation>
    </message>
    <message>
        <source>Merge field</source>
        <translation>Campo de mesclagem</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nome do remetente</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>Which reminders this file is about: those of the same series are moved and cancelled with it, others are left alone.</source>
        <translation>De que lembretes este arquivo trata: os da mesma série são movidos e cancelados com ele, os outros ficam como estão.</translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>por causa de %Ln caractere</numerusform>
            <numerusform>por causa de %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>every character fits</source>
        <translation>todos os caracteres cabem</translation>
    </message>
    <message>
        <source>{account} (paused)</source>
        <translation>{account} (pausada)</translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message numerus="yes">
        <source>%Ln message(s) are in the file {0}.</source>
        <translation>
            <numerusform>%Ln mensagem está no arquivo {0}.</numerusform>
            <numerusform>%Ln mensagens estão no arquivo {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are sent again.</source>
        <translation>
            <numerusform>%Ln mensagem é enviada de novo.</numerusform>
            <numerusform>%Ln mensagens são enviadas de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were cancelled; nothing was sent.</source>
        <translation>
            <numerusform>%Ln mensagem foi cancelada; nada foi enviado.</numerusform>
            <numerusform>%Ln mensagens foram canceladas; nada foi enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed.</source>
        <translation>
            <numerusform>%Ln delas mudou.</numerusform>
            <numerusform>%Ln delas mudaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message numerus="yes">
        <source>Asked about %Ln message(s).</source>
        <translation>
            <numerusform>Consulta feita sobre %Ln mensagem.</numerusform>
            <numerusform>Consulta feita sobre %Ln mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Ids at the provider</source>
        <translation>Códigos no provedor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>None of these messages is waiting, so none can be cancelled.</source>
        <translation>Nenhuma destas mensagens está aguardando, por isso nenhuma pode ser cancelada.</translation>
    </message>
    <message>
        <source>Nothing is on the way: nothing to ask about.</source>
        <translation>Nada está a caminho: nada a consultar.</translation>
    </message>
    <message>
        <source>Nothing was waiting any more, so nothing was cancelled.</source>
        <translation>Nada mais estava aguardando, por isso nada foi cancelado.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>There was nothing to send again.</source>
        <translation>Não havia nada para enviar de novo.</translation>
    </message>
    <message>
        <source>{0} cannot be asked what became of a message.</source>
        <translation>Não dá para perguntar a {0} o que aconteceu com uma mensagem.</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>It could be left out.</source>
        <translation>Poderia ser deixado de fora.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Nothing can stand in its place.</source>
        <translation>Nada pode ficar no lugar dele.</translation>
    </message>
    <message>
        <source>Write your message. Type { for a merge field.</source>
        <translation>Escreva sua mensagem. Digite { para um campo de mesclagem.</translation>
    </message>
    <message>
        <source>{char} counts as two characters.</source>
        <translation>{char} conta como dois caracteres.</translation>
    </message>
    <message>
        <source>{char} is not in GSM-7 and makes the whole message Unicode.</source>
        <translation>{char} não existe no GSM-7 e torna a mensagem toda Unicode.</translation>
    </message>
    <message>
        <source>{other} could stand instead.</source>
        <translation>Poderia ser {other}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Message</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Sem confirmação</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>SMS Desk was stopped</source>
        <translation>o SMS Desk foi encerrado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The provider has it. It tells nothing more about this message.</source>
        <translation>Está com o provedor. Ele não diz mais nada sobre esta mensagem.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>resposta não entendida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexão perdida</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirada</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>repassada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>não entregue</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>não está na resposta</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconhecido</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>agendada</translation>
    </message>
    <message>
        <source>taken by the provider</source>
        <translation>aceita pelo provedor</translation>
    </message>
    <message>
        <source>trouble at the provider</source>
        <translation>problema no provedor</translation>
    </message>
    <message>
        <source>waiting again</source>
        <translation>aguardando de novo</translation>
    </message>
    <message>
        <source>you had it sent again</source>
        <translation>você mandou enviar de novo</translation>
    </message>
    <message>
        <source>you left it</source>
        <translation>você a deixou</translation>
    </message>
    <message>
        <source>you said it arrived</source>
        <translation>você disse que chegou</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Asking the providers…</source>
        <translation>Consultando os provedores…</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV, para qualquer planilha (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln message(s)</source>
        <translation>
            <numerusform>Cancelar %Ln mensagem</numerusform>
            <numerusform>Cancelar %Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln waiting message(s)? They will not be sent.</source>
        <translation>
            <numerusform>Cancelar %Ln mensagem aguardando? Ela não será enviada.</numerusform>
            <numerusform>Cancelar %Ln mensagens aguardando? Elas não serão enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel waiting ones…	Del</source>
        <translation>Cancelar as que aguardam…	Del</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Copiar	Ctrl+C</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar o que é mostrado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Let them go out</source>
        <translation>Deixar sair</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>No message fits these filters</source>
        <translation>Nenhuma mensagem combina com estes filtros</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nada enviado ainda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>Atualizar status</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln failed message(s) again?</source>
        <translation>
            <numerusform>Enviar de novo %Ln mensagem que falhou?</numerusform>
            <numerusform>Enviar de novo %Ln mensagens que falharam?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again</source>
        <translation>
            <numerusform>Enviar %Ln mensagem de novo</numerusform>
            <numerusform>Enviar %Ln mensagens de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Send failed ones again…</source>
        <translation>Enviar de novo as que falharam…</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todas as mensagens</translation>
    </message>
    <message>
        <source>Show the whole batch</source>
        <translation>Mostrar todo o envio</translation>
    </message>
    <message>
        <source>Stop exporting ({0} %)</source>
        <translation>Parar a exportação ({0} %)</translation>
    </message>
    <message numerus="yes">
        <source>That costs %Ln part(s).</source>
        <translation>
            <numerusform>Isso custa %Ln parte.</numerusform>
            <numerusform>Isso custa %Ln partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your first message</source>
        <translation>Escreva sua primeira mensagem</translation>
    </message>
    <message>
        <source>Write your first message; it is listed here with what became of it.</source>
        <translation>Escreva sua primeira mensagem; ela aparece aqui com o que aconteceu com ela.</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensagens</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln agendada</numerusform>
            <numerusform>%Ln agendadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Alt with an arrow key moves what is chosen.</source>
        <translation>As setas vão de dia em dia; Alt com uma seta move o que está escolhido.</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>As the provider has it</source>
        <translation>Como o provedor faz</translation>
    </message>
    <message>
        <source>Binary: the text is hexadecimal</source>
        <translation>Binário: o texto é hexadecimal</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Flash: show at once, keep nowhere</source>
        <translation>Flash: mostrar na hora, não guardar</translation>
    </message>
    <message>
        <source>Give up after (minutes)</source>
        <translation>Desistir após (minutos)</translation>
    </message>
    <message>
        <source>People who share a number get one message each</source>
        <translation>Quem divide um número recebe uma mensagem por pessoa</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendadas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>NewGroup</name>
    <message>
        <source>Name of the new group</source>
        <translation>Nome do novo grupo</translation>
    </message>
    <message>
        <source>No new group</source>
        <translation>Sem novo grupo</translation>
    </message>
    <message>
        <source>Use this group</source>
        <translation>Usar este grupo</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Choose another file</source>
        <translation>Escolher outro arquivo</translation>
    </message>
    <message>
        <source>The file is broken there, so nothing of it is imported.</source>
        <translation>O arquivo está corrompido ali, por isso nada dele é importado.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Already there</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Outro país</translation>
    </message>
    <message>
        <source>Into group</source>
        <translation>No grupo</translation>
    </message>
    <message>
        <source>Into group: {0}</source>
        <translation>No grupo: {0}</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Novo grupo…</translation>
    </message>
    <message>
        <source>Numbers without country</source>
        <translation>Números sem país</translation>
    </message>
    <message>
        <source>Numbers without country: {0}</source>
        <translation>Números sem país: {0}</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Mesmo número</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message numerus="yes">
        <source>%Ln fall on a change of the clock: of a time that does not exist the clock’s new time is meant, of one that comes twice the first.</source>
        <translation>
            <numerusform>%Ln cai numa mudança de horário: se a hora não existe, vale a nova hora do relógio; se existe duas vezes, a primeira.</numerusform>
            <numerusform>%Ln caem numa mudança de horário: se a hora não existe, vale a nova hora do relógio; se existe duas vezes, a primeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go out in the recipients’ quiet hours.</source>
        <translation>
            <numerusform>%Ln será enviado no horário de silêncio do destinatário.</numerusform>
            <numerusform>%Ln serão enviados no horário de silêncio dos destinatários.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln de fora</numerusform>
            <numerusform>%Ln de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the appointments themselves are at a time that does not exist that day, or that comes twice: their reminders say what the file says.</source>
        <translation>
            <numerusform>%Ln dos próprios agendamentos está em uma hora que não existe nesse dia ou que vem duas vezes: o lembrete diz o que o arquivo diz.</numerusform>
            <numerusform>%Ln dos próprios agendamentos estão em uma hora que não existe nesse dia ou que vem duas vezes: os lembretes dizem o que o arquivo diz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait until the recipients’ quiet hours are over.</source>
        <translation>
            <numerusform>%Ln espera até acabar o horário de silêncio do destinatário.</numerusform>
            <numerusform>%Ln esperam até acabar o horário de silêncio dos destinatários.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the columns with the numbers and the appointments</source>
        <translation>Escolha as colunas com os números e os agendamentos</translation>
    </message>
    <message numerus="yes">
        <source>Remind %Ln people again</source>
        <translation>
            <numerusform>Lembrar %Ln pessoa de novo</numerusform>
            <numerusform>Lembrar %Ln pessoas de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Something changed meanwhile, so nothing was done. Look again.</source>
        <translation>Algo mudou nesse meio-tempo, então nada foi feito. Veja de novo.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it stands</source>
        <translation>A mensagem não pode ser enviada como está</translation>
    </message>
    <message>
        <source>Their appointments moved after the reminder was sent.</source>
        <translation>Os agendamentos mudaram depois que o lembrete foi enviado.</translation>
    </message>
    <message>
        <source>There is nobody in this file</source>
        <translation>Não há ninguém neste arquivo</translation>
    </message>
    <message>
        <source>What becomes of each appointment</source>
        <translation>O que acontece com cada agendamento</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The first {0} of {1} are listed.</source>
        <translation>São listadas as primeiras {0} de {1}.</translation>
    </message>
    <message>
        <source>Try the refused ones again</source>
        <translation>Tentar de novo as recusadas</translation>
    </message>
    <message>
        <source>What a sync does</source>
        <translation>O que a sincronização faz</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Good morning! Your appointment is on Monday at 10:30. See you then!</source>
        <translation>Bom dia! Seu horário é na segunda-feira às 10:30. Até lá!</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
</context>
<context>
    <name>PreviewLine</name>
    <message>
        <source>Preview for</source>
        <translation>Prévia para</translation>
    </message>
    <message>
        <source>Preview for {name}</source>
        <translation>Prévia para {name}</translation>
    </message>
    <message>
        <source>Show the text as this person gets it</source>
        <translation>Mostrar o texto como esta pessoa o recebe</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Text as this person gets it</source>
        <translation>Texto como esta pessoa o recebe</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>SMS Desk cannot start</source>
        <translation>O SMS Desk não consegue iniciar</translation>
    </message>
    <message>
        <source>SMS Desk made a mistake and goes on. No message is sent twice because of it; what is not certain stands under Messages as “Needs your decision”. The report below holds no passwords, numbers or texts; you may send it to the authors.</source>
        <translation>O SMS Desk cometeu um erro e continua. Nenhuma mensagem é enviada duas vezes por causa disso; o que não é certo está em Mensagens como “Precisa da sua decisão”. O relatório abaixo não contém senhas, números nem textos; você pode enviá-lo aos autores.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>The log is {path}.</source>
        <translation>O log é {path}.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuir</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Pasta não encontrada.
Verifique se o nome está correto.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Arquivo não encontrado.
Verifique se o nome está correto.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 já existe.
Deseja substituí-lo?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Examinar:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nova pasta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” está protegido contra gravação.
Deseja excluí-lo mesmo assim?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Tem certeza de que deseja excluir “%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Mudar para a exibição detalhada</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Mudar para a exibição em lista</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Não foi possível excluir a pasta.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Criar nova pasta</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Criar uma nova pasta</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Exibir detalhes</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome do arquivo:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de arquivo:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir para a pasta superior</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Exibir em lista</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Pasta superior</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Locais recentes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Mostrar: </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar arquivos &amp;ocultos</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Modificado em</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message numerus="yes">
        <source>%Ln people have quiet hours then and get it when they end.</source>
        <translation>
            <numerusform>%Ln pessoa está em horário de silêncio e recebe quando ele acabar.</numerusform>
            <numerusform>%Ln pessoas estão em horário de silêncio e recebem quando ele acabar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would get it in their quiet hours.</source>
        <translation>
            <numerusform>%Ln pessoa receberia no seu horário de silêncio.</numerusform>
            <numerusform>%Ln pessoas receberiam no seu horário de silêncio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not mind them</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>In quiet hours</source>
        <translation>No horário de silêncio</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensagem</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoção</translation>
    </message>
    <message>
        <source>Promotions keep longer quiet hours.</source>
        <translation>Promoções têm horário de silêncio mais longo.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisar</translation>
    </message>
    <message numerus="yes">
        <source>The time zones of %Ln people are guesses by their numbers.</source>
        <translation>
            <numerusform>O fuso de %Ln pessoa é um palpite pelo número.</numerusform>
            <numerusform>Os fusos de %Ln pessoas são palpites pelos números.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until they are over</source>
        <translation>Esperar que acabe</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quem recebe</translation>
    </message>
    <message>
        <source>Who opts out meanwhile is left out.</source>
        <translation>Quem sair entretanto fica de fora.</translation>
    </message>
    <message>
        <source>Whoever is in the groups now</source>
        <translation>Quem está nos grupos agora</translation>
    </message>
    <message>
        <source>Whoever is in the groups then</source>
        <translation>Quem estiver nos grupos na hora</translation>
    </message>
</context>
<context>
    <name>QuietHours</name>
    <message>
        <source>Added here</source>
        <translation>Acrescentado aqui</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promoções</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Definido aqui</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De onde</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>{from} to {until}</source>
        <translation>{from} a {until}</translation>
    </message>
</context>
<context>
    <name>QuietHoursView</name>
    <message>
        <source>Add this country</source>
        <translation>Acrescentar este país</translation>
    </message>
    <message>
        <source>All as supplied</source>
        <translation>Tudo como no início</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Voltar às configurações</translation>
    </message>
    <message>
        <source>Country to add</source>
        <translation>País a acrescentar</translation>
    </message>
    <message>
        <source>In the time of whoever gets the message. Cautious defaults, no legal advice: look up what holds for you.</source>
        <translation>No horário de quem recebe a mensagem. Padrões cautelosos, não é orientação jurídica: verifique o que vale para você.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>The quiet hours are as they were supplied.</source>
        <translation>O horário de silêncio está como no início.</translation>
    </message>
</context>
<context>
    <name>RecentChanges</name>
    <message>
        <source>No change of the last 30 days</source>
        <translation>Nenhuma alteração nos últimos 30 dias</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Desfazer alterações…</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, number, group, or paste a list…</source>
        <translation>Nome, número, grupo ou lista…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Appointment</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>At the hour of the appointment, also when the clock is changed in between.</source>
        <translation>Na hora do agendamento, mesmo que o relógio mude nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Before: {when}</source>
        <translation>Antes: {when}</translation>
    </message>
    <message>
        <source>Counted as time passes, also when the clock is changed in between.</source>
        <translation>Contado como o tempo passa, mesmo que o relógio mude nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>The hour is that of the clock on the wall, also when the clock is changed.</source>
        <translation>Vale a hora do relógio na parede, também quando o horário muda.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>comes twice that day</source>
        <translation>vem duas vezes nesse dia</translation>
    </message>
    <message>
        <source>days before, same time</source>
        <translation>dias antes, mesma hora</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>horas antes</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>minutos antes</translation>
    </message>
    <message>
        <source>no such time that day</source>
        <translation>essa hora não existe nesse dia</translation>
    </message>
</context>
<context>
    <name>RemindersModel</name>
    <message>
        <source>Reminder: your appointment is on {date} at {time}.</source>
        <translation>Lembrete: seu horário é em {date} às {time}.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message numerus="yes">
        <source>%Ln reminders are planned.</source>
        <translation>
            <numerusform>%Ln lembrete agendado.</numerusform>
            <numerusform>%Ln lembretes agendados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that waited were cancelled or replaced.</source>
        <translation>
            <numerusform>%Ln que aguardava foi cancelado ou substituído.</numerusform>
            <numerusform>%Ln que aguardavam foram cancelados ou substituídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV, Excel, OpenDocument) with a number and a time in each row. Each person gets a reminder so long before. Import the list again when it changes: what moved is moved, what is gone is cancelled, and nobody is reminded twice.</source>
        <translation>Uma tabela (CSV, Excel, OpenDocument) com um número e um horário em cada linha. Cada pessoa recebe um lembrete com a antecedência que você quiser. Importe a lista de novo quando ela mudar: o que mudou de horário é movido, o que sumiu é cancelado, e ninguém é lembrado duas vezes.</translation>
    </message>
    <message>
        <source>All scheduled</source>
        <translation>Todos os agendados</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Drop a list of appointments here, or choose one</source>
        <translation>Solte aqui uma lista de agendamentos ou escolha uma</translation>
    </message>
    <message>
        <source>Reminders from a file</source>
        <translation>Lembretes de um arquivo</translation>
    </message>
    <message>
        <source>Reminders from {0}</source>
        <translation>Lembretes de {0}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>After some times</source>
        <translation>Após algumas vezes</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Não se repete</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todo dia</translation>
    </message>
    <message>
        <source>Every week on…</source>
        <translation>Toda semana…</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Next: {days}</source>
        <translation>Próximas: {days}</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Em um dia</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>So it would never go out.</source>
        <translation>Assim nunca seria enviada.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln messages at about {pace} a second go on until about {until}; quiet hours begin at {quiet} for {people} of them.</source>
        <translation>
            <numerusform>%Ln mensagem, a cerca de {pace} por segundo, vai até cerca de {until}; o horário de silêncio começa às {quiet} para {people} delas.</numerusform>
            <numerusform>%Ln mensagens, a cerca de {pace} por segundo, vão até cerca de {until}; o horário de silêncio começa às {quiet} para {people} delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages at about {pace} a second: quiet hours begin at {quiet} for {people} of them, who get it when these are over. It ends about {until}.</source>
        <translation>
            <numerusform>%Ln mensagem, a cerca de {pace} por segundo: o horário de silêncio começa às {quiet} para {people} delas, que saem quando ele acabar. Termina cerca de {until}.</numerusform>
            <numerusform>%Ln mensagens, a cerca de {pace} por segundo: o horário de silêncio começa às {quiet} para {people} delas, que saem quando ele acabar. Termina cerca de {until}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Cerca de</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Voltar à edição</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo depois</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo antes</translation>
    </message>
    <message>
        <source>Cannot get this text, left out</source>
        <translation>Não podem receber este texto, deixados de fora</translation>
    </message>
    <message>
        <source>First message, as {name} gets it</source>
        <translation>Primeira mensagem: {name}</translation>
    </message>
    <message>
        <source>Flash: shown at once, kept nowhere</source>
        <translation>Flash: mostrada na hora, não fica guardada</translation>
    </message>
    <message>
        <source>From {sender} through {account}</source>
        <translation>De {sender} por {account}</translation>
    </message>
    <message numerus="yes">
        <source>Given up after %Ln minutes</source>
        <translation>
            <numerusform>Desiste após %Ln minuto</numerusform>
            <numerusform>Desiste após %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged duplicates</source>
        <translation>Duplicados unidos</translation>
    </message>
    <message>
        <source>Now, {time}</source>
        <translation>Agora, {time}</translation>
    </message>
    <message>
        <source>Numbers to fix, left out</source>
        <translation>Números a corrigir, deixados de fora</translation>
    </message>
    <message>
        <source>Opted out, left out</source>
        <translation>Descadastrados, deixados de fora</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message numerus="yes">
        <source>Schedule %Ln messages</source>
        <translation>
            <numerusform>Agendar %Ln mensagem</numerusform>
            <numerusform>Agendar %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Agendar…</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln messages</source>
        <translation>
            <numerusform>Enviar %Ln mensagem</numerusform>
            <numerusform>Enviar %Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln messages in {time}.</source>
        <translation>
            <numerusform>Enviando %Ln mensagem em {time}.</numerusform>
            <numerusform>Enviando %Ln mensagens em {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message as {name} gets it</source>
        <translation>Mensagem: {name}</translation>
    </message>
    <message>
        <source>The provider tells no price beforehand</source>
        <translation>O provedor não informa o preço de antemão</translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation>Digite {count} para confirmar</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Quanto custa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message numerus="yes">
        <source>You can undo for %Ln seconds</source>
        <translation>
            <numerusform>Você pode desfazer por %Ln segundo</numerusform>
            <numerusform>Você pode desfazer por %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>the provider&apos;s own sender</source>
        <translation>remetente do provedor</translation>
    </message>
    <message>
        <source>{encoding}, because of what fills the fields</source>
        <translation>{encoding}, por causa do que preenche os campos</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing was synced</source>
        <translation>Nada foi sincronizado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Synced so far: {0}</source>
        <translation>Sincronizado até agora: {0}</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Batch {number}</source>
        <translation>Envio {number}</translation>
    </message>
    <message>
        <source>Let the rest of this batch go out</source>
        <translation>Deixar o restante deste envio sair</translation>
    </message>
    <message>
        <source>Let {account} send again</source>
        <translation>Deixar {account} enviar de novo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume account</source>
        <translation>Retomar conta</translation>
    </message>
    <message>
        <source>Sent so far: {count}</source>
        <translation>Enviadas até agora: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The rest of this batch waits until you resume it</source>
        <translation>O restante deste envio espera até você retomá-lo</translation>
    </message>
    <message>
        <source>{account} is paused</source>
        <translation>{account} está pausada</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Back to editing</source>
        <translation>Voltar à edição</translation>
    </message>
    <message>
        <source>Schedule for {when}</source>
        <translation>Agendar: {when}</translation>
    </message>
</context>
<context>
    <name>Scheduled</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sem texto)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Held by {provider}</source>
        <translation>Com {provider}</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Aqui</translation>
    </message>
    <message numerus="yes">
        <source>If it is not running then, it sends up to %Ln minutes late.</source>
        <translation>
            <numerusform>Se não estiver aberto na hora, envia com até %Ln minuto de atraso.</numerusform>
            <numerusform>Se não estiver aberto na hora, envia com até %Ln minutos de atraso.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was to go out: {when}.</source>
        <translation>Era para sair: {when}.</translation>
    </message>
    <message>
        <source>Keep it running, or it will ask you when it next starts.</source>
        <translation>Deixe-o aberto, ou ele perguntará na próxima vez que abrir.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Quem guarda</translation>
    </message>
    <message>
        <source>Later than that it asks you.</source>
        <translation>Depois disso, pergunta.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Próximo: {when}</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repete</translation>
    </message>
    <message>
        <source>SMS Desk keeps it and sends it at that time.</source>
        <translation>O SMS Desk guarda e envia nessa hora.</translation>
    </message>
    <message>
        <source>SMS Desk was not running then, and it is too late to send it without asking. Nothing was sent.</source>
        <translation>O SMS Desk não estava aberto e é tarde para enviar sem perguntar. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The account is paused: it would wait until that is over.</source>
        <translation>A conta está pausada: esperaria até isso acabar.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who gets it is decided then, from the groups as they are.</source>
        <translation>Quem recebe é decidido na hora, pelos grupos como estiverem.</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>Hora de quem</translation>
    </message>
    <message>
        <source>{count} delivered</source>
        <translation>{count} entregues</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} falharam</translation>
    </message>
    <message>
        <source>{provider} has it and sends it at that time, even when this computer is off. It can no longer be changed or cancelled from here.</source>
        <translation>{provider} já tem a mensagem e envia nessa hora, mesmo com este computador desligado. Não pode mais ser alterada nem cancelada daqui.</translation>
    </message>
    <message>
        <source>{provider} has no scheduling of its own, so SMS Desk sends it at that time.</source>
        <translation>{provider} não tem agendamento próprio; o SMS Desk envia nessa hora.</translation>
    </message>
</context>
<context>
    <name>ScheduledCount</name>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln agendada</numerusform>
            <numerusform>%Ln agendadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed while away: %Ln. Nothing was sent; see Scheduled.</source>
        <translation>
            <numerusform>Perdida na ausência: %Ln. Nada foi enviado; veja Agendadas.</numerusform>
            <numerusform>Perdidas na ausência: %Ln. Nada foi enviado; veja Agendadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduledPage</name>
    <message>
        <source>A repeat is moved with Edit.</source>
        <translation>Uma repetição é movida com Editar.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Cancelada: {title}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Moved: {title}, {when}</source>
        <translation>Movida: {title}, {when}</translation>
    </message>
    <message>
        <source>New scheduled message</source>
        <translation>Nova agendada</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Nada agendado</translation>
    </message>
    <message>
        <source>Reminders from a file…</source>
        <translation>Lembretes de um arquivo…</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendadas</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Mensagens agendadas</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Send “{title}” to {people} now?</source>
        <translation>Enviar “{title}” agora ({people})?</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>O mês anterior</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>O próximo mês</translation>
    </message>
    <message>
        <source>The provider has it: it cannot be moved.</source>
        <translation>Está com o provedor: não pode ser movida.</translation>
    </message>
    <message>
        <source>Write a message and choose when it is to go out: tomorrow at nine, every Monday, or in each recipient’s own time.</source>
        <translation>Escreva uma mensagem e escolha quando ela sai: amanhã às nove, toda segunda ou na hora local de cada um.</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Hide what was typed</source>
        <translation>Ocultar o que foi digitado</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Mostrar o que foi digitado</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>Todas as preferências estão como no início.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Balances and delivery status</source>
        <translation>Saldos e status de entrega</translation>
    </message>
    <message>
        <source>Changed. Show…</source>
        <translation>Alterado. Mostrar…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Data and logs</source>
        <translation>Dados e logs</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Keeping running</source>
        <translation>Continuar em execução</translation>
    </message>
    <message>
        <source>Messages, templates, preferences and logs. Passwords and keys are not here: they are in the keyring of the system.</source>
        <translation>Mensagens, modelos, preferências e logs. Senhas e chaves não estão aqui: estão no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Sending later</source>
        <translation>Envio posterior</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show and change…</source>
        <translation>Mostrar e alterar…</translation>
    </message>
    <message>
        <source>The folder cannot be opened here.</source>
        <translation>A pasta não pode ser aberta aqui.</translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <translation>O caminho foi copiado.</translation>
    </message>
    <message>
        <source>This is not a number. Write it with + and the country code.</source>
        <translation>Isto não é um número. Escreva com + e o código do país.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln reminders</source>
        <translation>
            <numerusform>Cancelar %Ln lembrete</numerusform>
            <numerusform>Cancelar %Ln lembretes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message numerus="yes">
        <source>Plan %Ln reminders</source>
        <translation>
            <numerusform>Agendar %Ln lembrete</numerusform>
            <numerusform>Agendar %Ln lembretes</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count} to plan so many:</source>
        <translation>Digite {count} para agendar tantos:</translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>cerca de {cost}</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>créditos</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>All contacts</source>
        <translation>Todos os contatos</translation>
    </message>
    <message>
        <source>Choose a contact to see it here.</source>
        <translation>Escolha um contato para vê-lo aqui.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>CSV, text, Excel (XLSX), OpenDocument (ODS) or vCard, also as Google, Outlook, iCloud and Thunderbird export them. You see what will happen before anything is changed.</source>
        <translation>CSV, texto, Excel (XLSX), OpenDocument (ODS) ou vCard, também como Google, Outlook, iCloud e Thunderbird os exportam. Você vê o que vai acontecer antes de qualquer alteração.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Solte um arquivo aqui ou escolha um</translation>
    </message>
    <message>
        <source>Imports of the last 30 days</source>
        <translation>Importações dos últimos 30 dias</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Desfazer importação</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Verificada agora mesmo</translation>
    </message>
    <message>
        <source>Checked on {date}</source>
        <translation>Verificada em {date}</translation>
    </message>
    <message>
        <source>Checked {time} ago</source>
        <translation>Verificada há {time}</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Enviando agora</translation>
    </message>
    <message>
        <source>Status panel</source>
        <translation>Painel de status</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{number} / min</source>
        <translation>{number} / min</translation>
    </message>
    <message>
        <source>{number} / s</source>
        <translation>{number} / s</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>“{account}” is low: {balance} left.</source>
        <translation>“{account}” está com pouco: restam {balance}.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Next person</source>
        <translation>Próxima pessoa</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Pessoa anterior</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln cannot get this text</source>
        <translation>
            <numerusform>%Ln não pode receber este texto</numerusform>
            <numerusform>%Ln não podem receber este texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates merged</source>
        <translation>
            <numerusform>%Ln duplicado unido</numerusform>
            <numerusform>%Ln duplicados unidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers to fix</source>
        <translation>
            <numerusform>%Ln número a corrigir</numerusform>
            <numerusform>%Ln números a corrigir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted out</source>
        <translation>
            <numerusform>%Ln descadastrado</numerusform>
            <numerusform>%Ln descadastrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will receive this</source>
        <translation>
            <numerusform>%Ln pessoa vai receber isto</numerusform>
            <numerusform>%Ln pessoas vão receber isto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln destinatário</numerusform>
            <numerusform>%Ln destinatários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without {field}</source>
        <translation>
            <numerusform>%Ln sem {field}</numerusform>
            <numerusform>%Ln sem {field}</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Escolher o país</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n dia</numerusform>
            <numerusform>Últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages sent and failed on each day</source>
        <translation>Mensagens enviadas e com falha em cada dia</translation>
    </message>
    <message>
        <source>Of the messages of which the providers told what became of them.</source>
        <translation>Das mensagens sobre as quais os provedores disseram o que aconteceu.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>{0} sent</source>
        <translation>{0} enviadas</translation>
    </message>
    <message>
        <source>{0}: {1} sent, {2} failed</source>
        <translation>{0}: {1} enviadas, {2} falharam</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%Ln row(s) were not imported</source>
        <translation>
            <numerusform>%Ln linha não foi importada</numerusform>
            <numerusform>%Ln linhas não foram importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were read.</source>
        <translation>
            <numerusform>%Ln linha foi lida.</numerusform>
            <numerusform>%Ln linhas foram lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Todas as importações</translation>
    </message>
    <message>
        <source>Rows that were not imported, and why</source>
        <translation>Linhas que não foram importadas e por quê</translation>
    </message>
    <message>
        <source>Save rows that were not imported</source>
        <translation>Salvar linhas não importadas</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Salvar estas linhas…</translation>
    </message>
    <message>
        <source>These people were put into the group {0}.</source>
        <translation>Estas pessoas foram colocadas no grupo {0}.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Desfazer importação</translation>
    </message>
    <message>
        <source>the first {0} are listed</source>
        <translation>as primeiras {0} são listadas</translation>
    </message>
    <message>
        <source>{0} not imported</source>
        <translation>{0} não importadas</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos os contatos</translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation>Sincronizar contatos</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Sync with {0}</source>
        <translation>Sincronizar com {0}</translation>
    </message>
    <message numerus="yes">
        <source>This sync deletes %Ln contact(s) at {0}. They stay here, in this book, if they are in it.</source>
        <translation>
            <numerusform>Esta sincronização exclui %Ln contato em {0}. Se ele estiver nesta agenda, continua aqui.</numerusform>
            <numerusform>Esta sincronização exclui %Ln contatos em {0}. Os que estão nesta agenda continuam aqui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableStates</name>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>A template needs a name to be saved.</source>
        <translation>Um modelo precisa de nome para ser salvo.</translation>
    </message>
    <message>
        <source>At character {place}: {problem}</source>
        <translation>No caractere {place}: {problem}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Filled in, not counted:</source>
        <translation>Preenchidos, não contados:</translation>
    </message>
    <message>
        <source>Merge fields:</source>
        <translation>Campos de mesclagem:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>because of %Ln characters</source>
        <translation>
            <numerusform>por causa de %Ln caractere</numerusform>
            <numerusform>por causa de %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>every character fits</source>
        <translation>todos os caracteres cabem</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>A template is a text you send often, such as a reminder. It may hold merge fields like {name}, which are filled in for each recipient.</source>
        <translation>Um modelo é um texto que você envia com frequência, como um lembrete. Pode conter campos de mesclagem como {name}, preenchidos para cada destinatário.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Novo modelo</translation>
    </message>
    <message>
        <source>No template has this in it.</source>
        <translation>Nenhum modelo contém isso.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Nenhum modelo ainda</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Pesquisar modelos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>The template “{name}” was deleted.</source>
        <translation>O modelo “{name}” foi excluído.</translation>
    </message>
    <message>
        <source>There is already a template of this name. Choose another name.</source>
        <translation>Já existe um modelo com este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Write a message with this text</source>
        <translation>Escrever uma mensagem com este texto</translation>
    </message>
    <message>
        <source>Write the first template</source>
        <translation>Escrever o primeiro modelo</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (cópia)</translation>
    </message>
</context>
<context>
    <name>ToField</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Next: {when}</source>
        <translation>Próximo: {when}</translation>
    </message>
    <message>
        <source>Next: —</source>
        <translation>Próximo: —</translation>
    </message>
    <message>
        <source>Nothing is scheduled here.</source>
        <translation>Nada está agendado aqui.</translation>
    </message>
    <message>
        <source>Open SMS Desk</source>
        <translation>Abrir o SMS Desk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Time left to undo</source>
        <translation>Tempo que resta para desfazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>In the file: {0}</source>
        <translation>No arquivo: {0}</translation>
    </message>
    <message>
        <source>The column “{0}” is</source>
        <translation>A coluna “{0}” é</translation>
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
            <numerusform>%Ln mensagem precisa da sua decisão</numerusform>
            <numerusform>%Ln mensagens precisam da sua decisão</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message numerus="yes">
        <source>%Ln of these people are where it is late or very early now: they have quiet hours.</source>
        <translation>
            <numerusform>%Ln destas pessoas está onde agora é tarde ou muito cedo: vale o horário de silêncio.</numerusform>
            <numerusform>%Ln destas pessoas estão onde agora é tarde ou muito cedo: vale o horário de silêncio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got this very text today already.</source>
        <translation>
            <numerusform>%Ln pessoa já recebeu este mesmo texto hoje.</numerusform>
            <numerusform>%Ln pessoas já receberam este mesmo texto hoje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the sender</source>
        <translation>Mudar o remetente</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Editar o texto</translation>
    </message>
    <message>
        <source>Nobody can reply to {sender}, but the text says “{words}”.</source>
        <translation>Ninguém pode responder a {sender}, mas o texto diz “{words}”.</translation>
    </message>
    <message>
        <source>Send it later</source>
        <translation>Enviar depois</translation>
    </message>
    <message>
        <source>This costs more than is left on the account.</source>
        <translation>Isto custa mais do que resta na conta.</translation>
    </message>
    <message>
        <source>When it is scheduled, these can wait until they end.</source>
        <translation>Se for agendado, estas podem esperar que ele acabe.</translation>
    </message>
    <message>
        <source>this sender</source>
        <translation>este remetente</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A pretend provider inside the program. Everything works, no phone rings, nothing costs.</source>
        <translation>Um provedor de mentira dentro do programa. Tudo funciona, nenhum telefone toca, nada custa.</translation>
    </message>
    <message>
        <source>Bring your contacts</source>
        <translation>Traga seus contatos</translation>
    </message>
    <message>
        <source>Choose provider</source>
        <translation>Escolher provedor</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar uma conta</translation>
    </message>
    <message>
        <source>Excel, CSV or vCard, from Outlook, Google or a phone. You can undo it.</source>
        <translation>Excel, CSV ou vCard, do Outlook, do Google ou de um telefone. Dá para desfazer.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Abrir a prática</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Praticar antes</translation>
    </message>
    <message>
        <source>Two minutes to your first message. Nothing is sent until you press Send.</source>
        <translation>Dois minutos até sua primeira mensagem. Nada é enviado antes de você clicar em Enviar.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bem-vindo</translation>
    </message>
    <message>
        <source>Welcome to SMS Desk</source>
        <translation>Bem-vindo ao SMS Desk</translation>
    </message>
    <message>
        <source>You have a sign-in at D7, iSMS, DecisionTelecom or a bulk SMS reseller.</source>
        <translation>Você tem acesso ao D7, iSMS, DecisionTelecom ou a um revendedor de SMS em massa.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Athens</source>
        <translation>Atenas</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlim</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation>
            <numerusform>A cada %Ln dia</numerusform>
            <numerusform>A cada %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>A cada %Ln semana</numerusform>
            <numerusform>A cada %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todo dia</translation>
    </message>
    <message>
        <source>Every month: day {day}</source>
        <translation>Todo mês: dia {day}</translation>
    </message>
    <message>
        <source>Every month: fifth {weekday}</source>
        <translation>Todo mês: {weekday}, a quinta vez</translation>
    </message>
    <message>
        <source>Every month: first {weekday}</source>
        <translation>Todo mês: {weekday}, a primeira vez</translation>
    </message>
    <message>
        <source>Every month: fourth {weekday}</source>
        <translation>Todo mês: {weekday}, a quarta vez</translation>
    </message>
    <message>
        <source>Every month: last day</source>
        <translation>Todo mês: último dia</translation>
    </message>
    <message>
        <source>Every month: last {weekday}</source>
        <translation>Todo mês: {weekday}, a última vez</translation>
    </message>
    <message>
        <source>Every month: second {weekday}</source>
        <translation>Todo mês: {weekday}, a segunda vez</translation>
    </message>
    <message>
        <source>Every month: third {weekday}</source>
        <translation>Todo mês: {weekday}, a terceira vez</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>Every {days}</source>
        <translation>Toda {days}</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation>Kiev</translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation>Lisboa</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Londres</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Moscou</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Nova York</translation>
    </message>
    <message>
        <source>Nicosia</source>
        <translation>Nicósia</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>each recipient’s time</source>
        <translation>hora de cada um</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>em %Ln dia</numerusform>
            <numerusform>em %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hours</source>
        <translation>
            <numerusform>em %Ln hora</numerusform>
            <numerusform>em %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>em %Ln minuto</numerusform>
            <numerusform>em %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>hora: {city}</translation>
    </message>
    <message>
        <source>{day}, {time} in each recipient’s own time, {span}.</source>
        <translation>{day}, {time} na hora local de cada um, {span}.</translation>
    </message>
    <message>
        <source>{day}, {time} in {city} — {mine} for you, {span}.</source>
        <translation>{day}, {time} ({city}) — {mine} para você, {span}.</translation>
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
        <translation>Outro fuso horário</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>Choose a time zone, by its name such as Europe/Athens.</source>
        <translation>Escolha um fuso pelo nome, como Europe/Athens.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contado em</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Dias antes</translation>
    </message>
    <message>
        <source>Each recipient’s own time</source>
        <translation>Hora local de cada um</translation>
    </message>
    <message>
        <source>For some recipients this time has passed; they get it at once.</source>
        <translation>Para alguns esta hora já passou; recebem logo.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Quanto tempo</translation>
    </message>
    <message>
        <source>In quiet hours</source>
        <translation>No horário de silêncio</translation>
    </message>
    <message>
        <source>In whose time</source>
        <translation>Na hora de quem</translation>
    </message>
    <message>
        <source>My own time ({city})</source>
        <translation>Minha hora ({city})</translation>
    </message>
    <message>
        <source>Read as: {when}</source>
        <translation>Lido como: {when}</translation>
    </message>
    <message>
        <source>The beginning of the text</source>
        <translation>O começo do texto</translation>
    </message>
    <message>
        <source>The clock is put back then: this time comes twice. The first is meant.</source>
        <translation>O relógio é atrasado: esta hora ocorre duas vezes. Vale a primeira.</translation>
    </message>
    <message>
        <source>The clock is put forward then: this time does not exist. It goes out at {time}.</source>
        <translation>O relógio é adiantado: esta hora não existe. Sai às {time}.</translation>
    </message>
    <message>
        <source>The file’s times are</source>
        <translation>Os horários do arquivo são</translation>
    </message>
    <message>
        <source>The reminder goes out</source>
        <translation>O lembrete é enviado</translation>
    </message>
    <message>
        <source>This is not understood as a time.</source>
        <translation>Isto não foi entendido como hora.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Esta hora já passou. Escolha outra mais tarde.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Como se chama</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When, in your words</source>
        <translation>Quando, em suas palavras</translation>
    </message>
    <message>
        <source>at a set hour</source>
        <translation>em hora marcada</translation>
    </message>
    <message>
        <source>send</source>
        <translation>enviar</translation>
    </message>
    <message>
        <source>send, and warn here</source>
        <translation>enviar e avisar aqui</translation>
    </message>
    <message>
        <source>so long before</source>
        <translation>tanto tempo antes</translation>
    </message>
    <message>
        <source>such as: tomorrow 9, in 2 hours, Monday 8:30, 27/11 17:30</source>
        <translation>como: amanhã 9, em 2 horas, segunda 8:30, 27/11 17:30</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>no mesmo dia</translation>
    </message>
    <message>
        <source>wait until they end</source>
        <translation>esperar que acabe</translation>
    </message>
</context>
<context>
    <name>_Cleared</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The message was cleared.</source>
        <translation>A mensagem foi limpa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>_GroupChip</name>
    <message>
        <source>Take out of the group “{0}”</source>
        <translation>Tirar do grupo “{0}”</translation>
    </message>
</context>
<context>
    <name>_Impossible</name>
    <message>
        <source>The contacts stay in this book, and messages go to them all the same.</source>
        <translation>Os contatos ficam nesta agenda, e as mensagens chegam a eles do mesmo jeito.</translation>
    </message>
    <message>
        <source>There is no account to sync with.</source>
        <translation>Não há conta com a qual sincronizar.</translation>
    </message>
    <message>
        <source>{0} cannot be synced: the interface of {1} keeps no contacts.</source>
        <translation>{0} não pode ser sincronizada: a interface de {1} não guarda contatos.</translation>
    </message>
</context>
<context>
    <name>_LanguageBox</name>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
</context>
<context>
    <name>_Mover</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Import an export file…</source>
        <translation>Importar um arquivo exportado…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>_OwnNumber</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Enviar teste</translation>
    </message>
    <message>
        <source>Where shall tests go? It is kept in the settings.</source>
        <translation>Para onde devem ir os testes? Fica guardado nas configurações.</translation>
    </message>
    <message>
        <source>Your own number</source>
        <translation>Seu próprio número</translation>
    </message>
</context>
<context>
    <name>_Problem</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
</context>
<context>
    <name>_ProviderCard</name>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose {provider}</source>
        <translation>Escolher {provider}</translation>
    </message>
    <message>
        <source>Inside this program: nothing is sent, nothing costs</source>
        <translation>Dentro deste programa: nada é enviado, nada custa</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nome do campo</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Remover este campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valor do campo</translation>
    </message>
</context>
<context>
    <name>_TemplateName</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>47 CFR 64.1200(c)(1): no telephone solicitation before 8:00 or after 21:00 where the called person is. Some states say 20:00, which is kept here for promotions.</source>
        <translation>47 CFR 64.1200(c)(1): nenhuma oferta por telefone antes das 8:00 ou depois das 21:00 no lugar de quem recebe. Alguns estados dizem 20:00, o que vale aqui para promoções.</translation>
    </message>
    <message>
        <source>A cell in it shows an error.</source>
        <translation>Uma célula mostra um erro.</translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation>Um campo está sem nome.</translation>
    </message>
    <message>
        <source>A formula in it has no result.</source>
        <translation>Uma fórmula nela não tem resultado.</translation>
    </message>
    <message>
        <source>A formula in the cell has no result.</source>
        <translation>Uma fórmula na célula não tem resultado.</translation>
    </message>
    <message>
        <source>A group needs a name of one line with up to 80 characters.</source>
        <translation>Um grupo precisa de um nome de uma linha com até 80 caracteres.</translation>
    </message>
    <message>
        <source>A message to this number is being handed over just now ({subject}), so nothing was erased.</source>
        <translation>Uma mensagem para este número está sendo entregue neste momento ({subject}), por isso nada foi apagado.</translation>
    </message>
    <message>
        <source>A newer SMS Desk has changed the store; this one leaves it as it is: {subject}</source>
        <translation>Um SMS Desk mais novo alterou o banco de dados; este o deixa como está: {subject}</translation>
    </message>
    <message>
        <source>A {{ is not closed on its line.</source>
        <translation>Um {{ não é fechado na mesma linha.</translation>
    </message>
    <message>
        <source>A {{ stands within another field.</source>
        <translation>Há um {{ dentro de outro campo.</translation>
    </message>
    <message>
        <source>A }} has no {{ before it.</source>
        <translation>Um }} não tem {{ antes dele.</translation>
    </message>
    <message numerus="yes">
        <source>Above {number} parts</source>
        <translation>
            <numerusform>Acima de {number} parte</numerusform>
            <numerusform>Acima de {number} partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Added in this office.</source>
        <translation>Acrescentado neste escritório.</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s interface.</source>
        <translation>Endereço da interface do provedor.</translation>
    </message>
    <message>
        <source>Address that the handset shall open.</source>
        <translation>Endereço que o aparelho deve abrir.</translation>
    </message>
    <message>
        <source>Address that the provider calls when a batch call failed.</source>
        <translation>Endereço que o provedor chama quando uma chamada em lote falha.</translation>
    </message>
    <message>
        <source>Address that the provider calls when a batch call worked.</source>
        <translation>Endereço que o provedor chama quando uma chamada em lote funciona.</translation>
    </message>
    <message>
        <source>Address that the provider sends delivery receipts to.</source>
        <translation>Endereço para o qual o provedor envia as confirmações de entrega.</translation>
    </message>
    <message>
        <source>After you press Send, nothing goes out for so long and can be taken back.</source>
        <translation>Depois de clicar em Enviar, nada sai durante esse tempo e ainda dá para desfazer.</translation>
    </message>
    <message>
        <source>Allow it in the keyring&apos;s own program.</source>
        <translation>Permita isso no programa do chaveiro.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Sempre perguntar</translation>
    </message>
    <message>
        <source>An account needs a name of one line with up to 80 characters.</source>
        <translation>A conta precisa de um nome de uma linha, com até 80 caracteres.</translation>
    </message>
    <message>
        <source>Another import goes on just now.</source>
        <translation>Outra importação está em andamento.</translation>
    </message>
    <message>
        <source>Another program holds the store, so nothing was changed: {subject}</source>
        <translation>Outro programa está usando o banco de dados, por isso nada foi alterado: {subject}</translation>
    </message>
    <message>
        <source>Another row says the same to the same number at the same time.</source>
        <translation>Outra linha diz o mesmo ao mesmo número na mesma hora.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Ask for another try, or look at the provider&apos;s own pages.</source>
        <translation>Peça outra tentativa ou consulte as páginas do provedor.</translation>
    </message>
    <message>
        <source>Ask for balances</source>
        <translation>Consultar saldos</translation>
    </message>
    <message>
        <source>Ask for delivery status</source>
        <translation>Consultar status de entrega</translation>
    </message>
    <message>
        <source>Ask the provider to allow it, or whether this computer&apos;s address must be registered.</source>
        <translation>Peça ao provedor que permita, ou pergunte se o endereço deste computador precisa ser cadastrado.</translation>
    </message>
    <message>
        <source>Ask the provider why.</source>
        <translation>Pergunte ao provedor o motivo.</translation>
    </message>
    <message>
        <source>Ask the provider why; the recipient or the text may be on a list.</source>
        <translation>Pergunte ao provedor o motivo; o destinatário ou o texto pode estar em alguma lista.</translation>
    </message>
    <message>
        <source>Ask the provider, or use another account for this number.</source>
        <translation>Pergunte ao provedor ou use outra conta para este número.</translation>
    </message>
    <message>
        <source>Ask the provider, then resume.</source>
        <translation>Pergunte ao provedor e depois retome.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Pergunte ao provedor.</translation>
    </message>
    <message>
        <source>Ask the recipient or the provider, then decide whether it counts as sent, is sent again, or is dropped.</source>
        <translation>Pergunte ao destinatário ou ao provedor e decida se conta como enviada, se é enviada de novo ou se é abandonada.</translation>
    </message>
    <message>
        <source>Ask to type the number of messages when a batch is larger than this, so that nobody sends to everybody by mistake.</source>
        <translation>Pedir para digitar o número de mensagens quando o envio for maior que isto, para que ninguém envie a todos por engano.</translation>
    </message>
    <message>
        <source>Ask when needed</source>
        <translation>Perguntar quando preciso</translation>
    </message>
    <message>
        <source>At least one number has the right length but belongs to no range in use.</source>
        <translation>Pelo menos um número tem o tamanho certo, mas não pertence a nenhuma faixa em uso.</translation>
    </message>
    <message>
        <source>At most so many parts a second.</source>
        <translation>No máximo tantas partes por segundo.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Envio em lote</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Sendo excluído</translation>
    </message>
    <message>
        <source>Beside the clock, with what goes out next. Not every desktop has a place for it.</source>
        <translation>Ao lado do relógio, com o próximo envio. Nem toda área de trabalho tem lugar para ele.</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binário</translation>
    </message>
    <message>
        <source>Can be asked what became of a message.</source>
        <translation>Pode ser consultado sobre o que aconteceu com uma mensagem.</translation>
    </message>
    <message>
        <source>Can take a scheduled message back.</source>
        <translation>Pode cancelar uma mensagem agendada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change it, or ask for another try.</source>
        <translation>Altere-o ou peça outra tentativa.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Characters in it cannot be read.</source>
        <translation>Há caracteres nela que não podem ser lidos.</translation>
    </message>
    <message>
        <source>Characters of the row cannot be read.</source>
        <translation>Há caracteres na linha que não podem ser lidos.</translation>
    </message>
    <message>
        <source>Characters were replaced so that the text fits GSM-7.</source>
        <translation>Caracteres foram trocados para o texto caber no GSM-7.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY, HTTP_PROXY and ALL_PROXY.</source>
        <translation>Verifique HTTPS_PROXY, HTTP_PROXY e ALL_PROXY.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Confira.</translation>
    </message>
    <message>
        <source>Check its rights. From a read-only disk, copy it to another one first.</source>
        <translation>Verifique as permissões. De um disco somente leitura, copie antes para outro.</translation>
    </message>
    <message>
        <source>Check that the file is what you think it is.</source>
        <translation>Confira se o arquivo é mesmo o que você pensa.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and port, and whether a firewall is in the way.</source>
        <translation>Verifique o endereço e a porta da conta e se algum firewall está bloqueando.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address. If it is right, the provider may have switched this interface off: ask it.</source>
        <translation>Verifique o endereço da conta. Se estiver certo, talvez o provedor tenha desligado esta interface: pergunte a ele.</translation>
    </message>
    <message>
        <source>Check the address and the network; try again.</source>
        <translation>Verifique o endereço e a rede e tente de novo.</translation>
    </message>
    <message>
        <source>Check the address and the options of the account.</source>
        <translation>Verifique o endereço e as opções da conta.</translation>
    </message>
    <message>
        <source>Check the address: another server, a proxy or a sign-in page may be answering.</source>
        <translation>Verifique o endereço: talvez outro servidor, um proxy ou uma página de login esteja respondendo.</translation>
    </message>
    <message>
        <source>Check the folder, its rights and the disk.</source>
        <translation>Verifique a pasta, as permissões e o disco.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Verifique o nome.</translation>
    </message>
    <message>
        <source>Check the network and the address of the account, then try again.</source>
        <translation>Verifique a rede e o endereço da conta e tente de novo.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Verifique o número.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system (HTTPS_PROXY, NO_PROXY).</source>
        <translation>Verifique as configurações de proxy do sistema (HTTPS_PROXY, NO_PROXY).</translation>
    </message>
    <message>
        <source>Check the rights and the disk of the profile&apos;s folder.</source>
        <translation>Verifique as permissões e o disco da pasta do perfil.</translation>
    </message>
    <message>
        <source>Check the rights and the disk, then try again.</source>
        <translation>Verifique as permissões e o disco e tente de novo.</translation>
    </message>
    <message>
        <source>Check the spelling of the account&apos;s address, and whether this computer is online.</source>
        <translation>Verifique a grafia do endereço da conta e se este computador está on-line.</translation>
    </message>
    <message>
        <source>Check whether the address is right and is https, and this computer&apos;s clock. If the provider has a certificate authority of its own, name its file (ca_file).</source>
        <translation>Verifique se o endereço está certo e é https, e o relógio deste computador. Se o provedor tem autoridade certificadora própria, informe o arquivo dela (ca_file).</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Escolha um horário posterior.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Escolha outra codificação.</translation>
    </message>
    <message>
        <source>Choose another folder, free some space, or close the program that has the file open.</source>
        <translation>Escolha outra pasta, libere espaço ou feche o programa que está com o arquivo aberto.</translation>
    </message>
    <message>
        <source>Choose another group.</source>
        <translation>Escolha outro grupo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another sender, or have this one registered with the provider.</source>
        <translation>Escolha outro remetente ou cadastre este no provedor.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>Choose it.</source>
        <translation>Escolha-a.</translation>
    </message>
    <message>
        <source>Choose the column.</source>
        <translation>Escolha a coluna.</translation>
    </message>
    <message>
        <source>Close the other program (a backup, a database browser), then do it again.</source>
        <translation>Feche o outro programa (backup, navegador de bancos de dados) e faça de novo.</translation>
    </message>
    <message>
        <source>Close the other program, or check the rights.</source>
        <translation>Feche o outro programa ou verifique as permissões.</translation>
    </message>
    <message>
        <source>Coding to state instead of the one that follows from the text.</source>
        <translation>Codificação a declarar em vez da que resulta do texto.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Contacts that exist only at the provider cannot be seen by any program: its interface adds and deletes, but does not list.</source>
        <translation>Contatos que só existem no provedor não podem ser vistos por nenhum programa: a interface adiciona e exclui, mas não lista.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>Corrija o número.</translation>
    </message>
    <message>
        <source>Correct the user name, password or key of the account, then resume it.</source>
        <translation>Corrija o nome de usuário, a senha ou a chave da conta e depois retome-a.</translation>
    </message>
    <message>
        <source>Correct the user name, password or key, then resume.</source>
        <translation>Corrija o nome de usuário, a senha ou a chave e depois retome.</translation>
    </message>
    <message>
        <source>Correct them in the account.</source>
        <translation>Corrija-os na conta.</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <translation>País dos números</translation>
    </message>
    <message>
        <source>Customary: French services send marketing from 8:00 to 20:00 on working days only and say that the law wants it. Public holidays are not known here.</source>
        <translation>Costume: serviços franceses enviam promoções das 8:00 às 20:00 só em dias úteis e dizem que a lei o exige. Feriados não são conhecidos aqui.</translation>
    </message>
    <message>
        <source>Customary: one service keeps marketing back from 22:00 to 9:00.</source>
        <translation>Costume: um serviço retém promoções das 22:00 às 9:00.</translation>
    </message>
    <message>
        <source>Customary: services for sending keep marketing back from 20:00 to 8:00. For reminders an hour less is kept here.</source>
        <translation>Costume: serviços de envio retêm promoções das 20:00 às 8:00. Para lembretes vale aqui uma hora a menos.</translation>
    </message>
    <message>
        <source>Customary: services for sending let promotions out from 10:00 to 21:00 only.</source>
        <translation>Costume: serviços de envio só mandam promoções das 10:00 às 21:00.</translation>
    </message>
    <message>
        <source>Customary: services for sending name different hours; most keep marketing back at night and on Sundays. Public holidays are not known here.</source>
        <translation>Costume: os serviços de envio citam horas diferentes; a maioria retém promoções à noite e aos domingos. Feriados não são conhecidos aqui.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete again</source>
        <translation>Excluir de novo</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Detail: “{detail}”.</source>
        <translation>Detalhe: “{detail}”.</translation>
    </message>
    <message>
        <source>Drop the message, or record first that they want messages again.</source>
        <translation>Descarte a mensagem ou registre antes que a pessoa quer receber mensagens de novo.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Empty characters stand in the row: the file may be damaged here.</source>
        <translation>Há caracteres vazios na linha: o arquivo pode estar danificado aqui.</translation>
    </message>
    <message>
        <source>Enter it anew in the account.</source>
        <translation>Informe de novo na conta.</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Só erros</translation>
    </message>
    <message numerus="yes">
        <source>Every {number} minutes</source>
        <translation>
            <numerusform>A cada {number} minuto</numerusform>
            <numerusform>A cada {number} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>File with a certificate authority to trust besides the usual ones (PEM).</source>
        <translation>Arquivo com uma autoridade certificadora a aceitar além das usuais (PEM).</translation>
    </message>
    <message>
        <source>Fill it in, or give the field a fallback: {{name|customer}}.</source>
        <translation>Preencha, ou dê ao campo um valor alternativo: {{name|customer}}.</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>Format the column as text and enter the number again.</source>
        <translation>Formate a coluna como texto e digite o número de novo.</translation>
    </message>
    <message>
        <source>Free some space, then do it again.</source>
        <translation>Libere espaço e faça de novo.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Further parameters for every request, as name=value&amp;…</source>
        <translation>Parâmetros adicionais em cada pedido, como nome=valor&amp;…</translation>
    </message>
    <message>
        <source>Give one, or set one for the account.</source>
        <translation>Informe um ou defina um para a conta.</translation>
    </message>
    <message>
        <source>Gives up after a time you name.</source>
        <translation>Desiste depois de um tempo que você define.</translation>
    </message>
    <message>
        <source>Go on with the import, or cancel it; nothing is lost.</source>
        <translation>Continue a importação ou cancele-a; nada se perdeu.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Hands on messages that people send to you.</source>
        <translation>Repassa as mensagens que as pessoas enviam a você.</translation>
    </message>
    <message>
        <source>How much is written to the log in the data folder. It never holds passwords or keys.</source>
        <translation>Quanto é gravado no log da pasta de dados. Ele nunca contém senhas nem chaves.</translation>
    </message>
    <message>
        <source>How often accounts are asked what is left. They are also asked after each batch, and never more often than the provider allows.</source>
        <translation>Com que frequência as contas são consultadas sobre o saldo. Também são consultadas após cada envio, nunca mais do que o provedor permite.</translation>
    </message>
    <message>
        <source>How programs are started at sign-in on this system is not known: {subject}</source>
        <translation>Não se sabe como os programas são iniciados ao entrar neste sistema: {subject}</translation>
    </message>
    <message>
        <source>How requests are sent.</source>
        <translation>Como os pedidos são enviados.</translation>
    </message>
    <message>
        <source>How urgent it is, from the lowest number up.</source>
        <translation>A urgência, do menor número para cima.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>If it has passed, send it again: it goes at once. Else choose another time.</source>
        <translation>Se já passou, envie de novo: vai na hora. Senão, escolha outro horário.</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Em sincronia</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Install or unlock one, or enter the secret each time.</source>
        <translation>Instale ou desbloqueie um, ou informe o segredo a cada vez.</translation>
    </message>
    <message>
        <source>It can safely be sent again later.</source>
        <translation>Pode ser enviada de novo mais tarde com segurança.</translation>
    </message>
    <message>
        <source>It can safely be sent again.</source>
        <translation>Pode ser enviada de novo com segurança.</translation>
    </message>
    <message>
        <source>It ends in so many zeros that a spreadsheet may have put them in the place of digits.</source>
        <translation>Termina em tantos zeros que uma planilha pode tê-los posto no lugar de dígitos.</translation>
    </message>
    <message>
        <source>It goes out at the time that was asked for.</source>
        <translation>Sai no horário pedido.</translation>
    </message>
    <message>
        <source>It has more cells than there are columns.</source>
        <translation>Ela tem mais células do que há colunas.</translation>
    </message>
    <message>
        <source>It is being handed over now.</source>
        <translation>Está sendo entregue ao provedor agora.</translation>
    </message>
    <message>
        <source>It is no number of the chosen country; it may be one of another.</source>
        <translation>Não é um número do país escolhido; pode ser de outro.</translation>
    </message>
    <message>
        <source>It is safe to try again.</source>
        <translation>Pode tentar de novo com segurança.</translation>
    </message>
    <message>
        <source>It is stored here and not yet handed over.</source>
        <translation>Está guardada aqui e ainda não foi entregue ao provedor.</translation>
    </message>
    <message>
        <source>It may be new, or mistyped.</source>
        <translation>Pode ser novo ou ter sido digitado errado.</translation>
    </message>
    <message>
        <source>It may be too long for it; use another keyring.</source>
        <translation>Talvez seja longo demais para ele; use outro chaveiro.</translation>
    </message>
    <message>
        <source>It may have been sent; it is not sent again by itself.</source>
        <translation>Pode ter sido enviada; não é reenviada sozinha.</translation>
    </message>
    <message>
        <source>It sends nothing until it is resumed.</source>
        <translation>Não envia nada até ser retomada.</translation>
    </message>
    <message>
        <source>It waits here and will be tried again by itself.</source>
        <translation>Espera aqui e será tentada de novo automaticamente.</translation>
    </message>
    <message>
        <source>It was not delivered before it expired.</source>
        <translation>Não foi entregue antes de expirar.</translation>
    </message>
    <message>
        <source>It was not handed on.</source>
        <translation>Não foi repassada.</translation>
    </message>
    <message>
        <source>It was probably damaged when it was copied; type it again.</source>
        <translation>Provavelmente foi danificado ao ser copiado; digite de novo.</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>Foi removida.</translation>
    </message>
    <message>
        <source>It was taken back before it was handed over.</source>
        <translation>Foi cancelada antes de ser entregue ao provedor.</translation>
    </message>
    <message>
        <source>Its columns are: {known}.</source>
        <translation>As colunas dele são: {known}.</translation>
    </message>
    <message>
        <source>Its password or key is not here.</source>
        <translation>A senha ou a chave dela não está aqui.</translation>
    </message>
    <message>
        <source>Its quotation marks do not fit together.</source>
        <translation>As aspas dela não se fecham.</translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation>Manter histórico</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuar na bandeja</translation>
    </message>
    <message>
        <source>Keeps a list of contacts.</source>
        <translation>Mantém uma lista de contatos.</translation>
    </message>
    <message>
        <source>Keeps messages until a time you name.</source>
        <translation>Guarda as mensagens até o horário que você define.</translation>
    </message>
    <message>
        <source>Key from the provider&apos;s pages, plain or already as base64.</source>
        <translation>Chave das páginas do provedor, pura ou já em base64.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave as refused</source>
        <translation>Deixar como recusado</translation>
    </message>
    <message>
        <source>Leave one.</source>
        <translation>Deixe um só.</translation>
    </message>
    <message>
        <source>Leave only the number.</source>
        <translation>Deixe apenas o número.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Sair do programa</translation>
    </message>
    <message>
        <source>Leave these characters out, or send it as Unicode.</source>
        <translation>Tire esses caracteres ou envie como Unicode.</translation>
    </message>
    <message>
        <source>Let the system start `smsdesk --hidden` itself.</source>
        <translation>Faça o próprio sistema iniciar `smsdesk --hidden`.</translation>
    </message>
    <message>
        <source>Let them go out or cancel them first, or agree that removing the account cancels them.</source>
        <translation>Deixe-as sair ou cancele-as antes, ou aceite que remover a conta as cancela.</translation>
    </message>
    <message>
        <source>Let this program keep it; it must run at that time.</source>
        <translation>Deixe que este programa a guarde; ele precisa estar em execução nesse horário.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Claras ou escuras, ou como no sistema.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Look at it again, then make your change.</source>
        <translation>Veja-o de novo e depois faça a sua alteração.</translation>
    </message>
    <message>
        <source>Look at them again.</source>
        <translation>Veja-as de novo.</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Mend the quotation marks or the encoding of the file, or save it as XLSX.</source>
        <translation>Corrija as aspas ou a codificação do arquivo, ou salve-o como XLSX.</translation>
    </message>
    <message>
        <source>Messages of this account are still waiting: {subject}.</source>
        <translation>Ainda há mensagens desta conta aguardando: {subject}.</translation>
    </message>
    <message>
        <source>Messages that are settled are deleted for good when they are older. What still waits, or needs your decision, is kept.</source>
        <translation>As mensagens resolvidas são apagadas de vez quando ficam mais antigas. O que ainda aguarda, ou precisa da sua decisão, é mantido.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Moved after its reminder was sent</source>
        <translation>Mudou depois do lembrete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name a file in PEM form.</source>
        <translation>Indique um arquivo em formato PEM.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Indique outra pasta.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Indique pelo menos um.</translation>
    </message>
    <message>
        <source>Name it “number”. The columns are: {known}.</source>
        <translation>Dê a ela o nome “number”. As colunas são: {known}.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Precisa da sua decisão</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sem mudança</translation>
    </message>
    <message>
        <source>No column of {subject} is known as the one with the numbers.</source>
        <translation>Nenhuma coluna de {subject} é reconhecida como a dos números.</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>Nenhum país tem este código.</translation>
    </message>
    <message>
        <source>No country is chosen; with a plus before it this would be a number.</source>
        <translation>Nenhum país foi escolhido; com um mais na frente seria um número.</translation>
    </message>
    <message>
        <source>No time to undo</source>
        <translation>Sem tempo para desfazer</translation>
    </message>
    <message>
        <source>Nobody answers at the provider&apos;s address.</source>
        <translation>Ninguém responde no endereço do provedor.</translation>
    </message>
    <message>
        <source>Nobody can be put into “{subject}”: this group is whoever its search finds.</source>
        <translation>Ninguém pode ser posto em “{subject}”: este grupo é quem a busca dele encontra.</translation>
    </message>
    <message>
        <source>Nobody can say whether the provider did it.</source>
        <translation>Ninguém sabe dizer se o provedor o fez.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this person wants messages.</source>
        <translation>Não dá para saber se esta pessoa quer mensagens.</translation>
    </message>
    <message>
        <source>Nobody can tell which column holds the numbers.</source>
        <translation>Não dá para saber qual coluna tem os números.</translation>
    </message>
    <message>
        <source>Nobody can tell which column of {subject} holds the numbers, so nothing was imported.</source>
        <translation>Não dá para saber qual coluna de {subject} tem os números, por isso nada foi importado.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificada</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhido</translation>
    </message>
    <message>
        <source>Nothing can be changed about this any more ({subject}).</source>
        <translation>Isto não pode mais ser alterado ({subject}).</translation>
    </message>
    <message>
        <source>Nothing was sent by this. Check the address of the account; if it is right, please report it.</source>
        <translation>Nada foi enviado com isto. Verifique o endereço da conta; se estiver certo, por favor informe o problema.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Mais um</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Only iSMS.gr has one.</source>
        <translation>Só o iSMS.gr tem uma.</translation>
    </message>
    <message>
        <source>Only one sheet of the workbook is read: the first that holds numbers.</source>
        <translation>Só é lida uma planilha: a primeira que contém números.</translation>
    </message>
    <message>
        <source>Only when I press Refresh</source>
        <translation>Só quando eu clicar em Atualizar</translation>
    </message>
    <message>
        <source>Only when I press Refresh status</source>
        <translation>Só quando eu clicar em Atualizar status</translation>
    </message>
    <message>
        <source>Only where the provider or your office uses one of its own.</source>
        <translation>Só quando o provedor ou o seu escritório usa uma própria.</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Outro número</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Campo próprio</translation>
    </message>
    <message>
        <source>Password that goes with the user name.</source>
        <translation>Senha que acompanha o nome de usuário.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Personal batch</source>
        <translation>Envio personalizado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Put a backup in its place (the newest one in the folder “backups”). Only to begin anew, without the history: delete the file.</source>
        <translation>Coloque um backup no lugar dele (o mais recente da pasta “backups”). Só para começar de novo, sem o histórico: exclua o arquivo.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>Quiet hours would hold it until the appointment has begun.</source>
        <translation>O horário de silêncio o seguraria até o agendamento começar.</translation>
    </message>
    <message>
        <source>Read it once more.</source>
        <translation>Leia mais uma vez.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Confirmações</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Repeats, and messages that are drawn up anew when their time comes, cannot be kept by the provider. Nothing was scheduled.</source>
        <translation>Repetições, e mensagens montadas de novo quando chega a hora, não podem ser guardadas pelo provedor. Nada foi agendado.</translation>
    </message>
    <message>
        <source>Restore a backup, or name another profile.</source>
        <translation>Restaure um backup ou indique outro perfil.</translation>
    </message>
    <message>
        <source>Restore this file from a backup.</source>
        <translation>Restaure este arquivo de um backup.</translation>
    </message>
    <message>
        <source>Resume it when it shall send again.</source>
        <translation>Retome quando ela deve voltar a enviar.</translation>
    </message>
    <message>
        <source>Review before sending</source>
        <translation>Revisar antes de enviar</translation>
    </message>
    <message>
        <source>Row {row} of the file is longer than any row of a list: {subject}</source>
        <translation>A linha {row} do arquivo é maior que qualquer linha de uma lista: {subject}</translation>
    </message>
    <message>
        <source>Row {subject} of the file is broken: where its cells end, or which letters they hold, could only be guessed. Nothing was sent.</source>
        <translation>A linha {subject} do arquivo está com defeito: onde as células terminam, ou que letras contêm, só daria para adivinhar. Nada foi enviado.</translation>
    </message>
    <message>
        <source>SMS Desk could not put the request together</source>
        <translation>o SMS Desk não conseguiu montar a solicitação</translation>
    </message>
    <message>
        <source>SMS Desk starts in the tray, or as a minimised window where there is none, so that what is scheduled here goes out in time.</source>
        <translation>O SMS Desk inicia na bandeja, ou minimizado onde não há uma, para que o que está agendado aqui saia na hora.</translation>
    </message>
    <message>
        <source>SMS Desk was stopped before it could note the answer.</source>
        <translation>O SMS Desk foi encerrado antes de anotar a resposta.</translation>
    </message>
    <message>
        <source>Save a copy without one.</source>
        <translation>Salve uma cópia sem senha.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Salvar de novo</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>Salve de novo.</translation>
    </message>
    <message>
        <source>Save it as CSV, XLSX or ODS.</source>
        <translation>Salve como CSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV first.</source>
        <translation>Salve antes como XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Save the search under another name.</source>
        <translation>Salve a pesquisa com outro nome.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sends delivery receipts to an address of yours.</source>
        <translation>Envia confirmações de entrega a um endereço seu.</translation>
    </message>
    <message>
        <source>Sends messages that show at once and are not kept.</source>
        <translation>Envia mensagens que aparecem na hora e não ficam guardadas.</translation>
    </message>
    <message>
        <source>Sends octets instead of a text.</source>
        <translation>Envia octetos em vez de um texto.</translation>
    </message>
    <message>
        <source>Set in this office.</source>
        <translation>Definido neste escritório.</translation>
    </message>
    <message>
        <source>Several people in the contact book have this number, and none of them this name.</source>
        <translation>Várias pessoas nos contatos têm este número, e nenhuma delas este nome.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Encurte.</translation>
    </message>
    <message>
        <source>Shorten or change it.</source>
        <translation>Encurte ou altere.</translation>
    </message>
    <message>
        <source>Shorten or change the text.</source>
        <translation>Encurte ou altere o texto.</translation>
    </message>
    <message>
        <source>Shorten or change them.</source>
        <translation>Encurte-os ou altere-os.</translation>
    </message>
    <message>
        <source>Shorten the text to one part, or leave out characters that count double.</source>
        <translation>Encurte o texto para uma parte ou evite caracteres que contam em dobro.</translation>
    </message>
    <message>
        <source>Show what will be sent, to whom and at what cost, and ask, when it is more than this.</source>
        <translation>Mostrar o que será enviado, a quem e a que custo, e perguntar, quando for mais que isto.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Login recusado</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Login necessário</translation>
    </message>
    <message>
        <source>Some rows are hidden in the spreadsheet; they are read, too.</source>
        <translation>Algumas linhas estão ocultas na planilha; elas também são lidas.</translation>
    </message>
    <message>
        <source>Somebody answers at this address, but not with this provider&apos;s interface.</source>
        <translation>Alguém responde neste endereço, mas não com a interface deste provedor.</translation>
    </message>
    <message>
        <source>Somebody else has changed this contact meanwhile, so nothing was changed.</source>
        <translation>Outra pessoa alterou este contato nesse meio-tempo, por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it meanwhile.</source>
        <translation>Alguém pode tê-lo excluído nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Something changed since the differences of “{subject}” were shown, so nothing was done.</source>
        <translation>Algo mudou desde que as diferenças de “{subject}” foram mostradas, então nada foi feito.</translation>
    </message>
    <message>
        <source>Something could not be done.</source>
        <translation>Algo não pôde ser feito.</translation>
    </message>
    <message>
        <source>Something that is no folder stands where the profile should be: {subject}</source>
        <translation>No lugar do perfil há algo que não é uma pasta: {subject}</translation>
    </message>
    <message>
        <source>Start SMS Desk again; if it stays so, remove the practice account and make a new one.</source>
        <translation>Inicie o SMS Desk de novo; se continuar assim, remova a conta de prática e crie outra.</translation>
    </message>
    <message>
        <source>Start or set up its service, then try again.</source>
        <translation>Inicie ou configure o serviço dele e tente de novo.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Iniciar quando eu entrar</translation>
    </message>
    <message>
        <source>Starting at sign-in could not be changed: {subject}</source>
        <translation>Não foi possível alterar o início ao entrar: {subject}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stays cancelled</source>
        <translation>Continua cancelado</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Surname and name stand in one column: they are told apart where there is a comma, otherwise all of it becomes the name.</source>
        <translation>Sobrenome e nome estão em uma coluna: separam-se onde há vírgula; senão tudo vira o nome.</translation>
    </message>
    <message>
        <source>Switch it on in your own.</source>
        <translation>Ative isso no seu próprio.</translation>
    </message>
    <message>
        <source>Takes a text of its own for each of many people in one call.</source>
        <translation>Aceita um texto próprio para cada uma de muitas pessoas em uma chamada.</translation>
    </message>
    <message>
        <source>Takes one text for many people in one call.</source>
        <translation>Aceita um texto para muitas pessoas em uma chamada.</translation>
    </message>
    <message>
        <source>Tells beforehand what a part costs.</source>
        <translation>Diz de antemão quanto custa uma parte.</translation>
    </message>
    <message>
        <source>Tells what is left on the account.</source>
        <translation>Diz quanto resta na conta.</translation>
    </message>
    <message>
        <source>Tells whether a number is in use and in which network.</source>
        <translation>Diz se um número está em uso e em que rede.</translation>
    </message>
    <message>
        <source>That cannot be done: the message&apos;s state is “{subject}”.</source>
        <translation>Isso não pode ser feito: o estado da mensagem é “{subject}”.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>A conta está sem saldo.</translation>
    </message>
    <message>
        <source>The account “{subject}” is paused, so nothing was sent.</source>
        <translation>A conta “{subject}” está pausada, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The account “{subject}” was removed, so nothing goes out by it any more. Nothing was done.</source>
        <translation>A conta “{subject}” foi removida, e nada mais é enviado por ela. Nada foi feito.</translation>
    </message>
    <message>
        <source>The address is plain http: the password and every message would travel unprotected.</source>
        <translation>O endereço é http simples: a senha e todas as mensagens viajariam sem proteção.</translation>
    </message>
    <message>
        <source>The answer is none that this provider gives.</source>
        <translation>A resposta não é nenhuma das que este provedor dá.</translation>
    </message>
    <message>
        <source>The appointment is over.</source>
        <translation>O agendamento já passou.</translation>
    </message>
    <message>
        <source>The braces in the text do not fit together at character {subject}.</source>
        <translation>As chaves no texto não combinam entre si no caractere {subject}.</translation>
    </message>
    <message>
        <source>The card is broken off or holds strange lines.</source>
        <translation>O cartão está cortado ou tem linhas estranhas.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read or holds no certificate: {subject}</source>
        <translation>O arquivo de certificado não pode ser lido ou não contém certificado: {subject}</translation>
    </message>
    <message>
        <source>The columns are: {known}.</source>
        <translation>As colunas são: {known}.</translation>
    </message>
    <message>
        <source>The commas between the thousands were left out.</source>
        <translation>As vírgulas dos milhares foram retiradas.</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered.</source>
        <translation>A conexão caiu antes de o provedor responder.</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered. The next sync does it again, which is harmless.</source>
        <translation>A conexão caiu antes de o provedor responder. A próxima sincronização repete isso, sem risco.</translation>
    </message>
    <message>
        <source>The contacts of the account “{subject}” are being synced already, perhaps by another process.</source>
        <translation>Os contatos da conta “{subject}” já estão sendo sincronizados, talvez por outro processo.</translation>
    </message>
    <message>
        <source>The content is not hexadecimal.</source>
        <translation>O conteúdo não é hexadecimal.</translation>
    </message>
    <message>
        <source>The field “{subject}” is a secret and is not taken from the command line, where other programs and the shell&apos;s history would see it.</source>
        <translation>O campo “{subject}” é um segredo e não é aceito na linha de comando, onde outros programas e o histórico do shell o veriam.</translation>
    </message>
    <message>
        <source>The field “{subject}” may have 16 characters at most (letters other than the English count double) and no colon: this provider&apos;s sign-in cannot carry more.</source>
        <translation>O campo “{subject}” pode ter no máximo 16 caracteres (letras que não são do inglês contam em dobro) e nenhum dois-pontos: o login deste provedor não comporta mais.</translation>
    </message>
    <message>
        <source>The field “{subject}” must be filled in.</source>
        <translation>O campo “{subject}” precisa ser preenchido.</translation>
    </message>
    <message>
        <source>The fields are: {known}.</source>
        <translation>Os campos são: {known}.</translation>
    </message>
    <message>
        <source>The file cannot be read: {subject}</source>
        <translation>O arquivo não pode ser lido: {subject}</translation>
    </message>
    <message>
        <source>The file could not be written: {subject}</source>
        <translation>O arquivo não pôde ser gravado: {subject}</translation>
    </message>
    <message>
        <source>The file has no column “{subject}”.</source>
        <translation>O arquivo não tem a coluna “{subject}”.</translation>
    </message>
    <message>
        <source>The file is far larger than a list of people: {subject}</source>
        <translation>O arquivo é muito maior que uma lista de pessoas: {subject}</translation>
    </message>
    <message>
        <source>The file is neither text nor a spreadsheet: {subject}</source>
        <translation>O arquivo não é texto nem planilha: {subject}</translation>
    </message>
    <message>
        <source>The file is protected by a password: {subject}</source>
        <translation>O arquivo está protegido por senha: {subject}</translation>
    </message>
    <message>
        <source>The file may not be read, or another program keeps it: {subject}</source>
        <translation>O arquivo não pode ser lido por falta de permissão ou outro programa o está usando: {subject}</translation>
    </message>
    <message>
        <source>The first row is somebody: the columns have no names.</source>
        <translation>A primeira linha é uma pessoa: as colunas não têm nomes.</translation>
    </message>
    <message>
        <source>The group “{subject}” would look among its own members.</source>
        <translation>O grupo “{subject}” procuraria entre os seus próprios membros.</translation>
    </message>
    <message>
        <source>The groups are: {known}.</source>
        <translation>Os grupos são: {known}.</translation>
    </message>
    <message>
        <source>The handset confirmed it.</source>
        <translation>O aparelho confirmou.</translation>
    </message>
    <message>
        <source>The import was interrupted, because {subject}. What was imported until then is in the book.</source>
        <translation>A importação foi interrompida, porque {subject}. O que foi importado até então está na agenda.</translation>
    </message>
    <message>
        <source>The interface&apos;s own paths are appended to it.</source>
        <translation>Os caminhos próprios da interface são acrescentados a ele.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked.</source>
        <translation>O chaveiro não fez o que foi pedido.</translation>
    </message>
    <message>
        <source>The keyring did not keep the secret as it was given: {subject}.</source>
        <translation>O chaveiro não guardou o segredo como foi informado: {subject}.</translation>
    </message>
    <message>
        <source>The keyring does not answer: {subject}.</source>
        <translation>O chaveiro não responde: {subject}.</translation>
    </message>
    <message>
        <source>The keyring does not let this program change the entry: {subject}.</source>
        <translation>O chaveiro não deixa este programa alterar o item: {subject}.</translation>
    </message>
    <message>
        <source>The keyring failed: {subject}.</source>
        <translation>O chaveiro falhou: {subject}.</translation>
    </message>
    <message>
        <source>The keyring is locked: {subject}.</source>
        <translation>O chaveiro está bloqueado: {subject}.</translation>
    </message>
    <message>
        <source>The language of the window. It changes at once.</source>
        <translation>O idioma da janela. Muda na hora.</translation>
    </message>
    <message>
        <source>The length is right, but the country has given out no such numbers as far as we know.</source>
        <translation>O comprimento está certo, mas, que se saiba, o país não atribuiu números assim.</translation>
    </message>
    <message>
        <source>The log cannot be written; everything else goes on: {subject}</source>
        <translation>O log não pode ser gravado; todo o resto continua: {subject}</translation>
    </message>
    <message>
        <source>The longest rest between two questions what became of a message, where a provider has to be asked. New messages are asked for sooner.</source>
        <translation>A maior pausa entre duas consultas sobre uma mensagem, quando é preciso perguntar ao provedor. Mensagens novas são consultadas antes.</translation>
    </message>
    <message>
        <source>The members of “{subject}” are put in and taken out: it is no saved search.</source>
        <translation>Os membros de “{subject}” são incluídos e retirados à mão: não é uma pesquisa salva.</translation>
    </message>
    <message>
        <source>The message may have been sent, and was not sent again.</source>
        <translation>A mensagem pode ter sido enviada e não foi reenviada.</translation>
    </message>
    <message>
        <source>The message was not sent: the account has no credit left.</source>
        <translation>A mensagem não foi enviada: a conta está sem saldo.</translation>
    </message>
    <message>
        <source>The message was not sent: the account lacks the right to do this.</source>
        <translation>A mensagem não foi enviada: a conta não tem permissão para isso.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider asks us to send more slowly.</source>
        <translation>A mensagem não foi enviada: o provedor pede para enviar mais devagar.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider cannot be reached or takes nothing now.</source>
        <translation>A mensagem não foi enviada: o provedor está inacessível ou não aceita nada agora.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider did not understand the request.</source>
        <translation>A mensagem não foi enviada: o provedor não entendeu o pedido.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not allow this sender.</source>
        <translation>A mensagem não foi enviada: o provedor não permite este remetente.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not take this number.</source>
        <translation>A mensagem não foi enviada: o provedor não aceita este número.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not take this text.</source>
        <translation>A mensagem não foi enviada: o provedor não aceita este texto.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider does not take this time.</source>
        <translation>A mensagem não foi enviada: o provedor não aceita este horário.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider has no way to this network.</source>
        <translation>A mensagem não foi enviada: o provedor não tem rota para esta rede.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider refused the sign-in.</source>
        <translation>A mensagem não foi enviada: o provedor recusou o login.</translation>
    </message>
    <message>
        <source>The message was not sent: the provider stopped before it came to this one.</source>
        <translation>A mensagem não foi enviada: o provedor parou antes de chegar a ela.</translation>
    </message>
    <message>
        <source>The message was not sent: the rules of the provider or the country block it.</source>
        <translation>A mensagem não foi enviada: as regras do provedor ou do país a bloqueiam.</translation>
    </message>
    <message>
        <source>The missing plus was put before the country code.</source>
        <translation>O mais que faltava foi posto antes do código do país.</translation>
    </message>
    <message>
        <source>The names and comments are too long for the provider, or hold characters that cannot be sent.</source>
        <translation>Os nomes e comentários são longos demais para o provedor ou têm caracteres que não podem ser enviados.</translation>
    </message>
    <message>
        <source>The next sync brings it to the provider.</source>
        <translation>A próxima sincronização o leva ao provedor.</translation>
    </message>
    <message>
        <source>The next sync takes it away from the provider.</source>
        <translation>A próxima sincronização o retira do provedor.</translation>
    </message>
    <message>
        <source>The number has a length that its country does not use.</source>
        <translation>O número tem um comprimento que o país não usa.</translation>
    </message>
    <message>
        <source>The number has no country code, and no country is chosen for such numbers.</source>
        <translation>O número não tem código de país, e nenhum país foi escolhido para números assim.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>O número é longo demais.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>O número é curto demais.</translation>
    </message>
    <message>
        <source>The number was written as 3.06…E+11; all digits were there.</source>
        <translation>O número estava escrito como 3.06…E+11; todos os dígitos estavam lá.</translation>
    </message>
    <message>
        <source>The practice server inside the program does not run, so nothing was sent. {subject}</source>
        <translation>O servidor de prática dentro do programa não está funcionando, por isso nada foi enviado. {subject}</translation>
    </message>
    <message>
        <source>The process that read the file was ended from outside.</source>
        <translation>O processo que lia o arquivo foi encerrado de fora.</translation>
    </message>
    <message>
        <source>The profile may not be read or written: {subject}</source>
        <translation>O perfil não pode ser lido ou gravado: {subject}</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be used: {subject}</source>
        <translation>A pasta do perfil não pode ser usada: {subject}</translation>
    </message>
    <message>
        <source>The profile&apos;s id is damaged; a new one would lose all stored passwords: {subject}</source>
        <translation>A identificação do perfil está danificada; uma nova perderia todas as senhas guardadas: {subject}</translation>
    </message>
    <message>
        <source>The provider answered something that SMS Desk does not know.</source>
        <translation>O provedor respondeu algo que o SMS Desk não conhece.</translation>
    </message>
    <message>
        <source>The provider answers.</source>
        <translation>O provedor responde.</translation>
    </message>
    <message>
        <source>The provider asks us to go more slowly.</source>
        <translation>O provedor pede para ir mais devagar.</translation>
    </message>
    <message>
        <source>The provider can take nothing just now.</source>
        <translation>O provedor não aceita nada neste momento.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>O provedor está inacessível.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>O provedor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The provider did not delete this contact and does not say why; perhaps it has none of this number.</source>
        <translation>O provedor não excluiu este contato e não diz por quê; talvez não tenha nenhum com este número.</translation>
    </message>
    <message>
        <source>The provider did not do what was asked.</source>
        <translation>O provedor não fez o que foi pedido.</translation>
    </message>
    <message>
        <source>The provider did not save this contact and does not say why.</source>
        <translation>O provedor não salvou este contato e não diz por quê.</translation>
    </message>
    <message>
        <source>The provider did not understand the request, or points to another address.</source>
        <translation>O provedor não entendeu o pedido ou aponta para outro endereço.</translation>
    </message>
    <message>
        <source>The provider does not allow this sender.</source>
        <translation>O provedor não permite este remetente.</translation>
    </message>
    <message>
        <source>The provider does not let this account do it.</source>
        <translation>O provedor não deixa esta conta fazer isso.</translation>
    </message>
    <message>
        <source>The provider does not take it; it is tried again when you change it or ask.</source>
        <translation>O provedor não o aceita; tenta-se de novo quando você o alterar ou pedir.</translation>
    </message>
    <message>
        <source>The provider does not take this number.</source>
        <translation>O provedor não aceita este número.</translation>
    </message>
    <message>
        <source>The provider does not take this text.</source>
        <translation>O provedor não aceita este texto.</translation>
    </message>
    <message>
        <source>The provider does not take this time.</source>
        <translation>O provedor não aceita este horário.</translation>
    </message>
    <message>
        <source>The provider does not take this.</source>
        <translation>O provedor não aceita isto.</translation>
    </message>
    <message>
        <source>The provider has it as it is here.</source>
        <translation>O provedor o tem como está aqui.</translation>
    </message>
    <message>
        <source>The provider has it.</source>
        <translation>Está com o provedor.</translation>
    </message>
    <message>
        <source>The provider has no way to this network.</source>
        <translation>O provedor não tem rota para esta rede.</translation>
    </message>
    <message>
        <source>The provider has not been asked yet.</source>
        <translation>O provedor ainda não foi consultado.</translation>
    </message>
    <message>
        <source>The provider itself reports that something broke on the way.</source>
        <translation>O próprio provedor informa que algo falhou no caminho.</translation>
    </message>
    <message>
        <source>The provider of the account “{subject}” keeps no list of contacts, so there is nothing to bring in step.</source>
        <translation>O provedor da conta “{subject}” não mantém lista de contatos, portanto não há o que sincronizar.</translation>
    </message>
    <message>
        <source>The provider of “{subject}” cannot keep messages for later. Nothing was scheduled.</source>
        <translation>O provedor de “{subject}” não consegue guardar mensagens para depois. Nada foi agendado.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in.</source>
        <translation>O provedor recusou o login.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in: user name, password or key is wrong.</source>
        <translation>O provedor recusou o login: nome de usuário, senha ou chave estão errados.</translation>
    </message>
    <message>
        <source>The provider reports that it was not delivered.</source>
        <translation>O provedor informa que não foi entregue.</translation>
    </message>
    <message>
        <source>The provider reports that something broke on its side.</source>
        <translation>O provedor informa que algo falhou do lado dele.</translation>
    </message>
    <message>
        <source>The provider says that it failed, and not why.</source>
        <translation>O provedor diz que falhou, mas não por quê.</translation>
    </message>
    <message>
        <source>The provider says that the account lacks a right.</source>
        <translation>O provedor diz que falta uma permissão à conta.</translation>
    </message>
    <message>
        <source>The provider says that this account lacks the right to do this.</source>
        <translation>O provedor diz que esta conta não tem permissão para isso.</translation>
    </message>
    <message>
        <source>The provider sends it even when this computer is off, but it can no longer be changed or taken back. What SMS Desk keeps can be changed until it goes, and SMS Desk must be running then.</source>
        <translation>O provedor a envia mesmo com este computador desligado, mas ela não pode mais ser alterada nem recolhida. O que o SMS Desk guarda pode ser alterado até sair, e o SMS Desk precisa estar aberto na hora.</translation>
    </message>
    <message>
        <source>The provider took nothing.</source>
        <translation>O provedor não aceitou nada.</translation>
    </message>
    <message>
        <source>The provider&apos;s address is not known: there is no server of this name.</source>
        <translation>O endereço do provedor não é conhecido: não há servidor com esse nome.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be understood.</source>
        <translation>A resposta do provedor não pôde ser entendida.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer says nothing about this number.</source>
        <translation>A resposta do provedor não diz nada sobre este número.</translation>
    </message>
    <message>
        <source>The provider&apos;s own number for the kind of message.</source>
        <translation>O número que o provedor usa para o tipo de mensagem.</translation>
    </message>
    <message>
        <source>The provider&apos;s rules block this.</source>
        <translation>As regras do provedor bloqueiam isto.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let us through.</source>
        <translation>O proxy deste computador não nos deixa passar.</translation>
    </message>
    <message>
        <source>The proxy that the system names cannot be used.</source>
        <translation>O proxy indicado pelo sistema não pode ser usado.</translation>
    </message>
    <message>
        <source>The quotation marks of the row do not fit together, so nobody can say where its cells end.</source>
        <translation>As aspas da linha não combinam, por isso não dá para saber onde as células terminam.</translation>
    </message>
    <message>
        <source>The row is hidden in the spreadsheet.</source>
        <translation>A linha está oculta na planilha.</translation>
    </message>
    <message>
        <source>The rows above the names of the columns are left out.</source>
        <translation>As linhas acima dos nomes das colunas são deixadas de fora.</translation>
    </message>
    <message>
        <source>The same number stood there more than once.</source>
        <translation>O mesmo número estava lá mais de uma vez.</translation>
    </message>
    <message>
        <source>The secret of the account “{subject}” is not known here.</source>
        <translation>O segredo da conta “{subject}” não é conhecido aqui.</translation>
    </message>
    <message>
        <source>The sender is too long: the provider takes at most {subject}.</source>
        <translation>O remetente é longo demais: o provedor aceita no máximo {subject}.</translation>
    </message>
    <message>
        <source>The sender “{subject}” holds characters that no sender may have.</source>
        <translation>O remetente “{subject}” contém caracteres que nenhum remetente pode ter.</translation>
    </message>
    <message>
        <source>The setting “{subject}” has a value that is not allowed; its default holds.</source>
        <translation>A configuração “{subject}” tem um valor não permitido; vale o padrão.</translation>
    </message>
    <message>
        <source>The settings cannot be read; the defaults hold: {subject}</source>
        <translation>As configurações não podem ser lidas; valem os padrões: {subject}</translation>
    </message>
    <message>
        <source>The settings could not be saved: {subject}</source>
        <translation>As configurações não puderam ser salvas: {subject}</translation>
    </message>
    <message>
        <source>The settings were damaged and were put aside; the defaults hold: {subject}</source>
        <translation>As configurações estavam danificadas e foram postas de lado; valem os padrões: {subject}</translation>
    </message>
    <message>
        <source>The spreadsheet has lost digits of a number.</source>
        <translation>A planilha perdeu dígitos de um número.</translation>
    </message>
    <message>
        <source>The spreadsheet has lost digits of the number.</source>
        <translation>A planilha perdeu dígitos do número.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: {subject}</source>
        <translation>A planilha está danificada: {subject}</translation>
    </message>
    <message>
        <source>The store cannot be opened: {subject}</source>
        <translation>O banco de dados não pode ser aberto: {subject}</translation>
    </message>
    <message>
        <source>The store could not do what was asked, and nothing of it was done: {subject}</source>
        <translation>O banco de dados não pôde fazer o que foi pedido, e nada foi feito: {subject}</translation>
    </message>
    <message>
        <source>The store may not be written, so nothing was changed: {subject}</source>
        <translation>O banco de dados não pode ser gravado, por isso nada foi alterado: {subject}</translation>
    </message>
    <message>
        <source>The text cannot be written in GSM-7 because of: {subject}</source>
        <translation>O texto não pode ser escrito em GSM-7 por causa de: {subject}</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be sent at all.</source>
        <translation>O texto contém caracteres que não podem ser enviados.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>O texto está vazio.</translation>
    </message>
    <message>
        <source>The text is too long: the provider takes at most {subject} parts.</source>
        <translation>O texto é longo demais: o provedor aceita no máximo {subject} partes.</translation>
    </message>
    <message>
        <source>The time for the reminder has passed.</source>
        <translation>A hora do lembrete já passou.</translation>
    </message>
    <message>
        <source>The validity must be within {subject} minutes.</source>
        <translation>A validade deve ficar entre {subject} minutos.</translation>
    </message>
    <message>
        <source>The value of the field “{subject}” is not allowed.</source>
        <translation>O valor do campo “{subject}” não é permitido.</translation>
    </message>
    <message>
        <source>The value of the message option “{subject}” is not allowed.</source>
        <translation>O valor da opção de mensagem “{subject}” não é permitido.</translation>
    </message>
    <message>
        <source>The zero that the spreadsheet had cut off was put back.</source>
        <translation>O zero que a planilha tinha cortado foi reposto.</translation>
    </message>
    <message>
        <source>The zone in which times are meant when a message is to go out later.</source>
        <translation>O fuso em que se entendem os horários quando uma mensagem deve sair mais tarde.</translation>
    </message>
    <message>
        <source>There are characters in it that no text has.</source>
        <translation>Há caracteres nela que nenhum texto tem.</translation>
    </message>
    <message>
        <source>There are no recipients.</source>
        <translation>Não há destinatários.</translation>
    </message>
    <message>
        <source>There are several numbers in the cell.</source>
        <translation>Há vários números na célula.</translation>
    </message>
    <message>
        <source>There is a day, but no time.</source>
        <translation>Há um dia, mas não um horário.</translation>
    </message>
    <message>
        <source>There is already a group named “{subject}”; case and accents make no difference.</source>
        <translation>Já existe um grupo chamado “{subject}”; maiúsculas e acentos não fazem diferença.</translation>
    </message>
    <message>
        <source>There is already an account named “{subject}”.</source>
        <translation>Já existe uma conta chamada “{subject}”.</translation>
    </message>
    <message>
        <source>There is less left than your alert says.</source>
        <translation>Resta menos que o limite do seu alerta.</translation>
    </message>
    <message>
        <source>There is no account named “{subject}”.</source>
        <translation>Não há conta chamada “{subject}”.</translation>
    </message>
    <message>
        <source>There is no connection to the provider.</source>
        <translation>Não há conexão com o provedor.</translation>
    </message>
    <message>
        <source>There is no date in it.</source>
        <translation>Não há data nela.</translation>
    </message>
    <message>
        <source>There is no encoding “{subject}”.</source>
        <translation>Não existe a codificação “{subject}”.</translation>
    </message>
    <message>
        <source>There is no group named “{subject}”.</source>
        <translation>Não há grupo chamado “{subject}”.</translation>
    </message>
    <message>
        <source>There is no group “{subject}”.</source>
        <translation>Não existe o grupo “{subject}”.</translation>
    </message>
    <message>
        <source>There is no number in it.</source>
        <translation>Não há número nela.</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>Não há número.</translation>
    </message>
    <message>
        <source>There is no profile in this folder: {subject}</source>
        <translation>Não há perfil nesta pasta: {subject}</translation>
    </message>
    <message>
        <source>There is no provider “{subject}”.</source>
        <translation>Não há provedor “{subject}”.</translation>
    </message>
    <message>
        <source>There is no room for a private copy of the file, so nothing was imported: {subject}</source>
        <translation>Não há espaço para uma cópia privada do arquivo, por isso nada foi importado: {subject}</translation>
    </message>
    <message>
        <source>There is no secure connection to the provider: its certificate or its TLS was refused.</source>
        <translation>Não há conexão segura com o provedor: o certificado ou o TLS dele foi recusado.</translation>
    </message>
    <message>
        <source>There is no space left for the profile: {subject}</source>
        <translation>Não há mais espaço para o perfil: {subject}</translation>
    </message>
    <message>
        <source>There is no space left for the store, so nothing was changed: {subject}</source>
        <translation>Não há mais espaço para o banco de dados, por isso nada foi alterado: {subject}</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Esse dia ou horário não existe.</translation>
    </message>
    <message>
        <source>There is no such file: {subject}</source>
        <translation>Não existe esse arquivo: {subject}</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Não há texto.</translation>
    </message>
    <message>
        <source>There is no usable keyring on this computer, so secrets are not kept.</source>
        <translation>Não há chaveiro utilizável neste computador, por isso os segredos não são guardados.</translation>
    </message>
    <message>
        <source>There is no value for {subject}.</source>
        <translation>Não há valor para {subject}.</translation>
    </message>
    <message>
        <source>There is no {subject} here.</source>
        <translation>Não há {subject} aqui.</translation>
    </message>
    <message>
        <source>There is nothing in the file: {subject}</source>
        <translation>Não há nada no arquivo: {subject}</translation>
    </message>
    <message>
        <source>There is nothing in the store any more, and this profile was in use; the file was left as it is: {subject}</source>
        <translation>Não há mais nada no banco de dados, e este perfil já era usado; o arquivo foi deixado como está: {subject}</translation>
    </message>
    <message>
        <source>This cannot be taken back: it was already, or it is more than 30 days ago.</source>
        <translation>Isto não pode ser desfeito: já foi desfeito ou passou de 30 dias.</translation>
    </message>
    <message>
        <source>This contact does not go to this account.</source>
        <translation>Este contato não vai para esta conta.</translation>
    </message>
    <message>
        <source>This contact is no longer in the book.</source>
        <translation>Este contato não está mais na agenda.</translation>
    </message>
    <message>
        <source>This file is no store of SMS Desk, or it is damaged; it was left as it is: {subject}</source>
        <translation>Este arquivo não é um banco de dados do SMS Desk ou está danificado; foi deixado como está: {subject}</translation>
    </message>
    <message>
        <source>This is a date or a time, not a number.</source>
        <translation>Isto é uma data ou hora, não um número.</translation>
    </message>
    <message>
        <source>This is a throw-away profile, which will be gone at the next sign-in.</source>
        <translation>Este é um perfil descartável, que não existirá mais na próxima entrada.</translation>
    </message>
    <message>
        <source>This is being done already, here or by another process: {subject}</source>
        <translation>Isto já está sendo feito, aqui ou por outro processo: {subject}</translation>
    </message>
    <message>
        <source>This is no file, but a folder or a device: {subject}</source>
        <translation>Isto não é um arquivo, e sim uma pasta ou um dispositivo: {subject}</translation>
    </message>
    <message>
        <source>This is no telephone number, because {subject}: “{known}”</source>
        <translation>Isto não é um número de telefone, porque {subject}: “{known}”</translation>
    </message>
    <message>
        <source>This is not a number that can be written to: {subject}.</source>
        <translation>Este não é um número para o qual se possa enviar: {subject}.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Isto não é um número.</translation>
    </message>
    <message>
        <source>This is not the address of an interface.</source>
        <translation>Este não é o endereço de uma interface.</translation>
    </message>
    <message>
        <source>This is not understood as a date.</source>
        <translation>Isto não se entende como data.</translation>
    </message>
    <message>
        <source>This is not understood as a time.</source>
        <translation>Isto não foi entendido como hora.</translation>
    </message>
    <message>
        <source>This kind of spreadsheet is not read: {subject}</source>
        <translation>Este tipo de planilha não é lido: {subject}</translation>
    </message>
    <message>
        <source>This number asked not to be written to.</source>
        <translation>Este número pediu para não receber mensagens.</translation>
    </message>
    <message>
        <source>This number was there before; it gets the message once.</source>
        <translation>Este número já estava na lista; recebe a mensagem uma vez.</translation>
    </message>
    <message>
        <source>This person does not want messages any more, so nothing was queued.</source>
        <translation>Esta pessoa não quer mais mensagens, então nada entrou na fila.</translation>
    </message>
    <message>
        <source>This person is in the contact book already.</source>
        <translation>Esta pessoa já está nos contatos.</translation>
    </message>
    <message>
        <source>This process cannot be marked as running, so it must not send: {subject}</source>
        <translation>Este processo não pode ser marcado como em execução, por isso não deve enviar: {subject}</translation>
    </message>
    <message>
        <source>This provider has no binary messages.</source>
        <translation>Este provedor não tem mensagens binárias.</translation>
    </message>
    <message>
        <source>This provider has no flash messages.</source>
        <translation>Este provedor não tem mensagens flash.</translation>
    </message>
    <message>
        <source>This provider has no message option “{subject}”.</source>
        <translation>Este provedor não tem a opção de mensagem “{subject}”.</translation>
    </message>
    <message>
        <source>This provider may cut a character in two where one part ends and the next begins.</source>
        <translation>Este provedor pode cortar um caractere em dois onde uma parte termina e a próxima começa.</translation>
    </message>
    <message>
        <source>This provider needs a sender.</source>
        <translation>Este provedor exige um remetente.</translation>
    </message>
    <message>
        <source>This provider&apos;s accounts have no field “{subject}”.</source>
        <translation>As contas deste provedor não têm o campo “{subject}”.</translation>
    </message>
    <message>
        <source>This provider&apos;s interface does not tell what is left.</source>
        <translation>A interface deste provedor não informa o que resta.</translation>
    </message>
    <message>
        <source>This provider&apos;s interface has nothing by which a sign-in is tried.</source>
        <translation>A interface deste provedor não tem como testar o login.</translation>
    </message>
    <message>
        <source>This provider&apos;s messages have no validity.</source>
        <translation>As mensagens deste provedor não têm validade.</translation>
    </message>
    <message>
        <source>This time has passed: {subject}. Nothing was scheduled.</source>
        <translation>Este horário já passou: {subject}. Nada foi agendado.</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Tempo para desfazer</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>To have them here, export them on the provider&apos;s pages and import the file.</source>
        <translation>Para tê-los aqui, exporte-os nas páginas do provedor e importe o arquivo.</translation>
    </message>
    <message>
        <source>Token that the provider gave you.</source>
        <translation>Token que o provedor deu a você.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Tarde demais</translation>
    </message>
    <message>
        <source>Top it up, then resume.</source>
        <translation>Recarregue e depois retome.</translation>
    </message>
    <message>
        <source>Top it up.</source>
        <translation>Recarregue.</translation>
    </message>
    <message>
        <source>Top the account up, then resume it.</source>
        <translation>Recarregue a conta e depois retome-a.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>Try again later, or ask it.</source>
        <translation>Tente de novo mais tarde ou pergunte a ele.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente mais tarde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restore a backup.</source>
        <translation>Tente de novo; se continuar assim, restaure um backup.</translation>
    </message>
    <message>
        <source>Try again; unlock it first.</source>
        <translation>Tente de novo; desbloqueie-o antes.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Duas colunas têm o mesmo nome.</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>Digitar o número para confirmar</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloqueie-o e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Up to {number} minutes late</source>
        <translation>
            <numerusform>Até {number} minuto de atraso</numerusform>
            <numerusform>Até {number} minutos de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Use Latin letters, digits and blanks, or a number.</source>
        <translation>Use letras latinas, dígitos e espaços, ou um número.</translation>
    </message>
    <message>
        <source>Use https, or say expressly that plain http is allowed for this account.</source>
        <translation>Use https ou diga expressamente que http simples é permitido para esta conta.</translation>
    </message>
    <message>
        <source>Use the newer program.</source>
        <translation>Use o programa mais novo.</translation>
    </message>
    <message>
        <source>User name that the provider gave you.</source>
        <translation>Nome de usuário que o provedor deu a você.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Espere até terminar ou cancele-a.</translation>
    </message>
    <message>
        <source>Wait until its outcome is known, then do it again.</source>
        <translation>Espere até que o resultado seja conhecido e tente de novo.</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>Espere até que termine.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>Não quer mensagens</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>What is scheduled here and could not go out in time, because this program did not run, is sent without asking when it is not later than this.</source>
        <translation>O que foi agendado aqui e não saiu a tempo, porque o programa não estava em execução, é enviado sem perguntar quando o atraso não é maior do que este.</translation>
    </message>
    <message>
        <source>What is scheduled here, or still waits, goes out only while SMS Desk runs. The window is hidden only where the desktop has a tray.</source>
        <translation>O que está agendado aqui, ou ainda espera, só sai enquanto o SMS Desk está em execução. A janela só é ocultada onde existe uma bandeja.</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>O que pode dar errado</translation>
    </message>
    <message>
        <source>What the provider calls the day and the time of a message that it keeps.</source>
        <translation>Como o provedor chama o dia e a hora de uma mensagem que ele guarda.</translation>
    </message>
    <message>
        <source>What the provider keeps goes out as it was given to it.</source>
        <translation>O que o provedor guarda sai como lhe foi entregue.</translation>
    </message>
    <message>
        <source>When a time was missed</source>
        <translation>Quando o horário passou</translation>
    </message>
    <message>
        <source>When people in each country are left in peace. A message whose time falls into them is told before, or waits until they are over: chosen with each scheduled message. What is scheduled already keeps its time.</source>
        <translation>Quando as pessoas de cada país ficam em paz. De uma mensagem cuja hora cai nelas você é avisado antes, ou ela espera que terminem: escolhe-se em cada mensagem agendada. O que já está agendado mantém sua hora.</translation>
    </message>
    <message>
        <source>When that is mended, go on with the import, or take it back.</source>
        <translation>Quando isso estiver resolvido, continue a importação ou desfaça-a.</translation>
    </message>
    <message>
        <source>When the provider shall deliver it.</source>
        <translation>Quando o provedor deve entregá-la.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>Where numbers that are written without + and a country code belong.</source>
        <translation>A que país pertencem números escritos sem + e código do país.</translation>
    </message>
    <message>
        <source>Where “Send test to me” goes. Write it with + and the country code.</source>
        <translation>Para onde vai “Enviar teste para mim”. Escreva com + e o código do país.</translation>
    </message>
    <message>
        <source>Whether messages go out one by one or many in a call.</source>
        <translation>Se as mensagens saem uma a uma ou muitas em uma chamada.</translation>
    </message>
    <message>
        <source>Whether the key is plain, already base64, or to be found out.</source>
        <translation>Se a chave é pura, já está em base64 ou deve ser descoberta.</translation>
    </message>
    <message>
        <source>Whether to ask for delivery receipts: 1 asks, 0 does not.</source>
        <translation>Se deve pedir confirmações de entrega: 1 pede, 0 não.</translation>
    </message>
    <message>
        <source>Which column holds the surname is a guess.</source>
        <translation>Qual coluna tem o sobrenome é um palpite.</translation>
    </message>
    <message>
        <source>Which receipts to ask for: from the network, the handset, both.</source>
        <translation>Que confirmações pedir: da rede, do aparelho ou ambas.</translation>
    </message>
    <message>
        <source>While needed</source>
        <translation>Enquanto for necessário</translation>
    </message>
    <message>
        <source>Who usually keeps a message that is to go out later; each send can say otherwise.</source>
        <translation>Quem costuma guardar uma mensagem que sai mais tarde; em cada envio pode ser diferente.</translation>
    </message>
    <message>
        <source>Words by which the provider routes or counts, separated by commas.</source>
        <translation>Palavras pelas quais o provedor roteia ou conta, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Words stand beside the number in the cell.</source>
        <translation>Há texto ao lado do número na célula.</translation>
    </message>
    <message>
        <source>Write it like https://sms.example.com/api, without a user name, question mark or #.</source>
        <translation>Escreva como https://sms.example.com/api, sem nome de usuário, ponto de interrogação ou #.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Escreva um.</translation>
    </message>
    <message>
        <source>Write the message anew and send it by another account.</source>
        <translation>Escreva a mensagem de novo e envie-a por outra conta.</translation>
    </message>
    <message>
        <source>Write two digits (0 to 9, A to F) for each octet.</source>
        <translation>Escreva dois dígitos (0 a 9, A a F) para cada octeto.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Escreva sim ou não.</translation>
    </message>
    <message>
        <source>Write {{{{ and }}}} for braces that are meant as such.</source>
        <translation>Escreva {{{{ e }}}} para chaves que são mesmo chaves.</translation>
    </message>
    <message>
        <source>You paused it.</source>
        <translation>Você a pausou.</translation>
    </message>
    <message>
        <source>Your own number</source>
        <translation>Seu próprio número</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>another program holds the store</source>
        <translation>outro programa está usando o banco de dados</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>escolha</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>é longo demais</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>é curto demais</translation>
    </message>
    <message>
        <source>its country has no numbers of this length</source>
        <translation>o país dele não tem números deste tamanho</translation>
    </message>
    <message>
        <source>its country is not known; write it with + and the country code</source>
        <translation>o país dele não é conhecido; escreva com + e o código do país</translation>
    </message>
    <message>
        <source>no connection came about in time</source>
        <translation>a conexão não se estabeleceu a tempo</translation>
    </message>
    <message>
        <source>no country has this code</source>
        <translation>nenhum país tem este código</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>segredo</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>remetente</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the connection was broken off</source>
        <translation>a conexão foi interrompida</translation>
    </message>
    <message>
        <source>the other side broke the connection off</source>
        <translation>o outro lado interrompeu a conexão</translation>
    </message>
    <message>
        <source>the other side had closed the connection</source>
        <translation>o outro lado já tinha fechado a conexão</translation>
    </message>
    <message>
        <source>the server refuses connections at this port</source>
        <translation>o servidor recusa conexões nesta porta</translation>
    </message>
    <message>
        <source>the store cannot be reached any more</source>
        <translation>o banco de dados não está mais acessível</translation>
    </message>
    <message>
        <source>the store failed</source>
        <translation>o banco de dados falhou</translation>
    </message>
    <message>
        <source>the store is damaged</source>
        <translation>o banco de dados está danificado</translation>
    </message>
    <message>
        <source>the store may no longer be written</source>
        <translation>o banco de dados não pode mais ser gravado</translation>
    </message>
    <message>
        <source>there is no space left for the store</source>
        <translation>não há mais espaço para o banco de dados</translation>
    </message>
    <message>
        <source>there is no way to this server</source>
        <translation>não há caminho até este servidor</translation>
    </message>
    <message>
        <source>there is something in it besides a number</source>
        <translation>há algo nele além de um número</translation>
    </message>
    <message>
        <source>this computer has no way to that network</source>
        <translation>este computador não tem caminho até essa rede</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número inteiro</translation>
    </message>
    <message>
        <source>why it was not imported</source>
        <translation>por que não foi importado</translation>
    </message>
    <message>
        <source>{known}</source>
        <translation>{known}</translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <translation>
            <numerusform>{number} dia</numerusform>
            <numerusform>{number} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} seconds</source>
        <translation>
            <numerusform>{number} segundo</numerusform>
            <numerusform>{number} segundos</numerusform>
        </translation>
    </message>
</context>
</TS>
