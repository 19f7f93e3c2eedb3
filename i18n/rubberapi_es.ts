<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ArchiveEntry</name>
    <message>
        <source>%1, archived %2</source>
        <translation>%1, archivada %2</translation>
    </message>
</context>
<context>
    <name>CheckShares</name>
    <message>
        <source>This vault has no recovery shares.</source>
        <translation>Esta bóveda no tiene partes de recuperación.</translation>
    </message>
    <message>
        <source>Wanted are any %1. Nothing is changed.</source>
        <translation>Hacen falta %1, cualesquiera. No se cambia nada.</translation>
    </message>
    <message>
        <source>These shares open the vault.</source>
        <translation>Estas partes abren la bóveda.</translation>
    </message>
    <message>
        <source>Check recovery shares</source>
        <translation>Comprobar las partes de recuperación</translation>
    </message>
</context>
<context>
    <name>KillSheet</name>
    <message>
        <source>RubberAPI kill sheet</source>
        <translation>Hoja de corte de RubberAPI</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Creada %1</translation>
    </message>
    <message>
        <source>Whoever has this sheet can kill every key on it, at once and from anywhere, and nothing else: it shows no key and restores none. Keep it where you keep spare door keys.</source>
        <translation>Quien tenga esta hoja puede cortar al instante y desde cualquier lugar todas las claves que figuran en ella, y nada más: no muestra ni restaura ninguna clave. Guárdela donde guarda las llaves de repuesto de casa.</translation>
    </message>
    <message>
        <source>To kill: scan the code with a phone, open the page and hold the button. A new sheet makes this one worthless.</source>
        <translation>Para cortar: escanee el código con un teléfono, abra la página y mantenga pulsado el botón. Una hoja nueva invalida esta.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n key(s) when this was made:</source>
        <translation>
            <numerusform>Su %n clave al crearla:</numerusform>
            <numerusform>Sus %n claves al crearla:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>RubberAPI needs your attention</source>
        <translation>RubberAPI requiere atención</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Kill all keys</source>
        <translation>Cortar todas las claves</translation>
    </message>
    <message>
        <source>Every agent stops at once. You can restore the keys afterwards.</source>
        <translation>Todos los agentes se detienen al instante. Las claves se pueden restaurar después.</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>Cortar %n clave</numerusform>
            <numerusform>Cortar %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Archived keys are dead. Put one back to restore it; a deleted one is gone with its token, its requests stay in the audit.</source>
        <translation>Las claves archivadas están muertas. Devolver una a la lista permite restaurarla; si se elimina, desaparece con su token y sus solicitudes quedan en la auditoría.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from backup</source>
        <translation>Restaurar desde copia</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>The backup takes the vault&apos;s place. What is there now is moved aside into its folder, and nothing is deleted. It opens with the passphrase of its day.</source>
        <translation>La copia ocupa el lugar de la bóveda. Lo que hay ahora se aparta en su carpeta y nada se elimina. Se abre con la frase de aquel día.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>There is no backup in the vault&apos;s folder. Choose a file you kept elsewhere.</source>
        <translation>No hay copia en la carpeta de la bóveda. Elegir un archivo guardado en otro lugar.</translation>
    </message>
    <message>
        <source>Restored from %1. Unlock it now.</source>
        <translation>Restaurada desde %1. Desbloquearla ahora.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Key …%1</source>
        <translation>Clave …%1</translation>
    </message>
    <message>
        <source>%1 (%2 today)</source>
        <translation>%1 (%2 hoy)</translation>
    </message>
    <message>
        <source>RubberAPI</source>
        <translation>RubberAPI</translation>
    </message>
    <message>
        <source>RubberAPI: %1</source>
        <translation>RubberAPI: %1</translation>
    </message>
    <message>
        <source>Open RubberAPI</source>
        <translation>Abrir RubberAPI</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>Copiar líneas de entorno</translation>
    </message>
    <message>
        <source>Suspend a key</source>
        <translation>Suspender una clave</translation>
    </message>
    <message>
        <source>Lock vault</source>
        <translation>Bloquear la bóveda</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Restore keys…</source>
        <translation>Restaurar claves…</translation>
    </message>
    <message>
        <source>Kill one key</source>
        <translation>Cortar una clave</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>Cortar todas las claves…</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>Cortar todas las claves</translation>
    </message>
    <message>
        <source>Quit (relays keep running)</source>
        <translation>Salir (los relays siguen funcionando)</translation>
    </message>
    <message>
        <source>no relay paired</source>
        <translation>ningún relay vinculado</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>relay</translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation>%1 en línea</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 sin conexión</translation>
    </message>
    <message>
        <source>%1 offline, as of %2</source>
        <translation>%1 sin conexión, datos de las %2</translation>
    </message>
    <message>
        <source>A kill is not confirmed yet</source>
        <translation>Un corte aún no está confirmado</translation>
    </message>
    <message>
        <source>A relay shows another identity than the one you paired</source>
        <translation>Un relay muestra una identidad distinta de la vinculada</translation>
    </message>
    <message>
        <source>A provider refuses an upstream key</source>
        <translation>Un proveedor rechaza una clave upstream</translation>
    </message>
    <message>
        <source>A key is over its limit</source>
        <translation>Una clave superó su límite</translation>
    </message>
    <message>
        <source>All keys are killed</source>
        <translation>Todas las claves están cortadas</translation>
    </message>
    <message>
        <source>A key is killed</source>
        <translation>Hay una clave cortada</translation>
    </message>
    <message>
        <source>A key is near its limit</source>
        <translation>Una clave está cerca de su límite</translation>
    </message>
    <message>
        <source>at least %1 today</source>
        <translation>al menos %1 hoy</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>No keys yet, %1</source>
        <translation>Aún no hay claves, %1</translation>
    </message>
    <message>
        <source>RubberAPI: not set up</source>
        <translation>RubberAPI: sin configurar</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n relay(s) online</source>
        <translation>
            <numerusform>%1 de %n relay en línea</numerusform>
            <numerusform>%1 de %n relays en línea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) active, %2</source>
        <translation>
            <numerusform>%1 de %n clave activa, %2</numerusform>
            <numerusform>%1 de %n claves activas, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) active</source>
        <translation>
            <numerusform>%n clave activa</numerusform>
            <numerusform>%n claves activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s), unlock to see how they are</source>
        <translation>
            <numerusform>%n clave; desbloquear para ver su estado</numerusform>
            <numerusform>%n claves; desbloquear para ver su estado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>— %1 gap filled, %n request(s) —</source>
        <translation>
            <numerusform>— %1 hueco rellenado, %n solicitud —</numerusform>
            <numerusform>— %1 hueco rellenado, %n solicitudes —</numerusform>
        </translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Chosen range</source>
        <translation>Intervalo elegido</translation>
    </message>
</context>
<context>
    <name>alert</name>
    <message>
        <source>A key</source>
        <translation>Una clave</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>Un relay</translation>
    </message>
    <message>
        <source>%1 has used %2 % of today&apos;s %3.</source>
        <translation>%1 ha usado el %2 % de los %3 de hoy.</translation>
    </message>
    <message>
        <source>%1 has used all of today&apos;s %2. It opens again at 00:00 UTC.</source>
        <translation>%1 ha usado todos los %2 de hoy. Se reabre a las 00:00 UTC.</translation>
    </message>
    <message>
        <source>%1 has used %2 % of its lifetime limit of %3.</source>
        <translation>%1 ha usado el %2 % de su límite total de %3.</translation>
    </message>
    <message>
        <source>%1 has used all of its lifetime limit of %2.</source>
        <translation>%1 ha agotado su límite total de %2.</translation>
    </message>
    <message>
        <source>%1 spent %2 in an hour; its usual hour is %3.</source>
        <translation>%1 gastó %2 en una hora; lo habitual es %3.</translation>
    </message>
    <message>
        <source>%1 does not answer. Its keys keep their last limits.</source>
        <translation>%1 no responde. Sus claves conservan sus últimos límites.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ha vuelto.</translation>
    </message>
    <message>
        <source>%1 shows a different identity than the one you paired. Nothing is sent to it.</source>
        <translation>%1 muestra una identidad distinta de la vinculada. No se le envía nada.</translation>
    </message>
    <message>
        <source>%1: a kill has not been confirmed. It may still serve the key.</source>
        <translation>%1: un corte no está confirmado. Puede que aún sirva la clave.</translation>
    </message>
    <message>
        <source>Daily limit near</source>
        <translation>Límite diario cercano</translation>
    </message>
    <message>
        <source>Daily limit used</source>
        <translation>Límite diario agotado</translation>
    </message>
    <message>
        <source>Lifetime limit near</source>
        <translation>Límite total cercano</translation>
    </message>
    <message>
        <source>Lifetime limit used</source>
        <translation>Límite total agotado</translation>
    </message>
    <message>
        <source>Spending faster than usual</source>
        <translation>Gasto más rápido de lo habitual</translation>
    </message>
    <message>
        <source>Model not allowed</source>
        <translation>Modelo no permitido</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Dirección no permitida</translation>
    </message>
    <message>
        <source>New address on a key without address lock</source>
        <translation>Dirección nueva en una clave sin bloqueo de dirección</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Upstream key refused by its provider</source>
        <translation>Clave upstream rechazada por su proveedor</translation>
    </message>
    <message>
        <source>Relay offline</source>
        <translation>Relay sin conexión</translation>
    </message>
    <message>
        <source>Relay back</source>
        <translation>Relay de vuelta</translation>
    </message>
    <message>
        <source>Relay shows another identity</source>
        <translation>El relay muestra otra identidad</translation>
    </message>
    <message>
        <source>Kill not confirmed</source>
        <translation>Corte sin confirmar</translation>
    </message>
    <message>
        <source>Request without a known price</source>
        <translation>Solicitud sin precio conocido</translation>
    </message>
    <message>
        <source>Killed from a phone</source>
        <translation>Cortada desde un teléfono</translation>
    </message>
    <message>
        <source>A bill was above its bound</source>
        <translation>Un cargo superó su cota</translation>
    </message>
    <message>
        <source>Upstream key in an answer</source>
        <translation>Clave upstream en una respuesta</translation>
    </message>
    <message>
        <source>Suspended by the relay</source>
        <translation>Suspendida por el relay</translation>
    </message>
    <message>
        <source>Locked to a shared address</source>
        <translation>Ligada a una dirección compartida</translation>
    </message>
    <message>
        <source>Anything else a relay reports</source>
        <translation>Cualquier otra cosa que informe un relay</translation>
    </message>
    <message>
        <source>Audit log is another one</source>
        <translation>El registro de auditoría es otro</translation>
    </message>
    <message>
        <source>%1 shows another audit log than the one it signed before. The proof is kept.</source>
        <translation>%1 muestra otro registro de auditoría que el que firmó antes. La prueba está guardada.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>times the usual hour</source>
        <translation>veces la hora habitual</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>días antes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>%1 asked for a model it may not use: %2.</source>
        <translation>%1 pidió un modelo que no puede usar: %2.</translation>
    </message>
    <message>
        <source>%1 was used from an address it is not locked to: %2.</source>
        <translation>%1 se usó desde una dirección a la que no está ligada: %2.</translation>
    </message>
    <message>
        <source>%1 was used from a new address: %2.</source>
        <translation>%1 se usó desde una dirección nueva: %2.</translation>
    </message>
    <message>
        <source>%1 expires on %2 unless it is used.</source>
        <translation>%1 caduca el %2 si no se usa.</translation>
    </message>
    <message>
        <source>%1 has expired.</source>
        <translation>%1 ha caducado.</translation>
    </message>
    <message>
        <source>The provider refuses the upstream key behind %1.</source>
        <translation>El proveedor rechaza la clave upstream detrás de %1.</translation>
    </message>
    <message>
        <source>%1 asked for a model without a known price: %2.</source>
        <translation>%1 pidió un modelo sin precio conocido: %2.</translation>
    </message>
    <message>
        <source>%1 was killed from a phone.</source>
        <translation>%1 se cortó desde un teléfono.</translation>
    </message>
    <message>
        <source>A request of %1 was billed above its bound.</source>
        <translation>Una solicitud de %1 se cobró por encima de su cota.</translation>
    </message>
    <message>
        <source>An answer to %1 held the upstream key. It was cut; change the upstream key.</source>
        <translation>Una respuesta a %1 contenía la clave upstream. Se interrumpió; cambiar la clave upstream.</translation>
    </message>
    <message>
        <source>The relay suspended %1: %2.</source>
        <translation>El relay suspendió %1: %2.</translation>
    </message>
    <message>
        <source>%1 is locked to %2, an address many machines can have.</source>
        <translation>%1 está ligada a %2, una dirección que muchos equipos pueden tener.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Canary key tried</source>
        <translation>Clave canario probada</translation>
    </message>
    <message>
        <source>Unusual use</source>
        <translation>Uso inusual</translation>
    </message>
    <message>
        <source>Somebody tried the canary key %1 from %2.</source>
        <translation>Alguien probó la clave canario %1 desde %2.</translation>
    </message>
    <message>
        <source>Unusual use of %1: %2.</source>
        <translation>Uso inusual de %1: %2.</translation>
    </message>
</context>
<context>
    <name>anomaly</name>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Spend rate</source>
        <translation>Ritmo de gasto</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modelo nuevo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Unusual hour</source>
        <translation>Hora inusual</translation>
    </message>
    <message>
        <source>The same request 30 times within 10 minutes.</source>
        <translation>La misma solicitud 30 veces en 10 minutos.</translation>
    </message>
    <message>
        <source>An hour that costs 10 times the usual one, after 3 days of use.</source>
        <translation>Una hora que cuesta 10 veces la habitual, tras 3 días de uso.</translation>
    </message>
    <message>
        <source>A model the key never asked for, after 3 days of use.</source>
        <translation>Un modelo que la clave nunca había pedido, tras 3 días de uso.</translation>
    </message>
    <message>
        <source>20 attempts in an hour from addresses it is not locked to, or 3 such addresses.</source>
        <translation>20 intentos en una hora desde direcciones a las que no está ligada, o 3 direcciones así.</translation>
    </message>
    <message>
        <source>Half of an hour&apos;s answers fail or are broken off, at 5 times the usual share.</source>
        <translation>La mitad de las respuestas de una hora fallan o se abandonan, y es 5 veces la proporción habitual.</translation>
    </message>
    <message>
        <source>An hour of the day it never worked near in four weeks.</source>
        <translation>Una hora del día cerca de la cual no trabajó nunca en cuatro semanas.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alertar</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>attest</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A genuine machine</source>
        <translation>Una máquina auténtica</translation>
    </message>
    <message>
        <source>A genuine machine with my image</source>
        <translation>Una máquina auténtica con mi imagen</translation>
    </message>
    <message>
        <source>You ask this relay for no proof.</source>
        <translation>A este relay no se le pide ninguna prueba.</translation>
    </message>
    <message>
        <source>You ask for a genuine machine: %1.</source>
        <translation>Se pide una máquina auténtica: %1.</translation>
    </message>
    <message>
        <source>You ask for a genuine machine with your image: %1.</source>
        <translation>Se pide una máquina auténtica con la imagen propia: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are pinned.</source>
        <translation>
            <numerusform>%n imagen fijada.</numerusform>
            <numerusform>%n imágenes fijadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware levels of your own are asked for.</source>
        <translation>Se piden niveles de firmware propios.</translation>
    </message>
</context>
<context>
    <name>attestation</name>
    <message>
        <source>Nothing about this machine is proven.</source>
        <translation>No hay nada demostrado sobre esta máquina.</translation>
    </message>
    <message>
        <source>Protected memory of a genuine machine. Which system runs there is not proven.</source>
        <translation>Memoria protegida de una máquina auténtica. No está demostrado qué sistema se ejecuta en ella.</translation>
    </message>
    <message>
        <source>Protected memory of a genuine machine, running the image you pinned.</source>
        <translation>Memoria protegida de una máquina auténtica que ejecuta la imagen fijada.</translation>
    </message>
    <message>
        <source>The relay sent evidence</source>
        <translation>El relay envió pruebas</translation>
    </message>
    <message>
        <source>It has the right form</source>
        <translation>Tienen la forma correcta</translation>
    </message>
    <message>
        <source>Its certificates lead to a built-in root</source>
        <translation>Sus certificados llevan a una raíz incorporada</translation>
    </message>
    <message>
        <source>The machine&apos;s key signed it</source>
        <translation>Las firmó la clave de la máquina</translation>
    </message>
    <message>
        <source>The key is of this chip and firmware</source>
        <translation>La clave es de este chip y este firmware</translation>
    </message>
    <message>
        <source>Nobody may debug or migrate the machine</source>
        <translation>Nadie puede depurar ni migrar la máquina</translation>
    </message>
    <message>
        <source>Its firmware is new enough</source>
        <translation>Su firmware es bastante reciente</translation>
    </message>
    <message>
        <source>This kind of machine is accepted</source>
        <translation>Se acepta este tipo de máquina</translation>
    </message>
    <message>
        <source>What was started is what you pinned</source>
        <translation>Se inició lo que está fijado</translation>
    </message>
    <message>
        <source>It is fresh and names the keys you paired with</source>
        <translation>Son recientes y nombran las claves vinculadas</translation>
    </message>
    <message>
        <source>That is what you ask for: a genuine machine.</source>
        <translation>Es lo que se pide: una máquina auténtica.</translation>
    </message>
    <message>
        <source>You ask for a genuine machine: nothing is sent to this relay.</source>
        <translation>Se pide una máquina auténtica: no se envía nada a este relay.</translation>
    </message>
    <message>
        <source>That is what you ask for: your image.</source>
        <translation>Es lo que se pide: la imagen propia.</translation>
    </message>
    <message>
        <source>You ask for your image: nothing is sent to this relay.</source>
        <translation>Se pide la imagen propia: no se envía nada a este relay.</translation>
    </message>
    <message>
        <source>No image is pinned</source>
        <translation>No hay ninguna imagen fijada</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>computer %1</source>
        <translation>equipo %1</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>esta aplicación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Bóveda creada</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueada</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation>Desbloqueo fallido</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Frase de contraseña cambiada</translation>
    </message>
    <message>
        <source>Keychain unlock turned on</source>
        <translation>Desbloqueo con el llavero activado</translation>
    </message>
    <message>
        <source>Keychain unlock turned off</source>
        <translation>Desbloqueo con el llavero desactivado</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Relay paired</source>
        <translation>Relay vinculado</translation>
    </message>
    <message>
        <source>Relay unsealed</source>
        <translation>Relay desellado</translation>
    </message>
    <message>
        <source>Relay sealed</source>
        <translation>Relay sellado</translation>
    </message>
    <message>
        <source>New relay identity trusted</source>
        <translation>Identidad nueva del relay aceptada</translation>
    </message>
    <message>
        <source>Relay renamed</source>
        <translation>Nombre del relay cambiado</translation>
    </message>
    <message>
        <source>Relay removed</source>
        <translation>Relay quitado</translation>
    </message>
    <message>
        <source>Key made and pushed</source>
        <translation>Clave creada y enviada</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clave cambiada</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>Clave mostrada</translation>
    </message>
    <message>
        <source>Key suspended</source>
        <translation>Clave suspendida</translation>
    </message>
    <message>
        <source>Key resumed</source>
        <translation>Clave reanudada</translation>
    </message>
    <message>
        <source>IP lock reset</source>
        <translation>Bloqueo de IP restablecido</translation>
    </message>
    <message>
        <source>Key killed</source>
        <translation>Clave cortada</translation>
    </message>
    <message>
        <source>All keys killed</source>
        <translation>Todas las claves cortadas</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>Clave restaurada</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Clave rotada</translation>
    </message>
    <message>
        <source>Key renamed</source>
        <translation>Nombre de la clave cambiado</translation>
    </message>
    <message>
        <source>Key archived</source>
        <translation>Clave archivada</translation>
    </message>
    <message>
        <source>Key taken out of the archive</source>
        <translation>Clave sacada del archivo</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Clave eliminada</translation>
    </message>
    <message>
        <source>Phone kill link made</source>
        <translation>Enlace de corte para teléfono creado</translation>
    </message>
    <message>
        <source>Phone kill link revoked</source>
        <translation>Enlace de corte para teléfono revocado</translation>
    </message>
    <message>
        <source>Upstream key added</source>
        <translation>Clave upstream añadida</translation>
    </message>
    <message>
        <source>Upstream key changed</source>
        <translation>Clave upstream cambiada</translation>
    </message>
    <message>
        <source>Upstream key renamed</source>
        <translation>Nombre de la clave upstream cambiado</translation>
    </message>
    <message>
        <source>Upstream key archived</source>
        <translation>Clave upstream archivada</translation>
    </message>
    <message>
        <source>Upstream key taken out of the archive</source>
        <translation>Clave upstream sacada del archivo</translation>
    </message>
    <message>
        <source>Upstream key revealed</source>
        <translation>Clave upstream mostrada</translation>
    </message>
    <message>
        <source>Upstream key not revealed: wrong passphrase</source>
        <translation>Clave upstream no mostrada: frase de contraseña incorrecta</translation>
    </message>
    <message>
        <source>Upstream key rotated</source>
        <translation>Clave upstream rotada</translation>
    </message>
    <message>
        <source>Upstream key removed</source>
        <translation>Clave upstream quitada</translation>
    </message>
    <message>
        <source>Recovery shares made</source>
        <translation>Partes de recuperación creadas</translation>
    </message>
    <message>
        <source>Vault recovered</source>
        <translation>Bóveda recuperada</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>Claves importadas</translation>
    </message>
    <message>
        <source>View exported</source>
        <translation>Vista exportada</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Precios cambiados</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Alert rule changed</source>
        <translation>Regla de alerta cambiada</translation>
    </message>
    <message>
        <source>Terminal allowed</source>
        <translation>Terminal permitido</translation>
    </message>
    <message>
        <source>Terminal denied</source>
        <translation>Terminal rechazado</translation>
    </message>
    <message>
        <source>Terminal revoked</source>
        <translation>Terminal revocado</translation>
    </message>
    <message>
        <source>Older events removed by age</source>
        <translation>Eventos anteriores eliminados por antigüedad</translation>
    </message>
    <message>
        <source>Suspended by the owner</source>
        <translation>Suspendida por su dueño</translation>
    </message>
    <message>
        <source>Suspended by a rule</source>
        <translation>Suspendida por una regla</translation>
    </message>
    <message>
        <source>Resumed by the owner</source>
        <translation>Reanudada por su dueño</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudada</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Kill link changed</source>
        <translation>Enlace de corte cambiado</translation>
    </message>
    <message>
        <source>Expired: not used</source>
        <translation>Caducada: sin uso</translation>
    </message>
    <message>
        <source>Expired: end date</source>
        <translation>Caducada: fecha de fin</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Policy accepted</source>
        <translation>Política aceptada</translation>
    </message>
    <message>
        <source>Pin accepted, not durable yet</source>
        <translation>Bloqueo de IP aceptado, aún no duradero</translation>
    </message>
    <message>
        <source>Pin accepted</source>
        <translation>Bloqueo de IP aceptado</translation>
    </message>
    <message>
        <source>Computer paired</source>
        <translation>Equipo vinculado</translation>
    </message>
    <message>
        <source>Computer removed</source>
        <translation>Equipo quitado</translation>
    </message>
    <message>
        <source>Computers changed</source>
        <translation>Equipos cambiados</translation>
    </message>
    <message>
        <source>Master key adopted</source>
        <translation>Clave maestra adoptada</translation>
    </message>
    <message>
        <source>Seal changed</source>
        <translation>Sello cambiado</translation>
    </message>
    <message>
        <source>Price book changed</source>
        <translation>Lista de precios cambiada</translation>
    </message>
    <message>
        <source>Relay started</source>
        <translation>Relay iniciado</translation>
    </message>
    <message>
        <source>Journal repaired</source>
        <translation>Registro reparado</translation>
    </message>
    <message>
        <source>streams cut</source>
        <translation>streams interrumpidos</translation>
    </message>
    <message>
        <source>daily limit</source>
        <translation>límite diario</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>price book</source>
        <translation>lista de precios</translation>
    </message>
    <message>
        <source>lifetime limit</source>
        <translation>límite total</translation>
    </message>
    <message>
        <source>Computer let in</source>
        <translation>Ordenador admitido</translation>
    </message>
    <message>
        <source>Computer turned away</source>
        <translation>Ordenador rechazado</translation>
    </message>
    <message>
        <source>Computer taken off</source>
        <translation>Ordenador retirado</translation>
    </message>
    <message>
        <source>Webhook added</source>
        <translation>Webhook añadido</translation>
    </message>
    <message>
        <source>Secret of a webhook rotated</source>
        <translation>Secreto de un webhook renovado</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>Webhook activado</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>Webhook probado</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook eliminado</translation>
    </message>
    <message>
        <source>Webhook disabled by its receiver</source>
        <translation>Webhook desactivado por su receptor</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook cambiado</translation>
    </message>
    <message>
        <source>this app, from the tray</source>
        <translation>esta aplicación, desde la bandeja</translation>
    </message>
    <message>
        <source>this app, from a notification</source>
        <translation>esta aplicación, desde una notificación</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no vault here: %1.</source>
        <translation>Aquí no hay ninguna bóveda: %1.</translation>
    </message>
    <message>
        <source>Open another one or make a new one.</source>
        <translation>Abrir otra o crear una nueva.</translation>
    </message>
    <message>
        <source>There is a vault here already.</source>
        <translation>Aquí ya hay una bóveda.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Abrirla, o elegir otra carpeta.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>La bóveda está bloqueada.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>Desbloquearla primero.</translation>
    </message>
    <message>
        <source>Another program is using the vault: %1.</source>
        <translation>Otro programa está usando la bóveda: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Intentarlo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This vault was made by a newer RubberAPI: %1.</source>
        <translation>Esta bóveda es de una versión más nueva de RubberAPI: %1.</translation>
    </message>
    <message>
        <source>Update RubberAPI to open it.</source>
        <translation>Actualizar RubberAPI para abrirla.</translation>
    </message>
    <message>
        <source>This file cannot be read as a vault: %1.</source>
        <translation>Este archivo no se puede leer como bóveda: %1.</translation>
    </message>
    <message>
        <source>Your relays go on working. Restore the vault from a backup.</source>
        <translation>Los relays siguen funcionando. Restaurar la bóveda desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault could not be written: %1.</source>
        <translation>No se pudo escribir la bóveda: %1.</translation>
    </message>
    <message>
        <source>Nothing was lost. Make room on the disk, or allow writing to the folder.</source>
        <translation>No se perdió nada. Liberar espacio en el disco o permitir escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Wrong passphrase.</source>
        <translation>Frase de contraseña incorrecta.</translation>
    </message>
    <message>
        <source>This backup is damaged: %1.</source>
        <translation>Esta copia de seguridad está dañada: %1.</translation>
    </message>
    <message>
        <source>Take an older one.</source>
        <translation>Usar una anterior.</translation>
    </message>
    <message>
        <source>The file exists already: %1.</source>
        <translation>El archivo ya existe: %1.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Elegir otro nombre; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>There is no such key: %1.</source>
        <translation>No existe esa clave: %1.</translation>
    </message>
    <message>
        <source>There is no such relay: %1.</source>
        <translation>No existe ese relay: %1.</translation>
    </message>
    <message>
        <source>There is no such upstream key: %1.</source>
        <translation>No existe esa clave upstream: %1.</translation>
    </message>
    <message>
        <source>No relay is paired yet.</source>
        <translation>Aún no hay ningún relay vinculado.</translation>
    </message>
    <message>
        <source>Pair one first.</source>
        <translation>Vincular uno primero.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>Este nombre ya está en uso.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elegir otro.</translation>
    </message>
    <message>
        <source>This key was replaced by a newer one: %1.</source>
        <translation>Esta clave fue sustituida por otra más nueva: %1.</translation>
    </message>
    <message>
        <source>The key is killed.</source>
        <translation>La clave está cortada.</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>Restaurarla primero.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>La clave ha caducado.</translation>
    </message>
    <message>
        <source>Change its expiry and restore it.</source>
        <translation>Cambiar su caducidad y restaurarla.</translation>
    </message>
    <message>
        <source>This vault cannot unseal that relay.</source>
        <translation>Esta bóveda no puede desellar ese relay.</translation>
    </message>
    <message>
        <source>Unseal it from the computer that paired first.</source>
        <translation>Desellarlo desde el equipo que se vinculó primero.</translation>
    </message>
    <message>
        <source>There is no price for %1.</source>
        <translation>No hay precio para %1.</translation>
    </message>
    <message>
        <source>The provider of this key cannot be told: %1.</source>
        <translation>No se reconoce el proveedor de esta clave: %1.</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Elegirlo en la lista.</translation>
    </message>
    <message>
        <source>The relay cannot be reached: %1.</source>
        <translation>No se puede contactar con el relay: %1.</translation>
    </message>
    <message>
        <source>Keys on it keep their last limits.</source>
        <translation>Las claves en él conservan sus últimos límites.</translation>
    </message>
    <message>
        <source>Something that is not the relay answered: %1.</source>
        <translation>Respondió algo que no es el relay: %1.</translation>
    </message>
    <message>
        <source>Check the relay&apos;s control address, and what stands in front of it.</source>
        <translation>Compruebe la dirección de control del relay y lo que hay delante de él.</translation>
    </message>
    <message>
        <source>This is not the relay that was paired: %1.</source>
        <translation>Este no es el relay vinculado: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent to it until you decide.</source>
        <translation>No se le envía nada hasta que se decida.</translation>
    </message>
    <message>
        <source>The relay does not know this computer.</source>
        <translation>El relay no conoce este equipo.</translation>
    </message>
    <message>
        <source>Pair with it again.</source>
        <translation>Vincularlo de nuevo.</translation>
    </message>
    <message>
        <source>The relay refused this computer&apos;s signature.</source>
        <translation>El relay rechazó la firma de este equipo.</translation>
    </message>
    <message>
        <source>The relay has removed this computer.</source>
        <translation>El relay eliminó este equipo.</translation>
    </message>
    <message>
        <source>The pairing code is not accepted: %1.</source>
        <translation>El código de vinculación no se acepta: %1.</translation>
    </message>
    <message>
        <source>It lasts 10 minutes and works once. Make a new one on the relay: rubberapi-relay pair</source>
        <translation>Dura 10 minutos y sirve una vez. Crear uno nuevo en el relay: rubberapi-relay pair</translation>
    </message>
    <message>
        <source>The relay did not accept the pairing code.</source>
        <translation>El relay no aceptó el código de vinculación.</translation>
    </message>
    <message>
        <source>Make a new one on the relay: rubberapi-relay pair</source>
        <translation>Crear uno nuevo en el relay: rubberapi-relay pair</translation>
    </message>
    <message>
        <source>The pairing code is older than 10 minutes.</source>
        <translation>El código de vinculación tiene más de 10 minutos.</translation>
    </message>
    <message>
        <source>The relay has no pairing code open; each works once.</source>
        <translation>El relay no tiene ningún código abierto; cada uno sirve una vez.</translation>
    </message>
    <message>
        <source>This computer is paired with the relay already.</source>
        <translation>Este equipo ya está vinculado con el relay.</translation>
    </message>
    <message>
        <source>The relay does not go by the name it was called.</source>
        <translation>El relay no responde al nombre con el que se le llamó.</translation>
    </message>
    <message>
        <source>Use one of its own addresses, or set public_url in its configuration.</source>
        <translation>Usar una de sus direcciones, o definir public_url en su configuración.</translation>
    </message>
    <message>
        <source>The relay is sealed: it cannot open its stored keys.</source>
        <translation>El relay está sellado: no puede abrir sus claves guardadas.</translation>
    </message>
    <message>
        <source>Unseal it.</source>
        <translation>Desellarlo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the relay&apos;s differ by more than two minutes.</source>
        <translation>Los relojes de este equipo y del relay difieren más de dos minutos.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong.</source>
        <translation>Ajustar el reloj equivocado.</translation>
    </message>
    <message>
        <source>The relay has seen a later request of this computer.</source>
        <translation>El relay ya vio una solicitud posterior de este equipo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The relay has seen this very request already.</source>
        <translation>El relay ya vio esta misma solicitud.</translation>
    </message>
    <message>
        <source>The relay has a newer version of this key: another computer changed it.</source>
        <translation>El relay tiene una versión más nueva de esta clave: otro equipo la cambió.</translation>
    </message>
    <message>
        <source>Look at it again first.</source>
        <translation>Revisarla primero.</translation>
    </message>
    <message>
        <source>The relay&apos;s receipt does not fit: %1.</source>
        <translation>El acuse del relay no encaja: %1.</translation>
    </message>
    <message>
        <source>The relay cannot write its journal: %1.</source>
        <translation>El relay no puede escribir su registro: %1.</translation>
    </message>
    <message>
        <source>Make room on its disk. It refuses agents until then; kill still works.</source>
        <translation>Liberar espacio en su disco. Hasta entonces rechaza a los agentes; cortar sigue funcionando.</translation>
    </message>
    <message>
        <source>Too many requests to the relay in a minute.</source>
        <translation>Demasiadas solicitudes al relay en un minuto.</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>Esperar un minuto.</translation>
    </message>
    <message>
        <source>The relay is busy.</source>
        <translation>El relay está ocupado.</translation>
    </message>
    <message>
        <source>This vault&apos;s master key is not the one the relay was sealed with.</source>
        <translation>La clave maestra de esta bóveda no es la que selló el relay.</translation>
    </message>
    <message>
        <source>The relay keeps its master key in a file and cannot be sealed from here.</source>
        <translation>El relay guarda su clave maestra en un archivo y no se puede sellar desde aquí.</translation>
    </message>
    <message>
        <source>There is no such kill link.</source>
        <translation>No existe ese enlace de corte.</translation>
    </message>
    <message>
        <source>This relay shows no page to phones: it needs TLS for that.</source>
        <translation>Este relay no muestra páginas a teléfonos: para eso necesita TLS.</translation>
    </message>
    <message>
        <source>Give it a certificate, or put it behind a proxy that has one.</source>
        <translation>Darle un certificado, o ponerlo detrás de un proxy que lo tenga.</translation>
    </message>
    <message>
        <source>The relay is the one you paired.</source>
        <translation>El relay es el vinculado.</translation>
    </message>
    <message>
        <source>There is nothing to trust anew.</source>
        <translation>No hay nada que volver a confiar.</translation>
    </message>
    <message>
        <source>This very key is in the vault already: %1.</source>
        <translation>Esta misma clave ya está en la bóveda: %1.</translation>
    </message>
    <message>
        <source>It is in use: %1.</source>
        <translation>Está en uso: %1.</translation>
    </message>
    <message>
        <source>The upstream key is archived.</source>
        <translation>La clave upstream está archivada.</translation>
    </message>
    <message>
        <source>Take it back first.</source>
        <translation>Recuperarla primero.</translation>
    </message>
    <message>
        <source>Archive it before deleting it.</source>
        <translation>Archivarla antes de eliminarla.</translation>
    </message>
    <message>
        <source>The format of this file is not known: %1.</source>
        <translation>No se conoce el formato de este archivo: %1.</translation>
    </message>
    <message>
        <source>A .env file, Bitwarden, 1Password, KeePassXC or a JSON map can be read.</source>
        <translation>Se puede leer un archivo .env, Bitwarden, 1Password, KeePassXC o un mapa JSON.</translation>
    </message>
    <message>
        <source>This export is encrypted: %1.</source>
        <translation>Esta exportación está cifrada: %1.</translation>
    </message>
    <message>
        <source>Export it without encryption, import it, and delete the file.</source>
        <translation>Exportarlo sin cifrar, importarlo y eliminar el archivo.</translation>
    </message>
    <message>
        <source>This file is damaged: %1.</source>
        <translation>Este archivo está dañado: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>This file is too large to be a list of keys: %1.</source>
        <translation>Este archivo es demasiado grande para ser una lista de claves: %1.</translation>
    </message>
    <message>
        <source>The file is not there: %1.</source>
        <translation>El archivo no está: %1.</translation>
    </message>
    <message>
        <source>The system keychain does not answer, or is locked.</source>
        <translation>El llavero del sistema no responde o está bloqueado.</translation>
    </message>
    <message>
        <source>Use the passphrase.</source>
        <translation>Usar la frase de contraseña.</translation>
    </message>
    <message>
        <source>This vault does not use the system keychain.</source>
        <translation>Esta bóveda no usa el llavero del sistema.</translation>
    </message>
    <message>
        <source>Switch it on in the settings.</source>
        <translation>Activarlo en la configuración.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this vault any more.</source>
        <translation>El llavero ya no tiene entrada para esta bóveda.</translation>
    </message>
    <message>
        <source>Use the passphrase, and switch it on again in the settings.</source>
        <translation>Usar la frase y activarlo de nuevo en la configuración.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make room first; nothing was lost. Kill still works.</source>
        <translation>Liberar espacio primero; no se perdió nada. Cortar sigue funcionando.</translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation>Esta alerta ya no existe.</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>No existe ese ajuste: %1.</translation>
    </message>
    <message>
        <source>The draft is too large to keep.</source>
        <translation>El borrador es demasiado grande para conservarlo.</translation>
    </message>
    <message>
        <source>The price book has changed meanwhile.</source>
        <translation>La lista de precios cambió entretanto.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Revisarla de nuevo.</translation>
    </message>
    <message>
        <source>The price list cannot be fetched: %1.</source>
        <translation>No se puede obtener la lista de precios: %1.</translation>
    </message>
    <message>
        <source>This link is refused: %1.</source>
        <translation>Este enlace se rechaza: %1.</translation>
    </message>
    <message>
        <source>Only rubberapi://pair links are followed, and only after you confirm.</source>
        <translation>Solo se siguen enlaces rubberapi://pair, y solo tras confirmarlos.</translation>
    </message>
    <message>
        <source>The relay does not have this key.</source>
        <translation>El relay no tiene esta clave.</translation>
    </message>
    <message>
        <source>Restore it to send it again.</source>
        <translation>Restaurarla para enviarla de nuevo.</translation>
    </message>
    <message>
        <source>The relay did not show what you ask of its machine: %1.</source>
        <translation>El relay no mostró lo que se pide de su máquina: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Each step is on the relay&apos;s card.</source>
        <translation>No se envió nada. Cada paso está en la tarjeta del relay.</translation>
    </message>
    <message>
        <source>The relay&apos;s machine gave no evidence: %1.</source>
        <translation>La máquina del relay no dio pruebas: %1.</translation>
    </message>
    <message>
        <source>Another computer that is paired with this relay must let this one in.</source>
        <translation>Otro ordenador vinculado con este relay debe admitir este.</translation>
    </message>
    <message>
        <source>Then do this again, with a fresh code.</source>
        <translation>Después repítalo con un código nuevo.</translation>
    </message>
    <message>
        <source>The other computer turned this one away.</source>
        <translation>El otro ordenador rechazó este.</translation>
    </message>
    <message>
        <source>Nobody waits to be let in any more.</source>
        <translation>Ya nadie espera ser admitido.</translation>
    </message>
    <message>
        <source>The relay was started anew meanwhile.</source>
        <translation>El relay se reinició entretanto.</translation>
    </message>
    <message>
        <source>Make a new code on its machine.</source>
        <translation>Genere un código nuevo en su máquina.</translation>
    </message>
    <message>
        <source>Other computers keep changing the relay&apos;s list.</source>
        <translation>Otros ordenadores siguen cambiando la lista del relay.</translation>
    </message>
    <message>
        <source>The relay shows another list of computers than before: %1.</source>
        <translation>El relay muestra otra lista de ordenadores que antes: %1.</translation>
    </message>
    <message>
        <source>Somebody has set it back or changed it. If that was you, unpair it and pair again.</source>
        <translation>Alguien lo restauró o lo cambió. Si fue usted, desvincúlelo y vuelva a vincularlo.</translation>
    </message>
    <message>
        <source>What the keychain has does not open this vault any more.</source>
        <translation>Lo que tiene el llavero ya no abre esta bóveda.</translation>
    </message>
    <message>
        <source>It is not clear which one is meant: %1.</source>
        <translation>No está claro cuál se quiere decir: %1.</translation>
    </message>
    <message>
        <source>The key is archived.</source>
        <translation>La clave está archivada.</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>Devolverla primero a la lista.</translation>
    </message>
    <message>
        <source>The owner&apos;s trail was changed: %1.</source>
        <translation>El registro de auditoría fue alterado: %1.</translation>
    </message>
    <message>
        <source>Verify its chain in Activity.</source>
        <translation>Verificar su cadena en Actividad.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation>El archivo cambió entretanto.</translation>
    </message>
    <message>
        <source>There is no upstream key in this file.</source>
        <translation>En este archivo no hay ninguna clave upstream.</translation>
    </message>
    <message>
        <source>There is no such rule: %1.</source>
        <translation>No existe esa regla: %1.</translation>
    </message>
    <message>
        <source>The price list does not read: %1.</source>
        <translation>La lista de precios no se puede leer: %1.</translation>
    </message>
    <message>
        <source>The price list is too large to be one.</source>
        <translation>La lista de precios es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>The kill credential&apos;s file is damaged: %1.</source>
        <translation>El archivo de la credencial de corte está dañado: %1.</translation>
    </message>
    <message>
        <source>Unlocking the vault once writes it again.</source>
        <translation>Al desbloquear la bóveda una vez se escribe de nuevo.</translation>
    </message>
    <message>
        <source>The kill credential&apos;s file is not there.</source>
        <translation>Falta el archivo de la credencial de corte.</translation>
    </message>
    <message>
        <source>The list of kills that wait is damaged: %1.</source>
        <translation>La lista de cortes pendientes está dañada: %1.</translation>
    </message>
    <message>
        <source>Kill again what must be dead.</source>
        <translation>Cortar de nuevo lo que deba estar muerto.</translation>
    </message>
    <message>
        <source>Another program writes the list of kills: %1.</source>
        <translation>Otro programa escribe la lista de cortes: %1.</translation>
    </message>
    <message>
        <source>The key was restored after this kill was asked for.</source>
        <translation>La clave se restauró después de pedir este corte.</translation>
    </message>
    <message>
        <source>Kill it again if it is to end.</source>
        <translation>Cortarla de nuevo si debe terminar.</translation>
    </message>
    <message>
        <source>The relay&apos;s rows do not fit what was asked for: %1.</source>
        <translation>Las filas del relay no corresponden a lo pedido: %1.</translation>
    </message>
    <message>
        <source>What was sealed could not be opened: %1.</source>
        <translation>No se pudo abrir lo sellado: %1.</translation>
    </message>
    <message>
        <source>The relay writes faster than it can be asked about.</source>
        <translation>El relay escribe más deprisa de lo que se le puede preguntar.</translation>
    </message>
    <message>
        <source>The relay was set back to an older state: %1.</source>
        <translation>El relay fue devuelto a un estado anterior: %1.</translation>
    </message>
    <message>
        <source>Keys that were killed since may be alive in it. Open it only if you put a backup there yourself.</source>
        <translation>Las claves cortadas desde entonces pueden estar vivas en él. Abrirlo solo si la copia de seguridad se puso a propósito.</translation>
    </message>
    <message>
        <source>The relay shows another log than the one it signed before: %1.</source>
        <translation>El relay muestra otro registro que el que firmó antes: %1.</translation>
    </message>
    <message>
        <source>Somebody changed what happened there. Both signatures are kept.</source>
        <translation>Alguien cambió lo que ocurrió allí. Ambas firmas están guardadas.</translation>
    </message>
    <message>
        <source>The relay&apos;s log is shorter than it was: %1.</source>
        <translation>El registro del relay es más corto que antes: %1.</translation>
    </message>
    <message>
        <source>Was an old copy of its data put back? Both signatures are kept.</source>
        <translation>¿Se restauró una copia antigua de sus datos? Ambas firmas están guardadas.</translation>
    </message>
    <message>
        <source>The relay&apos;s log is signed by another key: %1.</source>
        <translation>El registro del relay está firmado con otra clave: %1.</translation>
    </message>
    <message>
        <source>What was verified stays as it is.</source>
        <translation>Lo verificado queda como está.</translation>
    </message>
    <message>
        <source>The relay gives no signed checkpoints any more: %1.</source>
        <translation>El relay ya no da puntos de control firmados: %1.</translation>
    </message>
    <message>
        <source>A row here is not the one that was signed: %1.</source>
        <translation>Una fila de aquí no es la que se firmó: %1.</translation>
    </message>
    <message>
        <source>The relay sent it, or this vault was changed.</source>
        <translation>La envió el relay, o esta bóveda fue alterada.</translation>
    </message>
    <message>
        <source>The relay cannot prove older rows: %1.</source>
        <translation>El relay no puede probar filas más antiguas: %1.</translation>
    </message>
    <message>
        <source>On its machine: rubberapi-relay verify-journal</source>
        <translation>En su máquina: rubberapi-relay verify-journal</translation>
    </message>
    <message>
        <source>Rows went away meanwhile.</source>
        <translation>Entretanto desaparecieron filas.</translation>
    </message>
    <message>
        <source>Nothing of this log was verified yet: %1.</source>
        <translation>Aún no se ha verificado nada de este registro: %1.</translation>
    </message>
    <message>
        <source>Verify it in Activity, under Audit.</source>
        <translation>Verificarlo en Actividad, en Auditoría.</translation>
    </message>
    <message>
        <source>This row cannot be proved: %1.</source>
        <translation>Esta fila no se puede probar: %1.</translation>
    </message>
    <message>
        <source>This row is newer than what the relay has signed.</source>
        <translation>Esta fila es más nueva que lo que el relay ha firmado.</translation>
    </message>
    <message>
        <source>Try again in some seconds.</source>
        <translation>Intentarlo de nuevo en unos segundos.</translation>
    </message>
    <message>
        <source>There is no proof beside the file: %1.</source>
        <translation>No hay prueba junto al archivo: %1.</translation>
    </message>
    <message>
        <source>An export writes FILE.proof; keep the two together.</source>
        <translation>Una exportación escribe FILE.proof; guardar los dos juntos.</translation>
    </message>
    <message>
        <source>The proof does not hold: %1.</source>
        <translation>La prueba no se sostiene: %1.</translation>
    </message>
    <message>
        <source>Do not rely on it.</source>
        <translation>No confiar en ello.</translation>
    </message>
    <message>
        <source>The log&apos;s checkpoint does not read: %1.</source>
        <translation>El punto de control del registro no se puede leer: %1.</translation>
    </message>
    <message>
        <source>The checkpoint is not signed by that key: %1.</source>
        <translation>El punto de control no está firmado con esa clave: %1.</translation>
    </message>
    <message>
        <source>This is no file that an export wrote: %1.</source>
        <translation>Este archivo no lo escribió una exportación: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>A word is not in the list of words: %1.</source>
        <translation>Una palabra no está en la lista: %1.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Leerla de nuevo.</translation>
    </message>
    <message>
        <source>This is no whole share: %1.</source>
        <translation>No es una parte completa: %1.</translation>
    </message>
    <message>
        <source>A share has 33 words.</source>
        <translation>Una parte tiene 33 palabras.</translation>
    </message>
    <message>
        <source>This is no share as it was written down: a word is wrong.</source>
        <translation>No es una parte tal como se anotó: una palabra está mal.</translation>
    </message>
    <message>
        <source>Read the words again.</source>
        <translation>Leer de nuevo las palabras.</translation>
    </message>
    <message>
        <source>This is no share of ours: %1.</source>
        <translation>No es una de nuestras partes: %1.</translation>
    </message>
    <message>
        <source>This share belongs to another set: %1.</source>
        <translation>Esta parte es de otro juego: %1.</translation>
    </message>
    <message>
        <source>Shares from before the last ones were made are void.</source>
        <translation>Las partes anteriores a las últimas no valen.</translation>
    </message>
    <message>
        <source>This share was given already.</source>
        <translation>Esta parte ya se dio.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Tomar otra.</translation>
    </message>
    <message>
        <source>These numbers of shares do not go together: %1.</source>
        <translation>Estos números de partes no encajan: %1.</translation>
    </message>
    <message>
        <source>These are not enough shares.</source>
        <translation>No son partes suficientes.</translation>
    </message>
    <message>
        <source>These shares are not of one secret.</source>
        <translation>Estas partes no son de un mismo secreto.</translation>
    </message>
    <message>
        <source>One of them was made for something else. Begin again.</source>
        <translation>Una se hizo para otra cosa. Empezar de nuevo.</translation>
    </message>
    <message>
        <source>Not enough of the new shares were typed again.</source>
        <translation>No se escribieron de nuevo suficientes partes nuevas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>These shares belong together, and do not open this vault.</source>
        <translation>Estas partes van juntas y no abren esta bóveda.</translation>
    </message>
    <message>
        <source>Open the vault they were made for, or a backup of it.</source>
        <translation>Abrir la bóveda para la que se hicieron, o una copia de seguridad de ella.</translation>
    </message>
    <message>
        <source>The shares that were given do not open the relay.</source>
        <translation>Las partes dadas no abren el relay.</translation>
    </message>
    <message>
        <source>Which of them was wrong is not known. Begin again with the first.</source>
        <translation>No se sabe cuál estaba mal. Empezar de nuevo por la primera.</translation>
    </message>
    <message>
        <source>This relay is opened by shares of several people.</source>
        <translation>Este relay se abre con partes de varias personas.</translation>
    </message>
    <message>
        <source>Give yours.</source>
        <translation>Dar la propia.</translation>
    </message>
    <message>
        <source>Nobody has shares of this relay yet.</source>
        <translation>Nadie tiene aún partes de este relay.</translation>
    </message>
    <message>
        <source>Make some first.</source>
        <translation>Crear algunas primero.</translation>
    </message>
    <message>
        <source>The shares that were given are forgotten: ten minutes are over.</source>
        <translation>Las partes dadas se olvidaron: pasaron diez minutos.</translation>
    </message>
    <message>
        <source>Give yours again.</source>
        <translation>Dar la propia de nuevo.</translation>
    </message>
    <message>
        <source>This relay is not opened by shares: %1.</source>
        <translation>Este relay no se abre con partes: %1.</translation>
    </message>
    <message>
        <source>Set seal_mode = &quot;shamir&quot; in its configuration and restart it.</source>
        <translation>Poner seal_mode = &quot;shamir&quot; en su configuración y reiniciarlo.</translation>
    </message>
    <message>
        <source>This vault has no recovery shares.</source>
        <translation>Esta bóveda no tiene partes de recuperación.</translation>
    </message>
    <message>
        <source>There is nothing to accept: %1.</source>
        <translation>No hay nada que aceptar: %1.</translation>
    </message>
    <message>
        <source>There is no such webhook: %1.</source>
        <translation>No existe ese webhook: %1.</translation>
    </message>
    <message>
        <source>The relay does not have this webhook.</source>
        <translation>El relay no tiene este webhook.</translation>
    </message>
    <message>
        <source>The relay has as many webhooks as it takes.</source>
        <translation>El relay ya tiene todos los webhooks que admite.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Quitar uno primero.</translation>
    </message>
    <message>
        <source>The webhook is switched off: %1.</source>
        <translation>El webhook está desactivado: %1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address is refused: %1.</source>
        <translation>La dirección del webhook se rechaza: %1.</translation>
    </message>
    <message>
        <source>The vault file is not there: %1.</source>
        <translation>El archivo de la bóveda no está: %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or open it where it is now.</source>
        <translation>Restaurarlo de una copia de seguridad o abrirlo donde esté ahora.</translation>
    </message>
    <message>
        <source>Archive these proxy keys first, and make new ones for another upstream key.</source>
        <translation>Archivar primero estas claves proxy y crear otras nuevas para otra clave upstream.</translation>
    </message>
    <message>
        <source>The vault can only be read: %1.</source>
        <translation>La bóveda solo se puede leer: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Killing works all the same.</source>
        <translation>No se cambió nada. Cortar funciona igualmente.</translation>
    </message>
    <message>
        <source>The relay&apos;s name has no address: %1.</source>
        <translation>El nombre del relay no tiene dirección: %1.</translation>
    </message>
    <message>
        <source>Check it for typing errors, and whether this computer is online.</source>
        <translation>Comprobar que no tenga erratas y que este equipo esté en línea.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the relay&apos;s differ by %1.</source>
        <translation>Los relojes de este equipo y del relay difieren en %1.</translation>
    </message>
    <message>
        <source>Set both by NTP: from two minutes on, nothing is accepted.</source>
        <translation>Ajustar ambos por NTP: a partir de dos minutos no se acepta nada.</translation>
    </message>
    <message>
        <source>The relay does not see this computer&apos;s own address: %1.</source>
        <translation>El relay no ve la dirección propia de este equipo: %1.</translation>
    </message>
    <message>
        <source>The words differ: another machine may be answering. Nothing was sent to it.</source>
        <translation>Las palabras difieren: puede que responda otra máquina. No se le envió nada.</translation>
    </message>
    <message>
        <source>Check the address, and take the code from the relay&apos;s own terminal.</source>
        <translation>Comprobar la dirección y tomar el código del propio terminal del relay.</translation>
    </message>
    <message>
        <source>The provider refused this key: %1.</source>
        <translation>El proveedor rechazó esta clave: %1.</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Primer uso</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n redes</numerusform>
        </translation>
    </message>
    <message>
        <source>May spend up to %1 a day and %2 in all</source>
        <translation>Puede gastar hasta %1 al día y %2 en total</translation>
    </message>
    <message>
        <source>May spend up to %1 a day</source>
        <translation>Puede gastar hasta %1 al día</translation>
    </message>
    <message>
        <source>May spend up to %1 in all</source>
        <translation>Puede gastar hasta %1 en total</translation>
    </message>
    <message>
        <source>May spend without a limit</source>
        <translation>Puede gastar sin límite</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>desde cualquier lugar</translation>
    </message>
    <message>
        <source>from the first address that uses it</source>
        <translation>desde la primera dirección que la use</translation>
    </message>
    <message>
        <source>from one address</source>
        <translation>desde una dirección</translation>
    </message>
    <message numerus="yes">
        <source>from %n network(s)</source>
        <translation>
            <numerusform>desde %n red</numerusform>
            <numerusform>desde %n redes</numerusform>
        </translation>
    </message>
    <message>
        <source>until unused for %1</source>
        <translation>hasta %1 sin uso</translation>
    </message>
    <message>
        <source>at most until %1</source>
        <translation>como máximo hasta %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sin fecha de fin</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every model with a price</source>
        <translation>Todo modelo con precio</translation>
    </message>
    <message>
        <source>on every model with a price</source>
        <translation>en todo modelo con precio</translation>
    </message>
    <message numerus="yes">
        <source>on %n model(s)</source>
        <translation>
            <numerusform>en %n modelo</numerusform>
            <numerusform>en %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>No request above %1.</source>
        <translation>Ninguna solicitud por encima de %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) a minute.</source>
        <translation>
            <numerusform>Como máximo %n solicitud por minuto.</numerusform>
            <numerusform>Como máximo %n solicitudes por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is cleared in %1 s.</source>
        <translation>El portapapeles se vacía en %1 s.</translation>
    </message>
    <message>
        <source>It stays on the clipboard until the lock.</source>
        <translation>Permanece en el portapapeles hasta el bloqueo.</translation>
    </message>
    <message>
        <source>%1: yours %2, theirs %3</source>
        <translation>%1: lo propio, %2; lo suyo, %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Límite diario</translation>
    </message>
    <message>
        <source>Lifetime limit</source>
        <translation>Límite total</translation>
    </message>
    <message>
        <source>Most for one request</source>
        <translation>Máximo por solicitud</translation>
    </message>
    <message>
        <source>Shared daily limit</source>
        <translation>Límite diario compartido</translation>
    </message>
    <message>
        <source>Shared lifetime limit</source>
        <translation>Límite total compartido</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>Bloqueo de IP</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens por minuto</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation>Solicitudes en total</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Solicitudes al día</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Strict bound</source>
        <translation>Cota estricta</translation>
    </message>
    <message>
        <source>Pass unknown fields</source>
        <translation>Dejar pasar campos desconocidos</translation>
    </message>
    <message>
        <source>They differ in a setting that is not listed here.</source>
        <translation>Difieren en un ajuste que no figura aquí.</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canario</translation>
    </message>
    <message>
        <source>Allowed nothing: whoever tries it raises an alarm</source>
        <translation>No permite nada: quien la prueba dispara una alarma</translation>
    </message>
    <message>
        <source>When something is unusual</source>
        <translation>Si algo es inusual</translation>
    </message>
</context>
<context>
    <name>keyform</name>
    <message>
        <source>&amp;Daily limit, $</source>
        <translation>Límite &amp;diario, $</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Vacío: sin límite.</translation>
    </message>
    <message>
        <source>&amp;Lifetime limit, $</source>
        <translation>Límite &amp;total, $</translation>
    </message>
    <message>
        <source>Expires if &amp;unused for</source>
        <translation>Caduca sin u&amp;so durante</translation>
    </message>
    <message>
        <source>Such as 30d or 12h. Empty: never.</source>
        <translation>Por ejemplo, 30d o 12h. Vacío: nunca.</translation>
    </message>
    <message>
        <source>&amp;End date</source>
        <translation>&amp;Fecha de fin</translation>
    </message>
    <message>
        <source>Such as 2027-01-31 or 30d. Empty: none.</source>
        <translation>Por ejemplo, 2027-01-31 o 30d. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Most for one request, $</source>
        <translation>Máximo por solicitud, $</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens por minuto</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Solicitudes al día</translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation>Solicitudes en total</translation>
    </message>
    <message>
        <source>Daily limit of all keys of this upstream key, $</source>
        <translation>Límite diario de todas las claves de esta clave upstream, $</translation>
    </message>
    <message>
        <source>Lifetime limit of all of them, $</source>
        <translation>Límite total de todas ellas, $</translation>
    </message>
    <message>
        <source>What one call costs, $</source>
        <translation>Lo que cuesta una llamada, $</translation>
    </message>
    <message>
        <source>A limit in dollars needs it: this API does not say.</source>
        <translation>Un límite en dólares lo necesita: esta API no lo indica.</translation>
    </message>
    <message>
        <source>Largest amount of one call</source>
        <translation>Importe máximo de una llamada</translation>
    </message>
    <message>
        <source>In the currency&apos;s smallest unit. Stripe only.</source>
        <translation>En la unidad mínima de la moneda. Solo Stripe.</translation>
    </message>
    <message>
        <source>Where the upstream wants its key</source>
        <translation>Dónde espera el upstream su clave</translation>
    </message>
    <message>
        <source>bearer, basic, header:NAME or query:NAME.</source>
        <translation>bearer, basic, header:NAME o query:NAME.</translation>
    </message>
</context>
<context>
    <name>keysheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make canary key</source>
        <translation>Crear clave canario</translation>
    </message>
    <message>
        <source>A canary key is a trap. It looks like any other key and is allowed nothing; leave it where only a thief would look. Whoever tries it is refused like a stranger, and you get an alarm with the address.</source>
        <translation>Una clave canario es una trampa. Parece una clave como cualquier otra y no permite nada; dejarla donde solo miraría un ladrón. A quien la prueba se le rechaza como a un extraño, y salta una alarma con la dirección.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Empty: &quot;canary&quot;.</source>
        <translation>Vacío: «canary».</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>&amp;Relay</translation>
    </message>
    <message>
        <source>New canary key</source>
        <translation>Nueva clave canario</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>%1 gets a new token with the same settings. The old token</source>
        <translation>%1 recibe un token nuevo con los mismos ajustes. El token antiguo</translation>
    </message>
    <message>
        <source>ends at once: agents that have it stop</source>
        <translation>termina al instante: los agentes que lo tengan se detienen</translation>
    </message>
    <message>
        <source>works for one more hour</source>
        <translation>funciona una hora más</translation>
    </message>
    <message>
        <source>works for one more day</source>
        <translation>funciona un día más</translation>
    </message>
    <message>
        <source>works for seven more days</source>
        <translation>funciona siete días más</translation>
    </message>
    <message>
        <source>Its relay ends it, whether this computer is on or not. Both tokens share nothing but the name: each has its own limits until then.</source>
        <translation>Lo termina su relay, esté o no encendido este equipo. Los dos tokens solo comparten el nombre: hasta entonces cada uno tiene sus propios límites.</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>Rotar %1</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>Cortar %n clave</numerusform>
            <numerusform>Cortar %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Their agents stop at once. You can restore the keys afterwards.</source>
        <translation>Sus agentes se detienen al instante. Las claves se pueden restaurar después.</translation>
    </message>
    <message>
        <source>Kill and archive</source>
        <translation>Cortar y archivar</translation>
    </message>
    <message>
        <source>%1 is killed and leaves the list.</source>
        <translation>%1 se corta y sale de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are killed and leave the list.</source>
        <translation>
            <numerusform>Se corta %n clave y sale de la lista.</numerusform>
            <numerusform>Se cortan %n claves y salen de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the archive they can be put back.</source>
        <translation>Desde el archivo se pueden devolver a la lista.</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archivar %1</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n key(s)</source>
        <translation>
            <numerusform>Archivar %n clave</numerusform>
            <numerusform>Archivar %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restored keys go on under the same token; agents need no change.</source>
        <translation>Las claves restauradas siguen con el mismo token; los agentes no cambian nada.</translation>
    </message>
    <message>
        <source>No key is killed.</source>
        <translation>No hay ninguna clave cortada.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Restore keys</source>
        <translation>Restaurar claves</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n key(s)</source>
        <translation>
            <numerusform>Restaurar %n clave</numerusform>
            <numerusform>Restaurar %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&quot;Yours&quot; is what this vault has, &quot;theirs&quot; what %1 enforces now.</source>
        <translation>«Lo propio» es lo que tiene esta bóveda; «lo suyo», lo que %1 aplica ahora.</translation>
    </message>
    <message>
        <source>Two versions of %1</source>
        <translation>Dos versiones de %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Give these lines to the agent. Its code stays as it is.</source>
        <translation>Dar estas líneas al agente. Su código queda como está.</translation>
    </message>
    <message>
        <source>Leave these lines where only a thief would look: in an old .env file, a wiki, a backup. Whoever tries the key is refused, and you are told from where.</source>
        <translation>Dejar estas líneas donde solo miraría un ladrón: en un archivo .env antiguo, una wiki, una copia de seguridad. A quien prueba la clave se le rechaza, y se avisa desde dónde.</translation>
    </message>
    <message>
        <source>You can show this again at any time while the vault is unlocked.</source>
        <translation>Se puede volver a mostrar en cualquier momento con la bóveda desbloqueada.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Verified up to row %1, %2.</source>
        <translation>Verificado hasta la fila %1, %2.</translation>
    </message>
    <message>
        <source>Some older rows are not in this vault; the relay proved that they did not change.</source>
        <translation>Algunas filas antiguas no están en esta bóveda; el relay probó que no cambiaron.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came without their bytes and cannot be proved.</source>
        <translation>
            <numerusform>%n fila llegó sin sus bytes y no se puede probar.</numerusform>
            <numerusform>%n filas llegaron sin sus bytes y no se pueden probar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows another log than the one it signed: rows were changed or taken out.</source>
        <translation>%1 muestra otro registro que el que firmó: se cambiaron o quitaron filas.</translation>
    </message>
    <message>
        <source>The log of %1 is shorter than it was: rows that were signed are gone.</source>
        <translation>El registro de %1 es más corto que antes: faltan filas que estaban firmadas.</translation>
    </message>
    <message>
        <source>The log of %1 is signed by another key than before.</source>
        <translation>El registro de %1 está firmado con otra clave que antes.</translation>
    </message>
    <message>
        <source>%1 no longer shows a signed log, and it had one.</source>
        <translation>%1 ya no muestra un registro firmado, y lo tenía.</translation>
    </message>
    <message>
        <source>A row that came from %1 is not the one it signed, or was changed in this vault.</source>
        <translation>Una fila que vino de %1 no es la que firmó, o fue alterada en esta bóveda.</translation>
    </message>
    <message>
        <source>What %1 shows as its log is not signed by its key: it is forged.</source>
        <translation>Lo que %1 muestra como su registro no está firmado con su clave: es falso.</translation>
    </message>
    <message>
        <source>If you put an old copy of its data back, that is why. If not, somebody did: kill its keys, save the evidence, and look at its machine.</source>
        <translation>Si se restauró una copia antigua de sus datos, es por eso. Si no, lo hizo alguien: cortar sus claves, guardar las pruebas y revisar su máquina.</translation>
    </message>
    <message>
        <source>Was an older version installed there? If not, look at its machine before you rely on it.</source>
        <translation>¿Se instaló allí una versión anterior? Si no, revisar su máquina antes de confiar en él.</translation>
    </message>
    <message>
        <source>Do not rely on its rows. Kill its keys, save the evidence, and look at its machine before you use it again.</source>
        <translation>No confiar en sus filas. Cortar sus claves, guardar las pruebas y revisar su máquina antes de volver a usarlo.</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nunca verificado</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Nothing of it is signed yet. A relay signs some seconds after its first row.</source>
        <translation>Aún no hay nada firmado. Un relay firma unos segundos después de su primera fila.</translation>
    </message>
    <message>
        <source>%1 of %2 rows looked at.</source>
        <translation>%1 de %2 filas revisadas.</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>Preguntando al relay…</translation>
    </message>
    <message>
        <source>Newer rows have not been looked at.</source>
        <translation>Las filas más nuevas no se han revisado.</translation>
    </message>
    <message>
        <source>Sound up to row %1, %2; not since.</source>
        <translation>Correcto hasta la fila %1, %2; después no.</translation>
    </message>
    <message>
        <source>It was never found sound.</source>
        <translation>Nunca se encontró correcto.</translation>
    </message>
    <message>
        <source>Seen %1.</source>
        <translation>Visto %1.</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Your keys keep their last limits.</source>
        <translation>Las claves conservan sus últimos límites.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>%1 is offline since %2.</source>
        <translation>%1 está sin conexión desde %2.</translation>
    </message>
    <message>
        <source>All relays are offline since %1.</source>
        <translation>Todos los relays están sin conexión desde %1.</translation>
    </message>
    <message>
        <source>Numbers are from then. Keys keep their limits.</source>
        <translation>Las cifras son de entonces. Las claves conservan sus límites.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>%1 is offline since %2. Its numbers are from then.</source>
        <translation>%1 está sin conexión desde %2. Sus cifras son de entonces.</translation>
    </message>
    <message>
        <source>%1 are offline since %2. Their numbers are from then.</source>
        <translation>%1 están sin conexión desde %2. Sus cifras son de entonces.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>Still loading…</source>
        <translation>Aún cargando…</translation>
    </message>
    <message>
        <source>Still loading from %1…</source>
        <translation>Aún cargando desde %1…</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>o más</translation>
    </message>
    <message>
        <source>of %1 daily limits</source>
        <translation>de %1 en límites diarios</translation>
    </message>
    <message>
        <source>, resets in %1</source>
        <translation>, se reinicia en %1</translation>
    </message>
    <message>
        <source>No daily limit is set</source>
        <translation>No hay límite diario definido</translation>
    </message>
    <message>
        <source>No key can spend</source>
        <translation>Ninguna clave puede gastar</translation>
    </message>
    <message>
        <source>%1 projected at this pace</source>
        <translation>%1 previstos a este ritmo</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna aún</translation>
    </message>
    <message>
        <source>None rejected</source>
        <translation>Ninguna rechazada</translation>
    </message>
    <message>
        <source>%1 rejected, %2 %</source>
        <translation>%1 rechazadas, %2 %</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 over limit</source>
        <translation>%1 por encima del límite</translation>
    </message>
    <message>
        <source>%1 near limit</source>
        <translation>%1 cerca del límite</translation>
    </message>
    <message>
        <source>%1 being killed</source>
        <translation>%1 en proceso de corte</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 cortadas</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 sin datos</translation>
    </message>
    <message>
        <source>No proxy key yet</source>
        <translation>Aún no hay clave proxy</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo en orden</translation>
    </message>
</context>
<context>
    <name>pricesheet</name>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Your own, stays</source>
        <translation>Propios, se mantienen</translation>
    </message>
    <message>
        <source>Not listed any more, keeps its price</source>
        <translation>Ya no figuran, conservan su precio</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Put these prices in force</source>
        <translation>Poner estos precios en vigor</translation>
    </message>
    <message>
        <source>%1 new, %2 changed.</source>
        <translation>Nuevos: %1; cambiados: %2.</translation>
    </message>
    <message>
        <source>Nothing to change: every price of the list is in force.</source>
        <translation>Nada que cambiar: todos los precios de la lista están en vigor.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of the list are left out: their prices cannot be trusted.</source>
        <translation>
            <numerusform>%n modelo de la lista queda fuera: sus precios no son fiables.</numerusform>
            <numerusform>%n modelos de la lista quedan fuera: sus precios no son fiables.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>Precios nuevos</translation>
    </message>
    <message>
        <source>Sending them to the relays…</source>
        <translation>Enviándolos a los relays…</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>Fijar el precio</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Its whole id, such as openai/gpt-4o-mini.</source>
        <translation>Su id completo, por ejemplo, openai/gpt-4o-mini.</translation>
    </message>
    <message>
        <source>By the model&apos;s name</source>
        <translation>Según el nombre del modelo</translation>
    </message>
    <message>
        <source>A million &amp;input tokens, $</source>
        <translation>Un millón de tokens de &amp;entrada, $</translation>
    </message>
    <message>
        <source>A million &amp;output tokens, $</source>
        <translation>Un millón de tokens de &amp;salida, $</translation>
    </message>
    <message>
        <source>For a model the list does not know or prices otherwise than your contract does. No update changes it.</source>
        <translation>Para un modelo que la lista no conoce o cuyo precio no es el del contrato propio. Ninguna actualización lo cambia.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>A price of your own</source>
        <translation>Precio propio</translation>
    </message>
    <message>
        <source>Which model?</source>
        <translation>¿Qué modelo?</translation>
    </message>
    <message>
        <source>Dollars, such as 0.15.</source>
        <translation>Dólares, por ejemplo, 0.15.</translation>
    </message>
    <message>
        <source>Sending it to the relays…</source>
        <translation>Enviándolo a los relays…</translation>
    </message>
</context>
<context>
    <name>read_only</name>
    <message>
        <source>Read-only: the vault is open in another RubberAPI. Nothing can be changed here; killing works.</source>
        <translation>Solo lectura: la bóveda está abierta en otro RubberAPI. Aquí no se puede cambiar nada; cortar funciona.</translation>
    </message>
    <message>
        <source>Read-only: the vault&apos;s folder cannot be written. Nothing can be changed; killing works.</source>
        <translation>Solo lectura: no se puede escribir en la carpeta de la bóveda. No se puede cambiar nada; cortar funciona.</translation>
    </message>
</context>
<context>
    <name>relay</name>
    <message>
        <source>kill links for phones</source>
        <translation>enlaces de corte para teléfonos</translation>
    </message>
    <message>
        <source>letting in other computers</source>
        <translation>admitir otros ordenadores</translation>
    </message>
    <message>
        <source>the signed audit log</source>
        <translation>el registro de auditoría firmado</translation>
    </message>
    <message>
        <source>evidence of its machine</source>
        <translation>pruebas de su máquina</translation>
    </message>
    <message>
        <source>unsealing by several people</source>
        <translation>desellar entre varias personas</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>webhooks</translation>
    </message>
    <message>
        <source>canary keys</source>
        <translation>claves canario</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>%1 of %2 keys up to date</source>
        <translation>%1 de %2 claves al día</translation>
    </message>
    <message>
        <source>this computer, paired %1</source>
        <translation>este equipo, vinculado %1</translation>
    </message>
    <message>
        <source>seal mode %1</source>
        <translation>modo de sello %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellado</translation>
    </message>
    <message>
        <source>a computer waits to be let in</source>
        <translation>un ordenador espera ser admitido</translation>
    </message>
    <message>
        <source>takes no requests: %1</source>
        <translation>no acepta solicitudes: %1</translation>
    </message>
    <message>
        <source>Version %1 is older than this program expects. Keys, limits and kill work; until it is updated these do not: %2.</source>
        <translation>La versión %1 es más antigua de lo que espera este programa. Las claves, los límites y el corte funcionan; hasta actualizarlo no funciona esto: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n clave enviada.</numerusform>
            <numerusform>%n claves enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, because they are killed or expired: %1.</source>
        <translation>Sin tocar, por estar cortadas o caducadas: %1.</translation>
    </message>
    <message>
        <source>%1 is as it was: %2</source>
        <comment>a key and why</comment>
        <translation>%1 está como estaba: %2</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>charged after a crash</source>
        <translation>cobrada tras una caída</translation>
    </message>
    <message>
        <source>%1, cost asked for</source>
        <translation>%1, coste consultado</translation>
    </message>
    <message>
        <source>%1 upstream</source>
        <translation>%1 del upstream</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 veces)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>The relay stopped while this ran; what was held was charged.</source>
        <translation>El relay se detuvo mientras esto se ejecutaba; se cobró lo retenido.</translation>
    </message>
    <message>
        <source>The relay refused it: %1.</source>
        <translation>El relay la rechazó: %1.</translation>
    </message>
    <message>
        <source>Allowed. The upstream answered with an error, which was passed on.</source>
        <translation>Permitida. El upstream respondió con un error, que se transmitió tal cual.</translation>
    </message>
    <message>
        <source>Allowed: alive, from an allowed address, model and endpoint open, and there was money for it.</source>
        <translation>Permitida: viva, desde una dirección permitida, modelo y endpoint abiertos, y había dinero para ella.</translation>
    </message>
    <message>
        <source>The provider is being asked what it cost; until then all that was held counts.</source>
        <translation>Se está preguntando al proveedor cuánto costó; hasta entonces cuenta todo lo retenido.</translation>
    </message>
    <message>
        <source>The provider billed more than was held. It is counted in full.</source>
        <translation>El proveedor cobró más de lo retenido. Se cuenta completo.</translation>
    </message>
    <message>
        <source>Exact: by the usage the provider reported.</source>
        <translation>Exacto: según el uso que informó el proveedor.</translation>
    </message>
    <message>
        <source>Exact: asked for at the provider afterwards.</source>
        <translation>Exacto: consultado después al proveedor.</translation>
    </message>
    <message>
        <source>Partial: exact input, and the output that was seen.</source>
        <translation>Parcial: entrada exacta y la salida que se vio.</translation>
    </message>
    <message>
        <source>The full hold: the provider reported no usage.</source>
        <translation>Todo lo retenido: el proveedor no informó del uso.</translation>
    </message>
    <message>
        <source>Nothing was sent or billed.</source>
        <translation>No se envió ni se cobró nada.</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>limit used up</source>
        <translation>límite agotado</translation>
    </message>
    <message>
        <source>A daily, lifetime or request limit of the key was used up.</source>
        <translation>Se agotó un límite diario, total o de solicitudes de la clave.</translation>
    </message>
    <message>
        <source>budget held</source>
        <translation>presupuesto retenido</translation>
    </message>
    <message>
        <source>The rest of the budget was held by requests that were running.</source>
        <translation>El resto del presupuesto estaba retenido por solicitudes en curso.</translation>
    </message>
    <message>
        <source>too dear</source>
        <translation>demasiado cara</translation>
    </message>
    <message>
        <source>It could have cost more than the key may still spend.</source>
        <translation>Podría haber costado más de lo que la clave aún puede gastar.</translation>
    </message>
    <message>
        <source>price rose</source>
        <translation>subida de precio</translation>
    </message>
    <message>
        <source>No endpoint serves it for at most twice its price in the relay&apos;s price book.</source>
        <translation>Ningún endpoint lo sirve por, como máximo, el doble de su precio en la lista de precios del relay.</translation>
    </message>
    <message>
        <source>model not allowed</source>
        <translation>modelo no permitido</translation>
    </message>
    <message>
        <source>The model is not on the key&apos;s list.</source>
        <translation>El modelo no está en la lista de la clave.</translation>
    </message>
    <message>
        <source>no known price</source>
        <translation>sin precio conocido</translation>
    </message>
    <message>
        <source>The model has no price, and a limited key may only use what can be priced.</source>
        <translation>El modelo no tiene precio, y una clave con límite solo puede usar lo que lo tenga.</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>The request named no model.</source>
        <translation>La solicitud no indicaba ningún modelo.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>dirección no permitida</translation>
    </message>
    <message>
        <source>The key is locked to the address that used it first.</source>
        <translation>La clave está ligada a la primera dirección que la usó.</translation>
    </message>
    <message>
        <source>The address is in none of the key&apos;s networks.</source>
        <translation>La dirección no está en ninguna de las redes de la clave.</translation>
    </message>
    <message>
        <source>key killed</source>
        <translation>clave cortada</translation>
    </message>
    <message>
        <source>The key is killed.</source>
        <translation>La clave está cortada.</translation>
    </message>
    <message>
        <source>key suspended</source>
        <translation>clave suspendida</translation>
    </message>
    <message>
        <source>The key is suspended.</source>
        <translation>La clave está suspendida.</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>clave caducada</translation>
    </message>
    <message>
        <source>The key&apos;s end date has passed.</source>
        <translation>La fecha de fin de la clave ya pasó.</translation>
    </message>
    <message>
        <source>The key was not used for as long as its policy allows.</source>
        <translation>La clave estuvo sin uso todo el tiempo que permite su política.</translation>
    </message>
    <message>
        <source>No key of this relay was presented.</source>
        <translation>No se presentó ninguna clave de este relay.</translation>
    </message>
    <message>
        <source>too many a minute</source>
        <translation>demasiadas por minuto</translation>
    </message>
    <message>
        <source>The key&apos;s limit of requests or tokens a minute was reached.</source>
        <translation>Se alcanzó el límite de solicitudes o tokens por minuto de la clave.</translation>
    </message>
    <message>
        <source>too many at once</source>
        <translation>demasiadas a la vez</translation>
    </message>
    <message>
        <source>The key&apos;s limit of requests at once was reached.</source>
        <translation>Se alcanzó el límite de solicitudes a la vez de la clave.</translation>
    </message>
    <message>
        <source>too many failures</source>
        <translation>demasiados fallos</translation>
    </message>
    <message>
        <source>The address had failed too often.</source>
        <translation>La dirección había fallado demasiadas veces.</translation>
    </message>
    <message>
        <source>endpoint not allowed</source>
        <translation>endpoint no permitido</translation>
    </message>
    <message>
        <source>The endpoint is not open to the key.</source>
        <translation>El endpoint no está abierto a la clave.</translation>
    </message>
    <message>
        <source>method not allowed</source>
        <translation>método no permitido</translation>
    </message>
    <message>
        <source>The method is not allowed on this endpoint.</source>
        <translation>El método no está permitido en este endpoint.</translation>
    </message>
    <message>
        <source>hands out credentials</source>
        <translation>entrega credenciales</translation>
    </message>
    <message>
        <source>The endpoint hands out credentials; no proxy key may use it.</source>
        <translation>El endpoint entrega credenciales; ninguna clave proxy puede usarlo.</translation>
    </message>
    <message>
        <source>account endpoint</source>
        <translation>endpoint de cuenta</translation>
    </message>
    <message>
        <source>The endpoint shows or changes the owner&apos;s account; no proxy key may use it.</source>
        <translation>El endpoint muestra o cambia la cuenta del dueño; ninguna clave proxy puede usarlo.</translation>
    </message>
    <message>
        <source>stored data</source>
        <translation>datos guardados</translation>
    </message>
    <message>
        <source>The endpoint reaches data others stored under the same upstream key.</source>
        <translation>El endpoint alcanza datos que otros guardaron con la misma clave upstream.</translation>
    </message>
    <message>
        <source>background work</source>
        <translation>trabajo en segundo plano</translation>
    </message>
    <message>
        <source>It starts work that is billed after its answer, so its cost cannot be limited.</source>
        <translation>Inicia un trabajo que se factura después de la respuesta, así que su coste no se puede limitar.</translation>
    </message>
    <message>
        <source>amount too large</source>
        <translation>importe demasiado alto</translation>
    </message>
    <message>
        <source>The amount is more than the key may move at once.</source>
        <translation>El importe supera lo que la clave puede mover de una vez.</translation>
    </message>
    <message>
        <source>field not allowed</source>
        <translation>campo no permitido</translation>
    </message>
    <message>
        <source>A field of the request may widen its cost and is not allowed.</source>
        <translation>Un campo de la solicitud puede aumentar su coste y no está permitido.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>No se pudo leer la solicitud.</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigua</translation>
    </message>
    <message>
        <source>The request could be read in two ways.</source>
        <translation>La solicitud se podía leer de dos maneras.</translation>
    </message>
    <message>
        <source>body too large</source>
        <translation>cuerpo demasiado grande</translation>
    </message>
    <message>
        <source>The body is larger than the relay accepts.</source>
        <translation>El cuerpo es mayor de lo que acepta el relay.</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>sin longitud</translation>
    </message>
    <message>
        <source>The request did not say how long it is.</source>
        <translation>La solicitud no indicaba su longitud.</translation>
    </message>
    <message>
        <source>media type</source>
        <translation>tipo de contenido</translation>
    </message>
    <message>
        <source>The body is of a type this endpoint does not take.</source>
        <translation>El cuerpo es de un tipo que este endpoint no admite.</translation>
    </message>
    <message>
        <source>wrong host</source>
        <translation>host incorrecto</translation>
    </message>
    <message>
        <source>The relay does not answer for that host name.</source>
        <translation>El relay no responde a ese nombre de host.</translation>
    </message>
    <message>
        <source>no upgrade</source>
        <translation>sin upgrade</translation>
    </message>
    <message>
        <source>The relay upgrades no connections.</source>
        <translation>El relay no admite el upgrade de conexiones.</translation>
    </message>
    <message>
        <source>relay busy</source>
        <translation>relay ocupado</translation>
    </message>
    <message>
        <source>The relay had as much work as it can take.</source>
        <translation>El relay tenía todo el trabajo que puede asumir.</translation>
    </message>
    <message>
        <source>relay sealed</source>
        <translation>relay sellado</translation>
    </message>
    <message>
        <source>The relay was sealed and could not open its stored keys.</source>
        <translation>El relay estaba sellado y no podía abrir sus claves guardadas.</translation>
    </message>
    <message>
        <source>no upstream key</source>
        <translation>sin clave upstream</translation>
    </message>
    <message>
        <source>The relay does not have the upstream key of this key.</source>
        <translation>El relay no tiene la clave upstream de esta clave.</translation>
    </message>
    <message>
        <source>journal not writable</source>
        <translation>registro no escribible</translation>
    </message>
    <message>
        <source>The relay could not write its journal, so it forwarded nothing.</source>
        <translation>El relay no pudo escribir su registro, así que no transmitió nada.</translation>
    </message>
    <message>
        <source>relay stopping</source>
        <translation>relay deteniéndose</translation>
    </message>
    <message>
        <source>The relay was shutting down.</source>
        <translation>El relay se estaba apagando.</translation>
    </message>
    <message>
        <source>came too slowly</source>
        <translation>llegó muy despacio</translation>
    </message>
    <message>
        <source>The request did not arrive in time.</source>
        <translation>La solicitud no llegó a tiempo.</translation>
    </message>
    <message>
        <source>upstream away</source>
        <translation>upstream inaccesible</translation>
    </message>
    <message>
        <source>The upstream could not be reached.</source>
        <translation>No se pudo contactar con el upstream.</translation>
    </message>
    <message>
        <source>upstream too slow</source>
        <translation>upstream demasiado lento</translation>
    </message>
    <message>
        <source>The upstream did not answer in time.</source>
        <translation>El upstream no respondió a tiempo.</translation>
    </message>
    <message>
        <source>upstream answer</source>
        <translation>respuesta del upstream</translation>
    </message>
    <message>
        <source>The upstream sent an answer that cannot be passed on.</source>
        <translation>El upstream envió una respuesta que no se puede transmitir.</translation>
    </message>
    <message>
        <source>upstream key refused</source>
        <translation>clave upstream rechazada</translation>
    </message>
    <message>
        <source>The upstream refused the upstream key. Check it.</source>
        <translation>El upstream rechazó la clave upstream. Conviene comprobarla.</translation>
    </message>
    <message>
        <source>leak cut</source>
        <translation>fuga interrumpida</translation>
    </message>
    <message>
        <source>The answer contained a secret and was cut.</source>
        <translation>La respuesta contenía un secreto y se interrumpió.</translation>
    </message>
    <message>
        <source>The answer showed too much of a masked secret and was cut.</source>
        <translation>La respuesta mostraba demasiado de un secreto enmascarado y se interrumpió.</translation>
    </message>
    <message>
        <source>cut by kill</source>
        <translation>interrumpida por corte</translation>
    </message>
    <message>
        <source>The key was killed while the answer was running; it was cut.</source>
        <translation>La clave se cortó con la respuesta en curso; la respuesta se interrumpió.</translation>
    </message>
    <message>
        <source>cut at limit</source>
        <translation>interrumpida por límite</translation>
    </message>
    <message>
        <source>The answer reached the key&apos;s limit and was cut.</source>
        <translation>La respuesta alcanzó el límite de la clave y se interrumpió.</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>el cliente se fue</translation>
    </message>
    <message>
        <source>Allowed. The client left before the answer was whole.</source>
        <translation>Permitida. El cliente se fue antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>upstream cut</source>
        <translation>interrumpida por el upstream</translation>
    </message>
    <message>
        <source>Allowed. The upstream ended its answer in the middle.</source>
        <translation>Permitida. El upstream terminó su respuesta a la mitad.</translation>
    </message>
    <message>
        <source>Allowed. The upstream did not answer in time.</source>
        <translation>Permitida. El upstream no respondió a tiempo.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>Allowed, but it could not be sent to the upstream.</source>
        <translation>Permitida, pero no se pudo enviar al upstream.</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>Allowed. The relay ended it.</source>
        <translation>Permitida. El relay la terminó.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AboutSection</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Copied. It holds versions, and nothing of your vault.</source>
        <translation>Copiado. Contiene versiones y nada de la bóveda.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>No telemetry. RubberAPI talks to your relays, to a provider when you test a key or look for new prices, and to nobody else. It does not look for updates.</source>
        <translation>Sin telemetría. RubberAPI se comunica con los relays, con un proveedor al probar una clave o buscar precios nuevos, y con nadie más. No busca actualizaciones.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ActivityPage</name>
    <message>
        <source>Copied as JSON.</source>
        <translation>Copiada como JSON.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Exportar esta vista</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>Exportar esta vista…</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Exportación detenida. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>%1 filas escritas en %2</translation>
    </message>
    <message>
        <source>Prove this row…</source>
        <translation>Probar esta fila…</translation>
    </message>
    <message>
        <source>A file that proves to anybody that this row is in the relay&apos;s signed log</source>
        <translation>Un archivo que prueba a cualquiera que esta fila está en el registro firmado del relay</translation>
    </message>
    <message>
        <source>The proof is written to %1. Whoever gets it needs your audit key.</source>
        <translation>La prueba está escrita en %1. Quien la reciba necesita la clave de auditoría.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>%1 rows written to %2, and their proof to %3</source>
        <translation>%1 filas escritas en %2, y su prueba en %3</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AlertWordsModel</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>No alerts. We will tell you when a limit is near or something is refused.</source>
        <translation>Sin alertas. Aquí se avisa cuando un límite está cerca o algo se rechaza.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Silenciada hasta %1.</translation>
    </message>
    <message>
        <source>Open its requests</source>
        <translation>Abrir sus solicitudes</translation>
    </message>
    <message>
        <source>Change its limits…</source>
        <translation>Cambiar sus límites…</translation>
    </message>
    <message>
        <source>Open the relay</source>
        <translation>Abrir el relay</translation>
    </message>
    <message>
        <source>Mute for 24 hours</source>
        <translation>Silenciar 24 horas</translation>
    </message>
    <message>
        <source>Muted for 24 hours. It is still listed here.</source>
        <translation>Silenciada 24 horas. Sigue apareciendo aquí.</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>Cortar la clave</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search alerts</source>
        <translation>Buscar alertas</translation>
    </message>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>Copiado como texto, sin secretos.</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>Abrir la página de claves del proveedor</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>No se pudo iniciar ningún navegador. Abra %1 usted mismo.</translation>
    </message>
    <message>
        <source>Show the canary key</source>
        <translation>Mostrar la clave canario</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AnomalyFields</name>
    <message>
        <source>When something is unusual</source>
        <translation>Si algo es inusual</translation>
    </message>
    <message>
        <source>Its relay watches what the key does and acts by itself, also while this computer is off. A suspension is lifted with one click.</source>
        <translation>Su relay observa lo que hace la clave y actúa por sí mismo, también con este equipo apagado. Una suspensión se levanta con un clic.</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Lo habitual: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ApprovalWindow</name>
    <message>
        <source>Use the open vault?</source>
        <translation>¿Usar la bóveda abierta?</translation>
    </message>
    <message>
        <source>no terminal</source>
        <translation>ningún terminal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Allow %1 from %2 for %n minutes?</source>
        <translation>
            <numerusform>¿Permitir %1 desde %2 durante %n minuto?</numerusform>
            <numerusform>¿Permitir %1 desde %2 durante %n minutos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Process %1 wants to use the vault that is open in this app. Commands in that terminal could then show proxy keys and change limits. Allow it only if you just typed one.</source>
        <translation>El proceso %1 quiere usar la bóveda abierta en esta app. Los comandos de ese terminal podrían mostrar claves proxy y cambiar límites. Permitirlo solo tras haber escrito uno.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message numerus="yes">
        <source>Denied in %n seconds</source>
        <translation>
            <numerusform>Se deniega en %n segundo</numerusform>
            <numerusform>Se deniega en %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ArchiveEntry</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Delete %1 for good</source>
        <translation>Eliminar %1 para siempre</translation>
    </message>
    <message>
        <source>Type %1 to delete it</source>
        <translation>Escribir %1 para eliminarla</translation>
    </message>
    <message>
        <source>Type the name %1 to delete it</source>
        <translation>Escribir el nombre %1 para eliminarla</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AttestationPanel</name>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Change what is asked…</source>
        <translation>Cambiar lo que se pide…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Verificar la cadena</translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation>Verificando la cadena</translation>
    </message>
    <message>
        <source>The trail could not be read.</source>
        <translation>No se pudo leer el registro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>%1 entries. Nothing here can be changed or removed by hand.</source>
        <translation>%1 entradas. Aquí nada se puede cambiar ni eliminar a mano.</translation>
    </message>
    <message>
        <source>Nothing in the trail matches.</source>
        <translation>Nada coincide en el registro.</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>No se hizo nada en este periodo.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>The chain is whole: %1 events checked.</source>
        <translation>La cadena está íntegra: %1 eventos comprobados.</translation>
    </message>
    <message>
        <source>%1 older than %2 were removed by age.</source>
        <translation>%1 anteriores a %2 se eliminaron por antigüedad.</translation>
    </message>
    <message>
        <source>Event %1 was changed after it was written.</source>
        <translation>El evento %1 se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>Falta el evento %1.</translation>
    </message>
    <message>
        <source>The newest events, from %1 on, were cut off.</source>
        <translation>Los eventos más recientes, desde %1, fueron recortados.</translation>
    </message>
    <message>
        <source>Whoever did this had the unlocked vault. Keep a copy of it, and look at your relays&apos; own rows.</source>
        <translation>Quien lo hizo tenía la bóveda desbloqueada. Conviene guardar una copia y revisar las filas de los propios relays.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AuditWords</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Íntegra</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>On the relay</source>
        <translation>En el relay</translation>
    </message>
    <message>
        <source>A relay&apos;s own journal is chained and signed there.</source>
        <translation>El registro propio de un relay se encadena y firma allí.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BackupSection</name>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>The vault is at %1, %2. %3 are free.</source>
        <translation>La bóveda está en %1, %2. Hay %3 libres.</translation>
    </message>
    <message>
        <source>It lies in a folder of %1: open it on one computer at a time.</source>
        <translation>Está en una carpeta de %1: abrirla en un solo equipo a la vez.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Verificar %1</translation>
    </message>
    <message>
        <source>Reading all of it…</source>
        <translation>Leyéndola entera…</translation>
    </message>
    <message>
        <source>Every page is sound, and it opens with this vault&apos;s key.</source>
        <translation>Todas las páginas están sanas y se abre con la clave de esta bóveda.</translation>
    </message>
    <message>
        <source>Its form and checksum are sound.</source>
        <translation>Su forma y su suma de comprobación son correctas.</translation>
    </message>
    <message>
        <source>No backup yet. One is made each day the vault is unlocked.</source>
        <translation>Aún no hay copia. Se hace una cada día que se desbloquea la bóveda.</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>Copia de seguridad de la bóveda</translation>
    </message>
    <message>
        <source>Writing and reading it back…</source>
        <translation>Escribiendo y releyendo…</translation>
    </message>
    <message>
        <source>Backed up to %1. It opens with the passphrase of today.</source>
        <translation>Copia guardada en %1. Se abre con la frase de hoy.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Its daily backups are in %1.</source>
        <translation>Sus copias diarias están en %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BarPanel</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BusyLine</name>
    <message>
        <source>Refreshing</source>
        <translation>Actualizando</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DevicePanel</name>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Each of them can push, change and kill keys on this relay. A new one shows six words; let it in only if they are the same here.</source>
        <translation>Cada uno puede enviar, cambiar y cortar claves en este relay. Uno nuevo muestra seis palabras; admítalo solo si aquí son las mismas.</translation>
    </message>
    <message>
        <source>%1 asks to be let in</source>
        <translation>%1 pide ser admitido</translation>
    </message>
    <message>
        <source>Does that computer show the same words?</source>
        <translation>¿Muestra ese ordenador las mismas palabras?</translation>
    </message>
    <message>
        <source>Same words: let it in</source>
        <translation>Mismas palabras: admitir</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (este ordenador)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>let in by %1</source>
        <translation>admitido por %1</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>Retirarlo ahora</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DoctorSection</name>
    <message>
        <source>Everything that happens is in Activity. If something is wrong, the doctor says what and how to mend it.</source>
        <translation>Todo lo que ocurre está en Actividad. Si algo va mal, el diagnóstico dice qué y cómo arreglarlo.</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Ejecutar las comprobaciones</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DoneStep</name>
    <message>
        <source>First request</source>
        <translation>Primera solicitud</translation>
    </message>
    <message>
        <source>Give it to your agent</source>
        <translation>Dársela al agente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Nothing yet. Was the shell restarted after pasting? Can the agent reach the relay&apos;s address? Was the key pasted whole?</source>
        <translation>Nada todavía. ¿Se reinició la shell después de pegar? ¿Alcanza el agente la dirección del relay? ¿Se pegó la clave entera?</translation>
    </message>
    <message>
        <source>There is no proxy key yet. The overview lists what is left.</source>
        <translation>Aún no hay clave proxy. El resumen indica lo que falta.</translation>
    </message>
    <message>
        <source>Lines for your agent</source>
        <translation>Líneas para el agente</translation>
    </message>
    <message>
        <source>Two lines in its environment, and no code. The key works from the first address that uses it.</source>
        <translation>Dos líneas en su entorno, nada de código. La clave vale desde la primera dirección que la use.</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>&amp;Shell</translation>
    </message>
    <message>
        <source>Waiting for the first request…</source>
        <translation>Esperando la primera solicitud…</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>A request came and was refused: %1. Correct it and try again.</source>
        <translation>Llegó una solicitud y fue rechazada: %1. Corregir e intentar de nuevo.</translation>
    </message>
    <message>
        <source>First request arrived: %1</source>
        <translation>Llegó la primera solicitud: %1</translation>
    </message>
    <message>
        <source>First request arrived: %1, %2</source>
        <translation>Llegó la primera solicitud: %1, %2</translation>
    </message>
    <message>
        <source>Open RubberAPI</source>
        <translation>Abrir RubberAPI</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared by itself.</source>
        <translation>Copiado. El portapapeles se vacía solo.</translation>
    </message>
    <message>
        <source>Phone kill switch</source>
        <translation>Interruptor de corte en el teléfono</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>No phone kill switch now</source>
        <translation>Ahora no, sin interruptor de corte en el teléfono</translation>
    </message>
    <message>
        <source>Start RubberAPI at login</source>
        <translation>Iniciar RubberAPI con la sesión</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Drawer</name>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Cerrar detalles (Esc)</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ExportStrip</name>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 rows</source>
        <translation>Exportando %1 de %2 filas</translation>
    </message>
    <message>
        <source>Writing the proof…</source>
        <translation>Escribiendo la prueba…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::FilterBar</name>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Key, model, address, id</source>
        <translation>Clave, modelo, dirección, id</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texto: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::GiveShare</name>
    <message>
        <source>Asking the relay…</source>
        <translation>Preguntando al relay…</translation>
    </message>
    <message>
        <source>Give another share</source>
        <translation>Dar otra parte</translation>
    </message>
    <message>
        <source>%1 wants shares of set %2. A share leaves this computer only in a box that this attempt can open, once.</source>
        <translation>%1 necesita partes del juego %2. Una parte sale de este ordenador solo en una caja que puede abrir este intento, una vez.</translation>
    </message>
    <message>
        <source>Your share</source>
        <translation>Su parte</translation>
    </message>
    <message>
        <source>Your share is given: %1. The others give theirs on computers of their own.</source>
        <translation>La parte está dada: %1. Los demás dan las suyas en sus propios ordenadores.</translation>
    </message>
    <message>
        <source>I put the backup there: open it</source>
        <translation>La copia la puse yo: abrirlo</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Its rows from %1 to %2 are lost. Look at what is alive there once it is open.</source>
        <translation>Sus filas de %1 a %2 se perdieron. Una vez abierto, mirar qué está vivo allí.</translation>
    </message>
    <message>
        <source>Give a share to %1</source>
        <translation>Dar una parte a %1</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 está abierto.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::HistogramStrip</name>
    <message>
        <source>%1 requests, %2 rejected, %3 errors</source>
        <translation>%1 solicitudes, %2 rechazadas, %3 errores</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 respondidas</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazadas</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::HoldButton</name>
    <message>
        <source>Hold to confirm, or press Ctrl+Enter</source>
        <translation>Mantener pulsado para confirmar, o pulsar Ctrl+Intro</translation>
    </message>
    <message>
        <source>Keep holding…</source>
        <translation>Seguir pulsando…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::IdentityView</name>
    <message>
        <source>%1 shows a different identity than the one you paired. Nothing is sent until you decide.</source>
        <translation>%1 muestra una identidad distinta de la vinculada. No se envía nada hasta que se decida.</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The relay&apos;s terminal shows the same six words: rubberapi-relay status</source>
        <translation>El terminal del relay muestra las mismas seis palabras: rubberapi-relay status</translation>
    </message>
    <message>
        <source>I did not change it</source>
        <translation>No lo cambié yo</translation>
    </message>
    <message>
        <source>I reinstalled it: pair again…</source>
        <translation>Lo reinstalé: vincular de nuevo…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ImportSheet</name>
    <message>
        <source>From a .env file, Bitwarden (JSON or CSV), 1Password (1PUX or CSV), KeePassXC (CSV) or a plain JSON map.</source>
        <translation>De un archivo .env, Bitwarden (JSON o CSV), 1Password (1PUX o CSV), KeePassXC (CSV) o un mapa JSON simple.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>or paste its text here</source>
        <translation>o pegar aquí su texto</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Look for keys</source>
        <translation>Buscar claves</translation>
    </message>
    <message>
        <source>Import upstream keys</source>
        <translation>Importar claves upstream</translation>
    </message>
    <message numerus="yes">
        <source>%n entries looked at; nothing in them looks like an upstream key.</source>
        <translation>
            <numerusform>Se examinó %n entrada; nada en ella parece una clave upstream.</numerusform>
            <numerusform>Se examinaron %n entradas; nada en ellas parece una clave upstream.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you press Import.</source>
        <translation>No se escribe nada antes de pulsar Importar.</translation>
    </message>
    <message>
        <source>Choose the provider</source>
        <translation>Elegir el proveedor</translation>
    </message>
    <message>
        <source>%1, already in the vault as %2</source>
        <translation>%1, ya en la bóveda como %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s)</source>
        <translation>
            <numerusform>Importar %n clave</numerusform>
            <numerusform>Importar %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a provider for each key first.</source>
        <translation>Elegir primero un proveedor para cada clave.</translation>
    </message>
    <message>
        <source>Imported. What you pasted from still holds your keys in plain text.</source>
        <translation>Importado. El origen del texto pegado aún contiene las claves en claro.</translation>
    </message>
    <message>
        <source>Imported. %1 still holds your keys in plain text: delete it when you are sure. Deleting does not wipe old copies or backups.</source>
        <translation>Importado. %1 aún contiene las claves en claro: eliminarlo cuando haya certeza. Eliminarlo no borra copias antiguas.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::InstallRelay</name>
    <message>
        <source>Command that installs a relay</source>
        <translation>Comando que instala un relay</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>On a server of yours, as root, beside the relay&apos;s package. Put your own name and certificate in; it ends with a pairing code:</source>
        <translation>En un servidor propio, como root, junto al paquete del relay. Poner el nombre y el certificado propios; al final aparece un código de vinculación:</translation>
    </message>
    <message>
        <source>Copied. Run it on your server, as root.</source>
        <translation>Copiado. Ejecutarlo en el servidor propio, como root.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended: %1.</source>
        <translation>Suspensión: %1.</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Reanudación: %1.</translation>
    </message>
    <message>
        <source>%1 binds to the next address that uses it.</source>
        <translation>%1 se ligará a la próxima dirección que la use.</translation>
    </message>
    <message>
        <source>%1 is pushed.</source>
        <translation>%1 está enviada.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n clave enviada.</numerusform>
            <numerusform>%n claves enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the relay&apos;s settings now.</source>
        <translation>%1 tiene ahora los ajustes del relay.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 está como estaba.</translation>
    </message>
    <message>
        <source>The lines of %1 are copied.</source>
        <translation>Las líneas de %1 están copiadas.</translation>
    </message>
    <message>
        <source>The key %1 is copied.</source>
        <translation>La clave %1 está copiada.</translation>
    </message>
    <message>
        <source>Resumed: %1. What the rule saw is its habit from now on.</source>
        <translation>Reanudación: %1. Lo que vio la regla es desde ahora lo habitual.</translation>
    </message>
    <message>
        <source>Killed and archived: %1.</source>
        <translation>Corte y archivado: %1.</translation>
    </message>
    <message>
        <source>Back from the archive: %1.</source>
        <translation>De vuelta del archivo: %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyBar</name>
    <message>
        <source>Search name, tag, model, id</source>
        <translation>Buscar nombre, etiqueta, modelo, id</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar claves</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenidas</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Gasto de hoy</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Gasto total</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Canarios</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyCells</name>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>Bloqueo de IP</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>old token, ends in %1</source>
        <translation>token antiguo, termina en %1</translation>
    </message>
    <message>
        <source>old token, still works</source>
        <translation>token antiguo, aún funciona</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 today, no daily limit</source>
        <translation>%1 hoy, sin límite diario</translation>
    </message>
    <message>
        <source>%1 in all, no lifetime limit</source>
        <translation>%1 en total, sin límite total</translation>
    </message>
    <message>
        <source>%1 today, %2 percent of the daily limit</source>
        <translation>%1 hoy, %2 por ciento del límite diario</translation>
    </message>
    <message>
        <source>%1 in all, %2 percent of the lifetime limit</source>
        <translation>%1 en total, %2 por ciento del límite total</translation>
    </message>
    <message>
        <source>Resets in %1, at 00:00 UTC</source>
        <translation>Se reinicia en %1, a las 00:00 UTC</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyCourse</name>
    <message>
        <source>Use of the daily limit</source>
        <translation>Uso del límite diario</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation>%1 en 7 días</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>%1 spent since 00:00 UTC</source>
        <translation>%1 gastados desde las 00:00 UTC</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyDetails</name>
    <message>
        <source>%1, if unused until then</source>
        <translation>%1, si no se usa hasta entonces</translation>
    </message>
    <message>
        <source>after %1 without use</source>
        <translation>tras %1 sin uso</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Show the lines for an agent</source>
        <translation>Mostrar las líneas para un agente</translation>
    </message>
    <message>
        <source>Phone kill link</source>
        <translation>Enlace de corte para teléfono</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Top model</source>
        <translation>Modelo principal</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>Bloqueo de IP</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Binds the key to the next address that uses it</source>
        <translation>Liga la clave a la próxima dirección que la use</translation>
    </message>
    <message>
        <source>Reset the IP lock</source>
        <translation>Restablecer el bloqueo de IP</translation>
    </message>
    <message>
        <source>Its relay has other settings: this key was changed elsewhere.</source>
        <translation>Su relay tiene otros ajustes: esta clave se cambió en otro lugar.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo propio</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo suyo</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar ambos</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1: aún sin datos</translation>
    </message>
    <message>
        <source>%1 has version %2</source>
        <translation>%1 tiene la versión %2</translation>
    </message>
    <message>
        <source>%1 has version %2; your change of %3 waits</source>
        <translation>%1 tiene la versión %2; el cambio de %3 está en espera</translation>
    </message>
    <message>
        <source>%1 has version %2 of %3</source>
        <translation>%1 tiene la versión %2 de %3</translation>
    </message>
    <message>
        <source>%1 today, %2 in all</source>
        <translation>%1 hoy, %2 en total</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill and may still serve this key. It is tried again until it answers.</source>
        <translation>%1 no ha confirmado el corte y puede que aún sirva esta clave. Se reintenta hasta que responda.</translation>
    </message>
    <message>
        <source>Pushing to %1…</source>
        <translation>Enviando a %1…</translation>
    </message>
    <message>
        <source>Hide the lines</source>
        <translation>Ocultar las líneas</translation>
    </message>
    <message>
        <source>Hide the phone kill link</source>
        <translation>Ocultar el enlace de corte para teléfono</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last from %1, %2</source>
        <translation>
            <numerusform>%n vez, la última desde %1, %2</numerusform>
            <numerusform>%n veces, la última desde %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probada</translation>
    </message>
    <message>
        <source>Unusual use</source>
        <translation>Uso inusual</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyEditor</name>
    <message>
        <source>There is no upstream key yet. Add one first: a proxy key stands for it.</source>
        <translation>Aún no hay clave upstream. Añadir una primero: una clave proxy la representa.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Save, push later</source>
        <translation>Guardar y enviar después</translation>
    </message>
    <message>
        <source>Your draft of %1 is here again; nothing of it was pushed.</source>
        <translation>El borrador de %1 vuelve a estar aquí; no se envió nada de él.</translation>
    </message>
    <message>
        <source>Something above is not right yet.</source>
        <translation>Algo de lo anterior aún no es correcto.</translation>
    </message>
    <message>
        <source>Saved. Will be pushed when %1 is back.</source>
        <translation>Guardada. Se enviará cuando vuelva %1.</translation>
    </message>
    <message>
        <source>%1 is saved and pushed.</source>
        <translation>%1 está guardada y enviada.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>For the u&amp;pstream key</source>
        <translation>Para la clave &amp;upstream</translation>
    </message>
    <message>
        <source>On the &amp;relay</source>
        <translation>En el &amp;relay</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo propio</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo suyo</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar ambos</translation>
    </message>
    <message>
        <source>This key was changed elsewhere since you opened it. Nothing is pushed yet.</source>
        <translation>Esta clave se cambió en otro lugar después de abrirla. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Conservar el borrador</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>Make and push</source>
        <translation>Crear y enviar</translation>
    </message>
    <message>
        <source>Save and push</source>
        <translation>Guardar y enviar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>Nueva clave proxy</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>The draft is kept. It is here when you edit this key again.</source>
        <translation>El borrador se conserva. Estará aquí al volver a editar esta clave.</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyForm</name>
    <message>
        <source>The day ends at 00:00 UTC, in %1.</source>
        <translation>El día termina a las 00:00 UTC, en %1.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Otra clave tiene este nombre.</translation>
    </message>
    <message>
        <source>Something is not complete yet.</source>
        <translation>Aún falta algo por completar.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Separadas por comas.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>What this key may do</source>
        <translation>Lo que puede hacer esta clave</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Prudente</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Trabajo diario</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>The first address that uses it</source>
        <translation>La primera dirección que la use</translation>
    </message>
    <message>
        <source>Off: any address</source>
        <translation>Desactivado: cualquier dirección</translation>
    </message>
    <message>
        <source>These networks</source>
        <translation>Estas redes</translation>
    </message>
    <message>
        <source>&amp;IP lock</source>
        <translation>Bloqueo de &amp;IP</translation>
    </message>
    <message>
        <source>Net&amp;works</source>
        <translation>&amp;Redes</translation>
    </message>
    <message>
        <source>Such as 203.0.113.7, 10.0.0.0/8.</source>
        <translation>Por ejemplo, 203.0.113.7, 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Endpoints it may call</source>
        <translation>Endpoints que puede llamar</translation>
    </message>
    <message>
        <source>One a line, such as GET /v1/**, or a preset of the provider. Empty: all of them.</source>
        <translation>Uno por línea, como GET /v1/**, o un preajuste del proveedor. Vacío: todos.</translation>
    </message>
    <message>
        <source>Strict bound: one token for each byte of input</source>
        <translation>Cota estricta: un token por cada byte de entrada</translation>
    </message>
    <message>
        <source>Pass fields on that are not known to be harmless</source>
        <translation>Transmitir campos que no se sabe si son inofensivos</translation>
    </message>
    <message>
        <source>Answer 429 instead of 402 when the budget is spent</source>
        <translation>Responder 429 en vez de 402 cuando se agota el presupuesto</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyLines</name>
    <message>
        <source>Copy lines</source>
        <translation>Copiar líneas</translation>
    </message>
    <message>
        <source>Show as QR code</source>
        <translation>Mostrar como código QR</translation>
    </message>
    <message>
        <source>Most clients</source>
        <translation>La mayoría de los clientes</translation>
    </message>
    <message>
        <source>Lines for the agent&apos;s environment</source>
        <translation>Líneas para el entorno del agente</translation>
    </message>
    <message>
        <source>Whoever photographs this has the key.</source>
        <translation>Quien fotografíe esto tiene la clave.</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>&amp;Shell</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>QR code of the key %1</source>
        <translation>Código QR de la clave %1</translation>
    </message>
    <message>
        <source>Hide the QR code</source>
        <translation>Ocultar el código QR</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyStep</name>
    <message>
        <source>Careful</source>
        <translation>Prudente</translation>
    </message>
    <message>
        <source>$1.00 a day, 7 days unused</source>
        <translation>$1,00 al día, 7 días sin uso</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Trabajo diario</translation>
    </message>
    <message>
        <source>$10.00 a day, 30 days unused</source>
        <translation>$10,00 al día, 30 días sin uso</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>$5.00 a day, locked to the first address</source>
        <translation>$5,00 al día, ligada a la primera dirección</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>Clave proxy</translation>
    </message>
    <message>
        <source>Make a proxy key for your agent</source>
        <translation>Crear una clave proxy para el agente</translation>
    </message>
    <message>
        <source>ci-nightly</source>
        <translation>ci-nightly</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>To the first address that uses it</source>
        <translation>A la primera dirección que la use</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Daily limit, in dollars</source>
        <translation>Límite &amp;diario, en dólares</translation>
    </message>
    <message>
        <source>&amp;Lifetime limit, in dollars</source>
        <translation>Límite &amp;total, en dólares</translation>
    </message>
    <message>
        <source>&amp;Address lock</source>
        <translation>&amp;Bloqueo de dirección</translation>
    </message>
    <message>
        <source>&amp;Expires if unused for</source>
        <translation>&amp;Caduca si no se usa durante</translation>
    </message>
    <message>
        <source>up to %1 a day</source>
        <translation>hasta %1 al día</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>from one address</source>
        <translation>desde una dirección</translation>
    </message>
    <message>
        <source>until unused for %1</source>
        <translation>hasta %1 sin uso</translation>
    </message>
    <message>
        <source>No limit in dollars: it may spend what your provider allows.</source>
        <translation>Sin límite en dólares: puede gastar lo que permita el proveedor.</translation>
    </message>
    <message>
        <source>May spend %1. Days begin at 00:00 UTC.</source>
        <translation>Puede gastar %1. Los días empiezan a las 00:00 UTC.</translation>
    </message>
    <message>
        <source>Make and push it</source>
        <translation>Crear y enviar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1 is on %2.</source>
        <translation>%1 está en %2.</translation>
    </message>
    <message>
        <source>A proxy key needs a relay and an upstream key. Go back, or skip this.</source>
        <translation>Una clave proxy necesita un relay y una clave upstream. Volver atrás u omitir este paso.</translation>
    </message>
    <message>
        <source>To my address, %1</source>
        <translation>A la dirección propia, %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyTable</name>
    <message>
        <source>Proxy keys</source>
        <translation>Claves proxy</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyboardSection</name>
    <message>
        <source>In lists: Enter opens, Esc closes, J and K step through Activity, Space pauses it. Delete does nothing, on purpose.</source>
        <translation>En las listas: Intro abre, Esc cierra, J y K recorren Actividad, Espacio la detiene. Supr no hace nada, a propósito.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeysPage</name>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>Copiado como texto, sin secretos.</translation>
    </message>
    <message>
        <source>Restore key…</source>
        <translation>Restaurar la clave…</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>Copiar líneas de entorno</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>Cortando…</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>Cortar la clave</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Push now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>Cortar %n clave</numerusform>
            <numerusform>Cortar %n claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) selected</source>
        <translation>
            <numerusform>%n clave seleccionada</numerusform>
            <numerusform>%n claves seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Mostrar código QR</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Cortar</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)…</source>
        <translation>
            <numerusform>Cortar %n clave…</numerusform>
            <numerusform>Cortar %n claves…</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>Proxy keys</source>
        <translation>Claves proxy</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>Nueva clave proxy</translation>
    </message>
    <message>
        <source>No proxy keys yet. A proxy key is what you give to an app.</source>
        <translation>Aún no hay claves proxy. Una clave proxy es lo que se da a una aplicación.</translation>
    </message>
    <message>
        <source>No key is in this state.</source>
        <translation>Ninguna clave está en este estado.</translation>
    </message>
    <message>
        <source>Nothing matches &apos;%1&apos;.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>las claves</translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill. It may still serve %2. If it stays away, revoke the upstream key at its provider.</source>
        <translation>%1 no ha confirmado el corte. Puede que aún sirva %2. Si sigue sin responder, revocar la clave upstream en su proveedor.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not answer since %2. Changes of %n key(s) wait for it; they still work with their old limits.</source>
        <translation>
            <numerusform>%1 no responde desde %2. Los cambios de %n clave lo esperan; aún funciona con sus límites anteriores.</numerusform>
            <numerusform>%1 no responde desde %2. Los cambios de %n claves lo esperan; aún funcionan con sus límites anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer since %2. Its keys keep their last limits; the numbers are from then.</source>
        <translation>%1 no responde desde %2. Sus claves conservan sus últimos límites; las cifras son de entonces.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n key(s) are not on their relay yet.</source>
        <translation>
            <numerusform>Los cambios de %n clave aún no están en su relay.</numerusform>
            <numerusform>Los cambios de %n claves aún no están en su relay.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is made</source>
        <translation>La clave está creada</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n clave enviada.</numerusform>
            <numerusform>%n claves enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Exportar esta vista</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) written to %1</source>
        <translation>
            <numerusform>%n clave escrita en %1</numerusform>
            <numerusform>%n claves escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>Exportar esta vista…</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>Abrir la página de claves del proveedor</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>No se pudo iniciar ningún navegador. Abra %1 usted mismo.</translation>
    </message>
    <message>
        <source>Export the selected keys</source>
        <translation>Exportar las claves seleccionadas</translation>
    </message>
    <message>
        <source>Resume and accept as normal</source>
        <translation>Reanudar y aceptar como normal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Phone kill links</source>
        <translation>Enlaces de corte para teléfono</translation>
    </message>
    <message>
        <source>New canary key…</source>
        <translation>Nueva clave canario…</translation>
    </message>
    <message>
        <source>A canary is allowed nothing, so it has no limits to change.</source>
        <translation>Un canario no permite nada, así que no tiene límites que cambiar.</translation>
    </message>
    <message>
        <source>Archive…</source>
        <comment>shows what is archived</comment>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Other kinds of keys</source>
        <translation>Otros tipos de claves</translation>
    </message>
    <message>
        <source>A key that nobody should use: whoever tries it raises an alarm</source>
        <translation>Una clave que nadie debe usar: quien la prueba dispara una alarma</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillCredentialSection</name>
    <message>
        <source>Killing needs no unlocked vault: a separate key in %1/kill.json, readable by you alone, can kill and do nothing else.</source>
        <translation>Cortar no requiere la bóveda desbloqueada: una clave aparte en %1/kill.json, legible solo por su dueño, puede cortar y nada más.</translation>
    </message>
    <message>
        <source>Is it in order?</source>
        <translation>¿Está en orden?</translation>
    </message>
    <message>
        <source>It is there. The next kill uses it.</source>
        <translation>Está ahí. El próximo corte la usará.</translation>
    </message>
    <message>
        <source>It is missing. Unlocking the vault once writes it again.</source>
        <translation>Falta. Desbloquear la bóveda una vez la escribe de nuevo.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillLinkList</name>
    <message>
        <source>%1 does not tell: %2</source>
        <comment>a relay and why</comment>
        <translation>%1 no informa: %2</translation>
    </message>
    <message>
        <source>No phone has a link.</source>
        <translation>Ningún teléfono tiene un enlace.</translation>
    </message>
    <message>
        <source>A phone has a link since %1; it killed with it %2.</source>
        <translation>Un teléfono tiene un enlace desde %1; cortó con él %2.</translation>
    </message>
    <message>
        <source>A phone has a link since %1, never used.</source>
        <translation>Un teléfono tiene un enlace desde %1, nunca usado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and its link</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>Crear un enlace nuevo</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Crear un enlace</translation>
    </message>
    <message>
        <source>Make a kill link for %1</source>
        <translation>Crear un enlace de corte para %1</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Anularlo</translation>
    </message>
    <message>
        <source>Void the kill link of %1</source>
        <translation>Anular el enlace de corte de %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillLinkPanel</name>
    <message>
        <source>Opened on a phone, the link can kill this key and nothing else. Making one voids the link this key had.</source>
        <translation>Abierto en un teléfono, el enlace puede cortar esta clave y nada más. Crear uno anula el enlace que tenía esta clave.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Crear un enlace</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>QR code of the link that kills %1</source>
        <translation>Código QR del enlace que corta %1</translation>
    </message>
    <message>
        <source>Anyone who has this link can kill this key and nothing else. It is shown this once.</source>
        <translation>Cualquiera que tenga este enlace puede cortar esta clave y nada más. Se muestra solo esta vez.</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>Crear un enlace nuevo</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>El enlace está copiado.</translation>
    </message>
    <message>
        <source>Opened on a phone, the link can kill every key of %1 and nothing else. Making one voids the one of before, on a kill sheet too.</source>
        <translation>Abierto en un teléfono, el enlace puede cortar todas las claves de %1 y nada más. Crear uno anula el anterior, también el de una hoja de corte.</translation>
    </message>
    <message>
        <source>Make a link that kills all keys of %1</source>
        <translation>Crear un enlace que corta todas las claves de %1</translation>
    </message>
    <message>
        <source>QR code of the link that kills all keys of %1</source>
        <translation>Código QR del enlace que corta todas las claves de %1</translation>
    </message>
    <message>
        <source>Anyone who has this link can kill every key of %1 and nothing else. It is shown this once.</source>
        <translation>Cualquiera que tenga este enlace puede cortar todas las claves de %1 y nada más. Se muestra solo esta vez.</translation>
    </message>
    <message>
        <source>Make a new link for %1</source>
        <translation>Crear un enlace nuevo para %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillNews</name>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 está restaurada.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) restored.</source>
        <translation>
            <numerusform>%n clave restaurada.</numerusform>
            <numerusform>%n claves restauradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be restored: %2</source>
        <translation>No se pudo restaurar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) killed</source>
        <translation>
            <numerusform>%n clave cortada</numerusform>
            <numerusform>%n claves cortadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 cortada</translation>
    </message>
    <message>
        <source>Not confirmed by %1: %2 It may still serve these keys; it is tried again until it answers.</source>
        <translation>Sin confirmar por %1: %2 Puede que aún sirva estas claves; se reintenta hasta que responda.</translation>
    </message>
    <message>
        <source>%1 on %2 of %3 relays in %4 s.</source>
        <translation>%1 en %2 de %3 relays en %4 s.</translation>
    </message>
    <message>
        <source>Unlock to restore.</source>
        <translation>Desbloquear para restaurar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>las claves</translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill. It may still serve %2.</source>
        <translation>%1 no ha confirmado el corte. Puede que aún sirva %2.</translation>
    </message>
    <message>
        <source>Not confirmed by %1: %2 It may still serve these keys, and is not tried again by itself: kill them once more.</source>
        <translation>Sin confirmar por %1: %2 Puede que aún sirva estas claves, y no se reintenta por sí solo: cortarlas una vez más.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Confirmed by %1 of %2 relays in %3 s.</source>
        <translation>Confirmado por %1 de %2 relays en %3 s.</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys; it is tried again until it answers.</source>
        <translation>Un relay no ha confirmado el corte y puede que aún sirva claves; se reintenta hasta que responda.</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys, and is not tried again by itself: kill them once more.</source>
        <translation>Un relay no ha confirmado el corte y puede que aún sirva claves; no se reintenta solo: hay que cortarlas otra vez.</translation>
    </message>
    <message>
        <source>A kill is not confirmed</source>
        <translation>Un corte no está confirmado</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys.</source>
        <translation>Un relay no ha confirmado el corte y puede que aún sirva claves.</translation>
    </message>
    <message>
        <source>Nothing was killed</source>
        <translation>No se cortó nada</translation>
    </message>
    <message>
        <source>Open RubberAPI to see why.</source>
        <translation>Abrir RubberAPI para ver por qué.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillSheetSection</name>
    <message>
        <source>Kill sheet: a page with each relay&apos;s address, its keys and a code for a phone that kills them all. Whoever has the sheet can kill, and nothing else. Making one voids the link that kills every key you had before.</source>
        <translation>Hoja de corte: una página con la dirección de cada relay, sus claves y un código para el teléfono que las corta todas. Quien tenga la hoja puede cortar, y nada más. Crear una anula el enlace anterior que corta todas las claves.</translation>
    </message>
    <message>
        <source>Print a kill sheet…</source>
        <translation>Imprimir una hoja de corte…</translation>
    </message>
    <message>
        <source>Save a kill sheet as PDF…</source>
        <translation>Guardar una hoja de corte en PDF…</translation>
    </message>
    <message>
        <source>No relay is paired, so there is nothing to kill.</source>
        <translation>No hay ningún relay vinculado, así que no hay nada que cortar.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at it before you rely on it.</source>
        <translation>Enviada a la impresora. Compruébela antes de confiar en ella.</translation>
    </message>
    <message>
        <source>The printer took nothing. The link of before is void all the same: print again.</source>
        <translation>La impresora no aceptó nada. El enlace anterior queda anulado igualmente: imprima otra vez.</translation>
    </message>
    <message>
        <source>Save a kill sheet</source>
        <translation>Guardar una hoja de corte</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1. Whoever reads that file can kill.</source>
        <translation>Escrita en %1. Quien lea ese archivo puede cortar.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The link of before is void all the same.</source>
        <translation>No se pudo escribir %1: %2. El enlace anterior queda anulado igualmente.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KilledBar</name>
    <message>
        <source>All keys are killed since %1. Nothing can spend.</source>
        <translation>Todas las claves están cortadas desde %1. Nada puede gastar.</translation>
    </message>
    <message>
        <source>All keys are killed. Nothing can spend.</source>
        <translation>Todas las claves están cortadas. Nada puede gastar.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LatencyCard</name>
    <message>
        <source>How long requests took, last 24 hours</source>
        <translation>Cuánto tardaron las solicitudes, últimas 24 horas</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>La mitad, como máximo</translation>
    </message>
    <message>
        <source>95 % took at most</source>
        <translation>El 95 %, como máximo</translation>
    </message>
    <message>
        <source>Half of %1 answered requests took at most %2, 95 % at most %3 (dashed).</source>
        <translation>La mitad de %1 solicitudes respondidas tardó como máximo %2; el 95 %, como máximo %3 (discontinua).</translation>
    </message>
    <message>
        <source>Only the newest requests were looked at.</source>
        <translation>Solo se consideraron las solicitudes más recientes.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LayoutSection</name>
    <message>
        <source>Give the window its first size</source>
        <translation>Devolver la ventana a su tamaño inicial</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LinePanel</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LinkLine</name>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <translation>Visto por última vez %1.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Próximo intento en %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LiveCard</name>
    <message>
        <source>Live requests</source>
        <translation>Solicitudes en vivo</translation>
    </message>
    <message>
        <source>Nothing yet. Waiting for requests…</source>
        <translation>Nada todavía. Esperando solicitudes…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Abrir Actividad</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on (%1 new)</source>
        <translation>Continuar (%1 nuevas)</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>no relay is paired</source>
        <translation>ningún relay vinculado</translation>
    </message>
    <message>
        <source>not live, retrying in %1</source>
        <translation>no en vivo, reintento en %1</translation>
    </message>
    <message>
        <source>not live, retrying</source>
        <translation>no en vivo, reintentando</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LiveView</name>
    <message>
        <source>Live requests</source>
        <translation>Solicitudes en vivo</translation>
    </message>
    <message>
        <source>Showing 1 in 10</source>
        <translation>Se muestra 1 de cada 10</translation>
    </message>
    <message>
        <source>More than 200 requests a second. Requests has them all.</source>
        <translation>Más de 200 solicitudes por segundo. En Solicitudes están todas.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● En vivo</translation>
    </message>
    <message>
        <source>○ Paused by lost connection %1. Missed rows are fetched when it returns.</source>
        <translation>○ Detenido por conexión perdida %1. Las filas que falten se obtienen cuando vuelva.</translation>
    </message>
    <message>
        <source>Paused. Requests go on and are counted.</source>
        <translation>Detenido. Las solicitudes continúan y se cuentan.</translation>
    </message>
    <message>
        <source>No live request fits the filter.</source>
        <translation>Ninguna solicitud en vivo encaja con el filtro.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Nothing yet. Waiting for requests…</source>
        <translation>Nada todavía. Esperando solicitudes…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevas</translation>
    </message>
    <message>
        <source>Show %1 new requests</source>
        <translation>Mostrar %1 solicitudes nuevas</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LogSection</name>
    <message>
        <source>The log is in %1, readable by you alone. It takes at most 2 MB.</source>
        <translation>El registro está en %1, legible solo por su dueño. Ocupa como mucho 2 MB.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir carpeta del registro</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is at %1.</source>
        <translation>Aquí nada abre carpetas. Está en %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LogStrip</name>
    <message>
        <source>No relay is paired, so there is no log to verify.</source>
        <translation>No hay ningún relay vinculado, así que no hay registro que verificar.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Signed logs of the relays</source>
        <translation>Registros firmados de los relays</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Verificar un archivo…</translation>
    </message>
    <message>
        <source>An exported file with its proof, or the proof of one row. No relay is asked.</source>
        <translation>Un archivo exportado con su prueba, o la prueba de una fila. No se pregunta a ningún relay.</translation>
    </message>
    <message>
        <source>Save the evidence…</source>
        <translation>Guardar las pruebas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Guardar las pruebas</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1. Both signatures are in it; anybody can check them.</source>
        <translation>Escrito en %1. Contiene ambas firmas; cualquiera puede comprobarlas.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MainWindow</name>
    <message>
        <source>What waited is pushed: %1.</source>
        <translation>Lo que esperaba está enviado: %1.</translation>
    </message>
    <message>
        <source>The vault has a new passphrase. Whoever saw these shares could open it: make new ones in the settings, under Recovery.</source>
        <translation>La bóveda tiene una frase nueva. Quien vio estas partes podría abrirla: crear otras en los ajustes, en Recuperación.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MakeShares</name>
    <message>
        <source>Type the vault&apos;s passphrase: shares are a lasting way in.</source>
        <translation>Escribir la frase de la bóveda: las partes son un acceso duradero.</translation>
    </message>
    <message>
        <source>Making them…</source>
        <translation>Creándolas…</translation>
    </message>
    <message>
        <source>Where shall the sheets go?</source>
        <translation>¿Dónde se guardan las hojas?</translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation>Escribiendo las hojas…</translation>
    </message>
    <message>
        <source>Putting them in force…</source>
        <translation>Poniéndolas en vigor…</translation>
    </message>
    <message>
        <source>Giving it to the relay…</source>
        <translation>Entregándolo al relay…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>The sheet files are deleted. What you printed is all there is.</source>
        <translation>Los archivos se eliminaron. Solo queda lo que se imprimió.</translation>
    </message>
    <message>
        <source>These shares are not in force. Leaving throws them away, and deletes their sheets.</source>
        <translation>Estas partes no están en vigor. Al salir se descartan y se eliminan sus hojas.</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Descartarlas</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Partes de recuperación</translation>
    </message>
    <message>
        <source>Shares that open %1</source>
        <translation>Partes que abren %1</translation>
    </message>
    <message>
        <source>If the passphrase is lost, people who hold enough of these sheets can open the vault together and give it a new passphrase. Nobody else can, and none of them alone.</source>
        <translation>Si se pierde la frase, quienes tengan suficientes de estas hojas pueden abrir juntos la bóveda y darle una frase nueva. Nadie más puede, y ninguno por sí solo.</translation>
    </message>
    <message>
        <source>After a restart %1 is opened by people: each gives his share from a computer of his own, and enough of them open it. No vault has its master key then.</source>
        <translation>Tras un reinicio, %1 lo abren personas: cada una da su parte desde su propio ordenador, y cuando son suficientes se abre. Ninguna bóveda tiene entonces su clave maestra.</translation>
    </message>
    <message>
        <source>The shares there are open nothing any more once the new ones are in force.</source>
        <translation>Las partes actuales ya no abren nada en cuanto las nuevas estén en vigor.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>la bóveda</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Frase de la bóveda</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the vault</source>
        <translation>&amp;Frase de la bóveda</translation>
    </message>
    <message>
        <source>Each share goes on a sheet of its own: numbered words, a code to scan, and what to do with it. The sheets are PDF files that only you can read.</source>
        <translation>Cada parte va en su propia hoja: palabras numeradas, un código para escanear y qué hacer con ella. Las hojas son archivos PDF que solo puede leer su dueño.</translation>
    </message>
    <message>
        <source>Write the sheets…</source>
        <translation>Escribir las hojas…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Print them, or copy them by hand, before you go on. Shares on a screen or in a cloud are shares that others have.</source>
        <translation>Imprimirlas, o copiarlas a mano, antes de seguir. Las partes en una pantalla o en una nube son partes que tienen otros.</translation>
    </message>
    <message>
        <source>Type enough of them again, from the paper. They are in force only then, so that a misprint or a slip is found today and not when they are needed.</source>
        <translation>Escribir de nuevo suficientes, desde el papel. Solo entonces están en vigor, para que un error se descubra hoy y no cuando hagan falta.</translation>
    </message>
    <message>
        <source>Give each sheet to somebody else, or keep them in different places.</source>
        <translation>Dar cada hoja a otra persona, o guardarlas en lugares distintos.</translation>
    </message>
    <message>
        <source>Give each holder a sheet. After a restart he opens RubberAPI on a computer that is paired with the relay and gives it on this page.</source>
        <translation>Dar una hoja a cada persona. Tras un reinicio, abre RubberAPI en un ordenador vinculado con el relay y da su parte en esta página.</translation>
    </message>
    <message>
        <source>The older shares still open copies of the vault that were made before: delete those copies if a share is in the wrong hands.</source>
        <translation>Las partes anteriores aún abren copias de la bóveda hechas antes: eliminar esas copias si una parte está en malas manos.</translation>
    </message>
    <message>
        <source>They are printed: delete the files</source>
        <translation>Ya están impresas: eliminar los archivos</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>Crear las partes</translation>
    </message>
    <message>
        <source>They are on paper: go on</source>
        <translation>Ya están en papel: seguir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written to %1</source>
        <translation>
            <numerusform>%n hoja escrita en %1</numerusform>
            <numerusform>%n hojas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>These shares are in force: %1.</source>
        <translation>Estas partes están en vigor: %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>New proxy key…</source>
        <translation>Nueva clave proxy…</translation>
    </message>
    <message>
        <source>New upstream key…</source>
        <translation>Nueva clave upstream…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>Exportar esta vista…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Pause or go on with live rows</source>
        <translation>Detener o continuar las filas en vivo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Save and push</source>
        <translation>Guardar y enviar</translation>
    </message>
    <message>
        <source>Push now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Suspend or resume</source>
        <translation>Suspender o reanudar</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>Copiar líneas de entorno</translation>
    </message>
    <message>
        <source>Copy proxy key</source>
        <translation>Copiar clave proxy</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>Cortar todas las claves…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Ayuda y atajos</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>About RubberAPI</source>
        <translation>Acerca de RubberAPI</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ModelPicker</name>
    <message>
        <source>$%1 in and $%2 out for a million tokens</source>
        <translation>$%1 de entrada y $%2 de salida por millón de tokens</translation>
    </message>
    <message>
        <source>Every model with a price, new ones too</source>
        <translation>Todo modelo con precio, también los nuevos</translation>
    </message>
    <message>
        <source>Only the ticked ones</source>
        <translation>Solo los marcados</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>A family or pattern</source>
        <translation>Una familia o un patrón</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n marcado</numerusform>
            <numerusform>%n marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the price book</source>
        <translation>No está en la lista de precios</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::NewPassphrase</name>
    <message>
        <source>Use it anyway</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::NoticeSection</name>
    <message>
        <source>What raises an alert…</source>
        <translation>Qué genera una alerta…</translation>
    </message>
    <message>
        <source>Send a test notification</source>
        <translation>Enviar una notificación de prueba</translation>
    </message>
    <message>
        <source>Sent. If none came, look at your desktop&apos;s settings for notifications.</source>
        <translation>Enviada. Si no llegó ninguna, revisar la configuración de notificaciones del escritorio.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notices</name>
    <message numerus="yes">
        <source>%n key(s) need attention</source>
        <translation>
            <numerusform>%n clave requiere atención</numerusform>
            <numerusform>%n claves requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Alerts to see them.</source>
        <translation>Abrir Alertas para verlas.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, and more of it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>Abrir la página de claves del proveedor</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it to see more.</source>
        <translation>La bóveda está bloqueada. Desbloquearla para ver más.</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Una prueba</translation>
    </message>
    <message>
        <source>Alerts of RubberAPI look like this.</source>
        <translation>Así se ven las alertas de RubberAPI.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>Cortar la clave</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::OverviewPage</name>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>Cortar todas las claves</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Gasto de hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>Solicitudes de hoy</translation>
    </message>
    <message>
        <source>Active keys</source>
        <translation>Claves activas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without a known price</source>
        <translation>
            <numerusform>%n solicitud sin precio conocido</numerusform>
            <numerusform>%n solicitudes sin precio conocido</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet. Pair a relay to begin: it stands between your agents and the APIs.</source>
        <translation>Aún no hay solicitudes. Para empezar, vincular un relay: se sitúa entre los agentes y las API.</translation>
    </message>
    <message>
        <source>Pair a relay…</source>
        <translation>Vincular un relay…</translation>
    </message>
    <message>
        <source>No requests yet. A proxy key is what you give to an app.</source>
        <translation>Aún no hay solicitudes. Una clave proxy es lo que se da a una aplicación.</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>Nueva clave proxy</translation>
    </message>
    <message>
        <source>No requests yet. Copy your two lines and make one call.</source>
        <translation>Aún no hay solicitudes. Copiar las dos líneas y hacer una llamada.</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>Copiar líneas de entorno</translation>
    </message>
    <message>
        <source>The lines for %1 are on the clipboard. Paste them where your agent runs.</source>
        <translation>Las líneas de %1 están en el portapapeles. Pegarlas donde se ejecuta el agente.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PairForm</name>
    <message>
        <source>what the relay printed</source>
        <translation>lo que mostró el relay</translation>
    </message>
    <message>
        <source>home-lab</source>
        <translation>home-lab</translation>
    </message>
    <message>
        <source>Relay &amp;address</source>
        <translation>&amp;Dirección del relay</translation>
    </message>
    <message>
        <source>Pairing &amp;code</source>
        <translation>&amp;Código de vinculación</translation>
    </message>
    <message>
        <source>&amp;Name, as you want to call it</source>
        <translation>&amp;Nombre, a elección</translation>
    </message>
    <message>
        <source>Another computer commands this relay and must let this one in: there, under Relays, &quot;Computers…&quot;. It must show the same six words:
%1</source>
        <translation>Otro ordenador controla este relay y debe admitir este: allí, en Relays, «Ordenadores…». Debe mostrar las mismas seis palabras:
%1</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>The relay that answers says it is:</source>
        <translation>El relay que responde dice ser:</translation>
    </message>
    <message>
        <source>Compare with the words in the relay&apos;s terminal, beside the pairing code. Nothing is sent before you say that they match.</source>
        <translation>Comparar con las palabras del terminal del relay, junto al código de vinculación. No se envía nada antes de confirmar que coinciden.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PassphraseSection</name>
    <message>
        <source>Present passphrase</source>
        <translation>Frase actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase nueva</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Repetir la frase nueva</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar frase</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>Desbloquear con el llavero del sistema</translation>
    </message>
    <message>
        <source>The new passphrase and its repetition are not the same.</source>
        <translation>La frase nueva y su repetición no coinciden.</translation>
    </message>
    <message>
        <source>Changing it…</source>
        <translation>Cambiándola…</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>La frase está cambiada. Las copias anteriores aún se abren con la antigua.</translation>
    </message>
    <message>
        <source>No longer unlock with the system keychain</source>
        <translation>Dejar de desbloquear con el llavero del sistema</translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation>Este sistema no tiene un llavero que responda.</translation>
    </message>
    <message>
        <source>Exactly as strong as your login to this computer.</source>
        <translation>Exactamente tan fuerte como el inicio de sesión de este equipo.</translation>
    </message>
    <message>
        <source>Type the present passphrase above first.</source>
        <translation>Escribir primero arriba la frase actual.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PhoneKillSection</name>
    <message>
        <source>From a phone</source>
        <translation>Desde un teléfono</translation>
    </message>
    <message>
        <source>No relay is paired, so there is nothing to kill.</source>
        <translation>No hay ningún relay vinculado, así que no hay nada que cortar.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PlanForm</name>
    <message>
        <source>Sheets &amp;needed</source>
        <translation>Hojas &amp;necesarias</translation>
    </message>
    <message>
        <source>Sheets in &amp;all</source>
        <translation>Hojas en &amp;total</translation>
    </message>
    <message>
        <source>Any %1 of the %2 sheets together open %3. %4 of them say nothing at all; %5 may be lost.</source>
        <translation>Cualesquiera %1 de las %2 hojas juntas abren %3. %4 de ellas no dicen nada; %5 pueden perderse.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PolicyForm</name>
    <message>
        <source>Pinned images</source>
        <translation>Imágenes fijadas</translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation>Firmantes fijados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nothing is sealed to %1 unless its machine shows this first, fresh each time.</source>
        <translation>No se sella nada para %1 si su máquina no muestra antes esto, de nuevo cada vez.</translation>
    </message>
    <message>
        <source>What it must &amp;show</source>
        <translation>Qué debe &amp;mostrar</translation>
    </message>
    <message>
        <source>Pinned &amp;images</source>
        <translation>&amp;Imágenes fijadas</translation>
    </message>
    <message>
        <source>SHA-384 in hex, one a line: SEV-SNP&apos;s measurement or Nitro&apos;s PCR0. The relay must run one of them.</source>
        <translation>SHA-384 en hexadecimal, uno por línea: la medición de SEV-SNP o el PCR0 de Nitro. El relay debe ejecutar una de ellas.</translation>
    </message>
    <message>
        <source>Pinned s&amp;igners</source>
        <translation>&amp;Firmantes fijados</translation>
    </message>
    <message>
        <source>Nitro&apos;s PCR8, one a line: the certificate that signed the image.</source>
        <translation>El PCR8 de Nitro, uno por línea: el certificado que firmó la imagen.</translation>
    </message>
    <message>
        <source>Other conditions (VMPL, VLEK, host data, revocations) are set by: rubberapi relay attest-policy</source>
        <translation>Otras condiciones (VMPL, VLEK, datos del host, revocaciones) se fijan con: rubberapi relay attest-policy</translation>
    </message>
    <message>
        <source>Accepted kinds of machine</source>
        <translation>Tipos de máquina aceptados</translation>
    </message>
    <message>
        <source>AWS Nitro enclave</source>
        <translation>Enclave AWS Nitro</translation>
    </message>
    <message>
        <source>AMD %1 (its evidence can be forged: only for tests)</source>
        <translation>AMD %1 (prueba falsificable: solo para ensayos)</translation>
    </message>
    <message>
        <source>AMD %1</source>
        <translation>AMD %1</translation>
    </message>
    <message>
        <source>Least firmware of %1</source>
        <translation>Firmware mínimo de %1</translation>
    </message>
    <message>
        <source>Empty: the levels this version of RubberAPI asks for.</source>
        <translation>Vacío: los niveles que pide esta versión de RubberAPI.</translation>
    </message>
    <message>
        <source>This does not read. Write it like the example.</source>
        <translation>No se entiende. Escribirlo como el ejemplo.</translation>
    </message>
    <message>
        <source>Line %1 is not 96 hex digits.</source>
        <translation>La línea %1 no tiene 96 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Pin an image, or whoever signs it.</source>
        <translation>Fijar una imagen, o quién la firma.</translation>
    </message>
    <message>
        <source>Accept at least one kind of machine.</source>
        <translation>Aceptar al menos un tipo de máquina.</translation>
    </message>
    <message>
        <source>What %1 must show</source>
        <translation>Qué debe mostrar %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PriceSection</name>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Look for new prices</source>
        <translation>Buscar precios nuevos</translation>
    </message>
    <message>
        <source>Fetches OpenRouter&apos;s public list; nothing of yours goes along.</source>
        <translation>Obtiene la lista pública de OpenRouter; no se envía nada propio.</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparar con un archivo…</translation>
    </message>
    <message>
        <source>Set a price of your own…</source>
        <translation>Fijar un precio propio…</translation>
    </message>
    <message>
        <source>A price book, or a list of models</source>
        <translation>Una lista de precios o de modelos</translation>
    </message>
    <message numerus="yes">
        <source>Price book %1 with %n model(s), the newest price of %2. No update changes a price of your own.</source>
        <translation>
            <numerusform>Lista de precios %1 con %n modelo, el precio más reciente de %2. Ninguna actualización cambia un precio propio.</numerusform>
            <numerusform>Lista de precios %1 con %n modelos, el precio más reciente de %2. Ninguna actualización cambia un precio propio.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2: $%3 for a million input tokens, $%4 for output; your own price.</source>
        <translation>%1 en %2: $%3 de entrada, $%4 de salida por millón de tokens; precio propio.</translation>
    </message>
    <message>
        <source>Let updates change it</source>
        <translation>Dejar que las actualizaciones lo cambien</translation>
    </message>
    <message>
        <source>Let updates change %1</source>
        <translation>Dejar que las actualizaciones cambien %1</translation>
    </message>
    <message>
        <source>Sending it to the relays…</source>
        <translation>Enviándolo a los relays…</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Obteniendo la lista…</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Leyéndolo…</translation>
    </message>
    <message>
        <source>In force on %1.</source>
        <translation>En vigor en %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Kept for the first relay that is paired.</source>
        <translation>Se guarda para el primer relay que se vincule.</translation>
    </message>
    <message>
        <source>Not in force on %1. %2</source>
        <translation>No está en vigor en %1. %2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Program</name>
    <message>
        <source>Close RubberAPI?</source>
        <translation>¿Cerrar RubberAPI?</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icons, so closing RubberAPI stops alerts. Your keys keep working. On GNOME the extension AppIndicator shows tray icons.</source>
        <translation>Este escritorio no muestra iconos de bandeja, así que cerrar RubberAPI detiene las alertas. Las claves siguen funcionando. En GNOME, la extensión AppIndicator muestra iconos de bandeja.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Mantener abierto</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Abrir otra bóveda</translation>
    </message>
    <message>
        <source>RubberAPI ended unexpectedly the last time. Your vault and what you had begun to write are kept.</source>
        <translation>RubberAPI terminó de forma inesperada la última vez. La bóveda y lo que se había empezado a escribir se conservan.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir carpeta del registro</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ProofFiles</name>
    <message>
        <source>Prove this row</source>
        <translation>Probar esta fila</translation>
    </message>
    <message>
        <source>Proof (*.proof)</source>
        <translation>Prueba (*.proof)</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Verificar un archivo</translation>
    </message>
    <message>
        <source>Exports and proofs (*.csv *.json *.jsonl *.proof)</source>
        <translation>Exportaciones y pruebas (*.csv *.json *.jsonl *.proof)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RangeChoice</name>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To (UTC days, both included)</source>
        <translation>Hasta (días UTC, ambos incluidos)</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecentRequests</name>
    <message>
        <source>Cost is looked up</source>
        <translation>Se está consultando el coste</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>Clave proxy</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Tokens de entrada / salida</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecoverCard</name>
    <message>
        <source>Recover with shares</source>
        <translation>Recuperar con partes</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>Frase &amp;nueva</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>&amp;Repetir la frase nueva</translation>
    </message>
    <message>
        <source>Set it and unlock</source>
        <translation>Fijarla y desbloquear</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Looking at the vault…</source>
        <translation>Mirando la bóveda…</translation>
    </message>
    <message>
        <source>No recovery shares were made for this vault, and nobody can reset its passphrase. Your relays go on working, and you can still kill their keys.</source>
        <translation>No se crearon partes de recuperación para esta bóveda, y nadie puede restablecer su frase. Los relays siguen funcionando y aún se pueden cortar sus claves.</translation>
    </message>
    <message>
        <source>The vault is opened by any %1. Each sheet says to which set it belongs.</source>
        <translation>La bóveda se abre con %1, cualesquiera. Cada hoja dice a qué juego pertenece.</translation>
    </message>
    <message>
        <source>Trying them…</source>
        <translation>Probándolas…</translation>
    </message>
    <message>
        <source>These shares open the vault. Give it a new passphrase; the old one is forgotten. Backups made before still open with theirs.</source>
        <translation>Estas partes abren la bóveda. Darle una frase nueva; la antigua deja de valer. Las copias de seguridad anteriores se siguen abriendo con la suya.</translation>
    </message>
    <message>
        <source>Setting the passphrase…</source>
        <translation>Fijando la frase…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecoverySection</name>
    <message>
        <source>Check shares…</source>
        <translation>Comprobar partes…</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>Quitarlas…</translation>
    </message>
    <message>
        <source>Remove them: a lost passphrase is final</source>
        <translation>Quitarlas: una frase perdida es definitiva</translation>
    </message>
    <message>
        <source>Recovery shares are sheets of paper for several people or places. Enough of them give the vault a new passphrase when the old one is lost; fewer say nothing.</source>
        <translation>Las partes de recuperación son hojas de papel para varias personas o lugares. Suficientes de ellas dan a la bóveda una frase nueva cuando se pierde la antigua; menos no dicen nada.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>En vigor: %1.</translation>
    </message>
    <message>
        <source>None. A lost passphrase is final.</source>
        <translation>Ninguna. Una frase perdida es definitiva.</translation>
    </message>
    <message>
        <source>New ones are being made and are not in force yet.</source>
        <translation>Se están creando otras y aún no están en vigor.</translation>
    </message>
    <message>
        <source>Make new ones…</source>
        <translation>Crear otras…</translation>
    </message>
    <message>
        <source>Make recovery shares…</source>
        <translation>Crear partes de recuperación…</translation>
    </message>
    <message>
        <source>The shares are void. They still open copies of the vault that were made before.</source>
        <translation>Las partes ya no valen. Aún abren copias de la bóveda hechas antes.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayCard</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Unseal</source>
        <translation>Desellar</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Unpair…</source>
        <translation>Desvincular…</translation>
    </message>
    <message>
        <source>Unsealed.</source>
        <translation>Desellado.</translation>
    </message>
    <message>
        <source>Sealed. Its keys are refused until you unseal it.</source>
        <translation>Sellado. Sus claves se rechazan hasta desellarlo.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestación</translation>
    </message>
    <message>
        <source>Computers…</source>
        <translation>Ordenadores…</translation>
    </message>
    <message>
        <source>I put the backup there: unseal it</source>
        <translation>La copia la puse yo: desellarlo</translation>
    </message>
    <message>
        <source>Unsealed. Rows are lost: look at what is alive on it.</source>
        <translation>Desellado. Se perdieron filas: mirar qué está vivo en él.</translation>
    </message>
    <message>
        <source>Push all</source>
        <translation>Enviar todas</translation>
    </message>
    <message>
        <source>Needs update</source>
        <translation>Desactualizado</translation>
    </message>
    <message numerus="yes">
        <source>Its last %n answer(s) took %1 to %2 ms</source>
        <translation>
            <numerusform>Su última %n respuesta tardó de %1 a %2 ms</numerusform>
            <numerusform>Sus últimas %n respuestas tardaron de %1 a %2 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Pushing %1 of %2…</source>
        <translation>Enviando %1 de %2…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaySharesView</name>
    <message>
        <source>Sealed, and nobody has shares of it yet: make some, which opens it.</source>
        <translation>Sellado, y nadie tiene aún partes: crear algunas, lo que lo abre.</translation>
    </message>
    <message>
        <source>Nobody has shares of it yet: make some before it restarts, or nothing opens it.</source>
        <translation>Nadie tiene aún partes de él: crearlas antes de que se reinicie, o nada lo abrirá.</translation>
    </message>
    <message>
        <source>After a restart it is opened by any %1.</source>
        <translation>Tras un reinicio se abre con %1, cualesquiera.</translation>
    </message>
    <message>
        <source>Sealed. It is opened by any %1.</source>
        <translation>Sellado. Se abre con %1, cualesquiera.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Give a share…</source>
        <translation>Dar una parte…</translation>
    </message>
    <message>
        <source>It is opened by shares of several people.</source>
        <translation>Se abre con partes de varias personas.</translation>
    </message>
    <message>
        <source>Make new shares…</source>
        <translation>Crear partes nuevas…</translation>
    </message>
    <message>
        <source>Make shares…</source>
        <translation>Crear partes…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayStep</name>
    <message>
        <source>Pair a relay</source>
        <translation>Vincular un relay</translation>
    </message>
    <message>
        <source>The relay is a small server of yours that agents talk to. Run this there; it prints an address and a code that works once:</source>
        <translation>El relay es un pequeño servidor propio con el que hablan los agentes. Ejecutar allí; muestra una dirección y un código de un solo uso:</translation>
    </message>
    <message>
        <source>The relay sees a sealed key only; where it is sealed, only you can unseal it.</source>
        <translation>El relay solo ve una clave sellada; donde está sellado, solo su dueño puede desellarlo.</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>Vinculado con %1.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have no relay yet</source>
        <translation>Aún no tengo relay</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayTestView</name>
    <message>
        <source>It is sealed: agents are refused until somebody unseals it.</source>
        <translation>Está sellado: se rechaza a los agentes hasta que alguien lo deselle.</translation>
    </message>
    <message>
        <source>Its name has an address</source>
        <translation>Su nombre tiene una dirección</translation>
    </message>
    <message>
        <source>Who answers is the relay you paired</source>
        <translation>Quien responde es el relay vinculado</translation>
    </message>
    <message>
        <source>It knows this computer</source>
        <translation>Conoce este equipo</translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <translation>Los relojes coinciden</translation>
    </message>
    <message>
        <source>It answered in %1 ms</source>
        <translation>Respondió en %1 ms</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Responde</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaysPage</name>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Pair a relay…</source>
        <translation>Vincular un relay…</translation>
    </message>
    <message>
        <source>A link wants to pair this computer with the relay below. Go on only if you made that code yourself.</source>
        <translation>Un enlace quiere vincular este equipo con el relay de abajo. Seguir solo si el código es propio.</translation>
    </message>
    <message>
        <source>The code is what &quot;rubberapi-relay pair&quot; printed on the relay&apos;s terminal. It works once.</source>
        <translation>El código es lo que «rubberapi-relay pair» mostró en el terminal del relay. Sirve una vez.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>Vinculando…</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>Vinculado con %1.</translation>
    </message>
    <message>
        <source>Pair a relay</source>
        <translation>Vincular un relay</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>The name is yours alone; agents never see it.</source>
        <translation>El nombre es solo de aquí; los agentes nunca lo ven.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>No keys are on it. Type its name to forget it.</source>
        <translation>No hay claves en él. Escribir su nombre para olvidarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) go on working there and nobody manages them any more: kill them first if they must not. Type the relay&apos;s name to go on.</source>
        <translation>
            <numerusform>%n clave sigue funcionando allí y nadie la gestiona: cortarla antes si no debe. Escribir el nombre del relay para seguir.</numerusform>
            <numerusform>%n claves siguen funcionando allí y nadie las gestiona: cortarlas antes si no deben. Escribir el nombre del relay para seguir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpair %1</source>
        <translation>Desvincular %1</translation>
    </message>
    <message>
        <source>Name of the relay</source>
        <translation>Nombre del relay</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>That is not its name. Nothing was done.</source>
        <translation>Ese no es su nombre. No se hizo nada.</translation>
    </message>
    <message>
        <source>%1 is forgotten here. It did not answer, so it still has this computer on its list.</source>
        <translation>%1 se olvidó aquí. No respondió, así que aún tiene este equipo en su lista.</translation>
    </message>
    <message>
        <source>%1 is unpaired.</source>
        <translation>%1 está desvinculado.</translation>
    </message>
    <message>
        <source>Pair %1 again</source>
        <translation>Vincular %1 de nuevo</translation>
    </message>
    <message>
        <source>Only if you reinstalled it yourself. Its terminal prints a fresh code: rubberapi-relay pair. Your keys are pushed to it again.</source>
        <translation>Solo si lo reinstaló su dueño. Su terminal muestra un código nuevo: rubberapi-relay pair. Las claves se le envían de nuevo.</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Código de vinculación</translation>
    </message>
    <message>
        <source>Pair and push keys</source>
        <translation>Vincular y enviar claves</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paired again; %n key(s) pushed.</source>
        <translation>
            <numerusform>%1 está vinculado de nuevo; %n clave enviada.</numerusform>
            <numerusform>%1 está vinculado de nuevo; %n claves enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Computers of %1</source>
        <translation>Ordenadores de %1</translation>
    </message>
    <message>
        <source>No relay yet. A relay is the small server of yours that your agents talk to.</source>
        <translation>Aún no hay relay. Un relay es el pequeño servidor propio con el que hablan los agentes.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestDetails</name>
    <message>
        <source>Not in the price book</source>
        <translation>No está en la lista de precios</translation>
    </message>
    <message>
        <source>$%1 in, $%2 out a million tokens</source>
        <translation>$%1 de entrada, $%2 de salida por millón de tokens</translation>
    </message>
    <message>
        <source>Policy now</source>
        <translation>Política actual</translation>
    </message>
    <message>
        <source>No prompts or answers are ever stored.</source>
        <translation>Nunca se guardan prompts ni respuestas.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Served as</source>
        <translation>Servido como</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>stream</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Caché leída</translation>
    </message>
    <message>
        <source>Cache written</source>
        <translation>Caché escrita</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>of it reasoning</source>
        <translation>de ellos, razonamiento</translation>
    </message>
    <message>
        <source>Audio tokens in</source>
        <translation>Tokens de audio de entrada</translation>
    </message>
    <message>
        <source>Audio tokens out</source>
        <translation>Tokens de audio de salida</translation>
    </message>
    <message>
        <source>Image tokens in</source>
        <translation>Tokens de imagen de entrada</translation>
    </message>
    <message>
        <source>Image tokens out</source>
        <translation>Tokens de imagen de salida</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Audio seconds</source>
        <translation>Segundos de audio</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Llamadas a herramientas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Precio de</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>%1; %2 is in force now</source>
        <translation>%1; ahora rige %2</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>From the request to the last byte. Relays keep no time of the first token.</source>
        <translation>Desde la solicitud hasta el último byte. Los relays no guardan la hora del primer token.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de solicitud</translation>
    </message>
    <message>
        <source>Upstream id</source>
        <translation>Id upstream</translation>
    </message>
    <message>
        <source>Journal row</source>
        <translation>Fila del registro</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Same key</source>
        <translation>Misma clave</translation>
    </message>
    <message>
        <source>Same model</source>
        <translation>Mismo modelo</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Misma dirección</translation>
    </message>
    <message>
        <source>Allow this model…</source>
        <translation>Permitir este modelo…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Kill this key</source>
        <translation>Cortar esta clave</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 por solicitud</translation>
    </message>
    <message>
        <source>every priced model</source>
        <translation>todo modelo con precio</translation>
    </message>
    <message>
        <source>Prove this row…</source>
        <translation>Probar esta fila…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestHistogram</name>
    <message>
        <source>Requests over time</source>
        <translation>Solicitudes a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Drag over the bars to choose a time. Esc takes it back.</source>
        <translation>Arrastre sobre las barras para elegir un periodo. Esc lo deshace.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestWords</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>Clave proxy</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Tokens de entrada / salida</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de solicitud</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Requests could not be read.</source>
        <translation>No se pudieron leer las solicitudes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>Nothing matches &apos;%1&apos;.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>No hay solicitudes en este periodo.</translation>
    </message>
    <message>
        <source>%1 requests, %2 rejected, %3 errors, %4</source>
        <translation>%1 solicitudes, %2 rechazadas, %3 errores, %4</translation>
    </message>
    <message>
        <source>Older than %1 days was removed.</source>
        <translation>Lo anterior a %1 días se eliminó.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RulesView</name>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Notify: %1</source>
        <translation>Notificar: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2; as shipped: %3</source>
        <translation>de %1 a %2; de fábrica: %3</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SecretField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SessionWatch</name>
    <message>
        <source>Locks the vault first</source>
        <translation>Bloquea antes la bóveda</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de la configuración</translation>
    </message>
    <message>
        <source>As it was: %1.</source>
        <translation>Como estaba: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Cambiado: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SetupCard</name>
    <message>
        <source>Finish the setup</source>
        <translation>Terminar la configuración</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Descartar esta tarjeta</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Crear una bóveda</translation>
    </message>
    <message>
        <source>Pair a relay</source>
        <translation>Vincular un relay</translation>
    </message>
    <message>
        <source>Pair…</source>
        <translation>Vincular…</translation>
    </message>
    <message>
        <source>Add an upstream key</source>
        <translation>Añadir una clave upstream</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Make a proxy key</source>
        <translation>Crear una clave proxy</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Crear…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin hacer</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareCollect</name>
    <message>
        <source>Share %1</source>
        <translation>Parte %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareField</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>Palabra %1 de %2</translation>
    </message>
    <message>
        <source>typed; type again to change it</source>
        <translation>escrita; escribir de nuevo para cambiarla</translation>
    </message>
    <message>
        <source>four letters are enough</source>
        <translation>bastan cuatro letras</translation>
    </message>
    <message>
        <source>%1 of %2 words are typed</source>
        <translation>%1 de %2 palabras escritas</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words.</source>
        <translation>La palabra %1 no está en la lista.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words. Is it %2?</source>
        <translation>La palabra %1 no está en la lista. ¿Es %2?</translation>
    </message>
    <message>
        <source>No word of the list begins so.</source>
        <translation>Ninguna palabra de la lista empieza así.</translation>
    </message>
    <message>
        <source>%1: the space bar takes it</source>
        <translation>%1: la barra espaciadora la toma</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareForm</name>
    <message>
        <source>Type the words as the sheet numbers them. The up and down keys go to another word; a whole share can be pasted.</source>
        <translation>Escribir las palabras en el orden de la hoja. Las teclas arriba y abajo van a otra palabra; se puede pegar una parte entera.</translation>
    </message>
    <message>
        <source>Word %1 is probably the wrong one.</source>
        <translation>Probablemente la palabra %1 es la equivocada.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SharePanel</name>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Sheet</name>
    <message>
        <source>Close the form</source>
        <translation>Cerrar el formulario</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Shell</name>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>Esperando la primera respuesta…</translation>
    </message>
    <message>
        <source>No relay is paired yet</source>
        <translation>Aún no hay relay vinculado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline, last data %1</source>
        <translation>Sin conexión, últimos datos %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizado %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a relay and how it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Restoring, %1 of %2</source>
        <translation>Restaurando, %1 de %2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShownSecret</name>
    <message>
        <source>The secret</source>
        <translation>El secreto</translation>
    </message>
    <message>
        <source>Hidden again in %1 s. This was noted in the audit trail.</source>
        <translation>Se oculta de nuevo en %1 s. Quedó anotado en la auditoría.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>Cortar todas las claves…</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation>Bloquear la bóveda (Ctrl+L)</translation>
    </message>
    <message>
        <source>Relays: %1</source>
        <translation>Relays: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SpendBar</name>
    <message>
        <source>%1 percent used</source>
        <translation>%1 por ciento usado</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SpendView</name>
    <message>
        <source>Spend per day by model (UTC)</source>
        <translation>Gasto por día y modelo (UTC)</translation>
    </message>
    <message>
        <source>Spend per hour by model (UTC)</source>
        <translation>Gasto por hora y modelo (UTC)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Share by model</source>
        <translation>Reparto por modelo</translation>
    </message>
    <message>
        <source>Spend by model</source>
        <translation>Gasto por modelo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StatusLine</name>
    <message>
        <source>Clear now</source>
        <translation>Vaciar ahora</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Vaciar el portapapeles ahora</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>El portapapeles se vacía en %1 s</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StrengthBar</name>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>siglos</translation>
    </message>
    <message>
        <source>%1. Guessing it takes %2 on a thousand computers.</source>
        <translation>%1. Adivinarla con mil ordenadores lleva %2.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SuspicionPanel</name>
    <message>
        <source>Accepted as normal, it becomes the key&apos;s habit: the rule speaks again when it is far above that.</source>
        <translation>Aceptado como normal, pasa a ser lo habitual de la clave: la regla vuelve a avisar cuando esté muy por encima.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking for the evidence…</source>
        <translation>Buscando las pruebas…</translation>
    </message>
    <message>
        <source>What it saw was not fetched yet; Activity gets it from the relay.</source>
        <translation>Lo que vio aún no se ha traído; «Actividad» lo trae del relay.</translation>
    </message>
    <message>
        <source>Seen %1: %2.</source>
        <translation>Visto %1: %2.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TerminalsSection</name>
    <message>
        <source>While RubberAPI is open, the command line uses the vault that is open here. A terminal is asked about first; status, list and kill are always allowed. Without the window: rubberapi unlock</source>
        <translation>Mientras RubberAPI está abierto, la línea de comandos usa la bóveda abierta aquí. Antes se pregunta por cada terminal; status, list y kill se permiten siempre. Sin la ventana: rubberapi unlock</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Retirar el permiso de %1</translation>
    </message>
    <message>
        <source>%1, for another %2</source>
        <translation>%1, durante %2 más</translation>
    </message>
    <message>
        <source>No terminal is allowed at the moment.</source>
        <translation>Ahora no hay ningún terminal permitido.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ToolSection</name>
    <message>
        <source>Where is the command line tool?</source>
        <translation>¿Dónde está el programa de línea de comandos?</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>The command is copied.</source>
        <translation>El comando está copiado.</translation>
    </message>
    <message>
        <source>Every terminal finds it: %1. Begin with: %2</source>
        <translation>Todos los terminales lo encuentran: %1. Empezar con: %2</translation>
    </message>
    <message>
        <source>It is neither on your PATH nor beside this program: install the package with the command line tool.</source>
        <translation>No está en el PATH ni junto a este programa: instalar el paquete con el programa de línea de comandos.</translation>
    </message>
    <message>
        <source>It is %1. Add its folder to your PATH.</source>
        <translation>Está en %1. Añadir su carpeta al PATH.</translation>
    </message>
    <message>
        <source>It is %1, where terminals do not look. This puts it there: %2</source>
        <translation>Está en %1, donde los terminales no buscan. Esto lo pone donde buscan: %2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TransferSection</name>
    <message>
        <source>Import upstream keys…</source>
        <translation>Importar claves upstream…</translation>
    </message>
    <message>
        <source>Export requests or the audit trail…</source>
        <translation>Exportar solicitudes o el registro de auditoría…</translation>
    </message>
    <message>
        <source>Export the list of proxy keys…</source>
        <translation>Exportar la lista de claves proxy…</translation>
    </message>
    <message>
        <source>What is exported are the rows of the page as it is filtered there. No export holds a key.</source>
        <translation>Se exportan las filas de la página tal como está filtrada allí. Ninguna exportación contiene una clave.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TrayLink</name>
    <message>
        <source>Suspended: %1.</source>
        <translation>Suspensión: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Reanudación: %1.</translation>
    </message>
    <message>
        <source>The lines of %1 are copied.</source>
        <translation>Las líneas de %1 están copiadas.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use system keychain</source>
        <translation>Usar el llavero del sistema</translation>
    </message>
    <message>
        <source>Restore from backup…</source>
        <translation>Restaurar desde copia…</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Abrir otra bóveda…</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>Cortar todas las claves</translation>
    </message>
    <message>
        <source>Unlock RubberAPI</source>
        <translation>Desbloquear RubberAPI</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>Works while locked</source>
        <translation>Funciona con la bóveda bloqueada</translation>
    </message>
    <message>
        <source>%1, locked by you</source>
        <translation>%1, bloqueada a mano</translation>
    </message>
    <message>
        <source>%1, locked because RubberAPI was not used</source>
        <translation>%1, bloqueada por no usar RubberAPI</translation>
    </message>
    <message>
        <source>%1, locked because the computer was not used</source>
        <translation>%1, bloqueada por inactividad del equipo</translation>
    </message>
    <message>
        <source>%1, locked because the session locked</source>
        <translation>%1, bloqueada al bloquearse la sesión</translation>
    </message>
    <message>
        <source>%1, locked because the computer went to sleep</source>
        <translation>%1, bloqueada al suspenderse el equipo</translation>
    </message>
    <message>
        <source>%1, locked because the window was minimised</source>
        <translation>%1, bloqueada al minimizar la ventana</translation>
    </message>
    <message>
        <source>%1, locked from a terminal</source>
        <translation>%1, bloqueada desde un terminal</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Wrong passphrase. Try again in %1:%2.</source>
        <translation>Frase incorrecta. Reintentar en %1:%2.</translation>
    </message>
    <message>
        <source>Wrong passphrase.</source>
        <translation>Frase de contraseña incorrecta.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong passphrase. %n tries left before a pause.</source>
        <translation>
            <numerusform>Frase incorrecta. Queda %n intento antes de una espera.</numerusform>
            <numerusform>Frase incorrecta. Quedan %n intentos antes de una espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot the passphrase? Recover with shares…</source>
        <translation>¿Olvidó la frase? Recuperar con partes…</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>Crear una bóveda nueva…</translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of RubberAPI</source>
        <translation>
            <numerusform>%1, bloqueada tras %n minuto sin usar RubberAPI</numerusform>
            <numerusform>%1, bloqueada tras %n minutos sin usar RubberAPI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of the computer</source>
        <translation>
            <numerusform>%1, bloqueada tras %n minuto de inactividad del equipo</numerusform>
            <numerusform>%1, bloqueada tras %n minutos de inactividad del equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>Mostrar esa ventana</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Open in another RubberAPI.</source>
        <translation>Abierta en otro RubberAPI.</translation>
    </message>
    <message>
        <source>Open in another RubberAPI (this computer, since %1).</source>
        <translation>Abierta en otro RubberAPI (este equipo, desde %1).</translation>
    </message>
    <message>
        <source>Open in another RubberAPI (%1, since %2).</source>
        <translation>Abierta en otro RubberAPI (%1, desde %2).</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamArchive</name>
    <message>
        <source>Nothing uses an archived upstream key. Deleting one takes its secret out of the vault; what was spent with it stays in the audit. It still works at its provider until you revoke it there.</source>
        <translation>Nada usa una clave upstream archivada. Eliminarla saca su secreto de la bóveda; lo gastado con ella queda en la auditoría. En su proveedor sigue funcionando hasta revocarla allí.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>%1: %2, %3, archived %4</source>
        <comment>label, provider, hint, when</comment>
        <translation>%1: %2, %3, archivada %4</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamDetails</name>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Frase de la bóveda</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Rotate: paste the new secret</source>
        <translation>Rotar: pegar el secreto nuevo</translation>
    </message>
    <message>
        <source>Rotate and push</source>
        <translation>Rotar y enviar</translation>
    </message>
    <message>
        <source>Keys pushed</source>
        <translation>Claves enviadas</translation>
    </message>
    <message>
        <source>Reveal: give the vault&apos;s passphrase again</source>
        <translation>Mostrar: dar de nuevo la frase de la bóveda</translation>
    </message>
    <message>
        <source>Reveal for %1 s</source>
        <translation>Mostrar %1 s</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <translation>%1 en 30 días</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Añadida %1</translation>
    </message>
    <message>
        <source>No proxy key uses it.</source>
        <translation>Ninguna clave proxy la usa.</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Usada por %1</translation>
    </message>
    <message>
        <source>Still with the old secret: %1. Rotate again to push them.</source>
        <translation>Aún con el secreto anterior: %1. Rotar de nuevo para enviarlas.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Consultando al proveedor…</translation>
    </message>
    <message numerus="yes">
        <source>Rotated. %n proxy key(s) pushed; agents need no change.</source>
        <translation>
            <numerusform>Rotada. %n clave proxy enviada; los agentes no cambian.</numerusform>
            <numerusform>Rotada. %n claves proxy enviadas; los agentes no cambian.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pushed. %3: %4</source>
        <translation>%1 de %2 enviadas. %3: %4</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>Abrir la página de claves del proveedor</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>No se pudo iniciar ningún navegador. Abra %1 usted mismo.</translation>
    </message>
    <message>
        <source>The provider could not be reached. What it said last still stands: %1.</source>
        <translation>No se pudo contactar con el proveedor. Sigue valiendo lo último que dijo: %1.</translation>
    </message>
    <message>
        <source>The provider could not be reached. This key was never tested.</source>
        <translation>No se pudo contactar con el proveedor. Esta clave no se ha probado nunca.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n proxy key(s). Move them first.</source>
        <translation>
            <numerusform>Usada por %n clave proxy. Moverla primero.</numerusform>
            <numerusform>Usada por %n claves proxy. Moverlas primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new ones for another upstream key, then archive these:</source>
        <translation>Crear otras nuevas para otra clave upstream y después archivar estas:</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamForm</name>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI o compatible</translation>
    </message>
    <message>
        <source>Any HTTP API</source>
        <translation>Cualquier API HTTP</translation>
    </message>
    <message>
        <source>Upstream key</source>
        <translation>Clave upstream</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Probar clave</translation>
    </message>
    <message>
        <source>The provider is asked for its model list. No paid request is made.</source>
        <translation>Se pide al proveedor su lista de modelos. No se hace ninguna solicitud de pago.</translation>
    </message>
    <message>
        <source>made from the provider&apos;s name</source>
        <translation>a partir del nombre del proveedor</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Upstream &amp;key</source>
        <translation>&amp;Clave upstream</translation>
    </message>
    <message>
        <source>This looks like a key of %1. Switch?</source>
        <translation>Parece una clave de %1. ¿Cambiar?</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Consultando al proveedor…</translation>
    </message>
    <message>
        <source>Works. %1 models.</source>
        <translation>Funciona. %1 modelos.</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Works, but may not list models.</source>
        <translation>Funciona, pero no puede listar modelos.</translation>
    </message>
    <message>
        <source>The provider refused this key.</source>
        <translation>El proveedor rechazó esta clave.</translation>
    </message>
    <message>
        <source>The provider could not be reached: %1. The key can be kept untested.</source>
        <translation>No se pudo contactar con el proveedor: %1. La clave puede guardarse sin probar.</translation>
    </message>
    <message>
        <source>This kind of key cannot be tested without using it.</source>
        <translation>Este tipo de clave no se puede probar sin usarla.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamPage</name>
    <message>
        <source>Upstream keys</source>
        <translation>Claves upstream</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add upstream key</source>
        <translation>Añadir clave upstream</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search upstream keys</source>
        <translation>Buscar claves upstream</translation>
    </message>
    <message>
        <source>No upstream keys. Add one or import a .env file.</source>
        <translation>Sin claves upstream. Añadir una o importar un archivo .env.</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Put it into the vault</source>
        <translation>Guardarla en la bóveda</translation>
    </message>
    <message>
        <source>%1 is in the vault.</source>
        <translation>%1 está en la bóveda.</translation>
    </message>
    <message numerus="yes">
        <source>%n upstream key(s) imported.</source>
        <translation>
            <numerusform>%n clave upstream importada.</numerusform>
            <numerusform>%n claves upstream importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import upstream keys</source>
        <translation>Importar claves upstream</translation>
    </message>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>Copiado como texto, sin secretos.</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Archived: %1.</source>
        <translation>Archivada: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back from the archive: %1.</source>
        <translation>De vuelta del archivo: %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamStep</name>
    <message>
        <source>Upstream key</source>
        <translation>Clave upstream</translation>
    </message>
    <message>
        <source>Put your real key into the vault</source>
        <translation>Guardar la clave real en la bóveda</translation>
    </message>
    <message>
        <source>The key you pay with. It leaves this computer once, sealed, for your own relay and for nobody else.</source>
        <translation>La clave con la que se paga. Sale de este equipo una vez, sellada, solo para el relay propio.</translation>
    </message>
    <message>
        <source>%1 is in the vault.</source>
        <translation>%1 está en la bóveda.</translation>
    </message>
    <message>
        <source>Import from .env, 1Password, Bitwarden…</source>
        <translation>Importar de .env, 1Password, Bitwarden…</translation>
    </message>
    <message>
        <source>The first proxy key is &amp;for</source>
        <translation>La primera clave proxy es p&amp;ara</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are in the vault.</source>
        <translation>
            <numerusform>%n clave está en la bóveda.</numerusform>
            <numerusform>%n claves están en la bóveda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a key instead</source>
        <translation>Mejor escribir una clave</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamWordsModel</name>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Works, %1</source>
        <translation>Funciona, %1</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>Rechazada, %1</translation>
    </message>
    <message>
        <source>Not reached, %1</source>
        <translation>Sin conexión, %1</translation>
    </message>
    <message>
        <source>Cannot be tested</source>
        <translation>No se puede probar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, used by %n proxy key(s), %3</source>
        <translation>
            <numerusform>%1, %2, usada por %n clave proxy, %3</numerusform>
            <numerusform>%1, %2, usada por %n claves proxy, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::VaultStep</name>
    <message>
        <source>Create vault</source>
        <translation>Crear bóveda</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>Crear la bóveda</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>Desbloquear con el llavero del sistema</translation>
    </message>
    <message>
        <source>It is an encrypted file at %1.</source>
        <translation>Es un archivo cifrado en %1.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>&amp;Repetir la frase</translation>
    </message>
    <message>
        <source>Nobody can reset this passphrase, not even us. Six random words are easy to keep and out of reach for who steals the file.</source>
        <translation>Nadie puede restablecer esta frase, ni siquiera nosotros. Seis palabras al azar son fáciles de recordar e inalcanzables para quien robe el archivo.</translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation>Este sistema no tiene un llavero que responda.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::VerdictView</name>
    <message>
        <source>A key this vault does not know: compare it with the owner&apos;s.</source>
        <translation>Una clave que esta bóveda no conoce: compararla con la del dueño.</translation>
    </message>
    <message>
        <source>The key of %1, as this vault knows it.</source>
        <translation>La clave de %1, tal como la conoce esta bóveda.</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>No es lo firmado</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Partly proved</source>
        <translation>Probado en parte</translation>
    </message>
    <message>
        <source>This row is in the signed log of its relay.</source>
        <translation>Esta fila está en el registro firmado de su relay.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 rows signed</source>
        <translation>%1 filas firmadas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Made by a newer version, which can show it.</source>
        <translation>De una versión más nueva, que puede mostrarlo.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Audit key</source>
        <translation>Clave de auditoría</translation>
    </message>
    <message>
        <source>What is wrong first: %1</source>
        <translation>Lo primero que está mal: %1</translation>
    </message>
    <message>
        <source>Every row that was signed in that time is in it, as it was signed.</source>
        <translation>Contiene cada fila firmada en ese tiempo, tal como se firmó.</translation>
    </message>
    <message>
        <source>What is proved is as it was signed. It is not all that was signed in that time: the file is of a filtered view, or rows are missing.</source>
        <translation>Lo probado es tal como se firmó. No es todo lo firmado en ese tiempo: el archivo es de una vista filtrada, o faltan filas.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Probadas</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más nuevas</translation>
    </message>
    <message>
        <source>%1 are newer than what was signed</source>
        <translation>%1 son más nuevas que lo firmado</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>%1 cannot be proved by this file</source>
        <translation>%1 no se pueden probar con este archivo</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>%1, %2 rows signed</source>
        <translation>%1, %2 filas firmadas</translation>
    </message>
    <message>
        <source>Checked on this computer; no relay was asked.</source>
        <translation>Comprobado en este ordenador; no se preguntó a ningún relay.</translation>
    </message>
    <message>
        <source>Audit key %1</source>
        <translation>Clave de auditoría %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WebhookRow</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>Rotar secreto</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove: it is told nothing any more</source>
        <translation>Quitar: ya no recibe nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>Enviando un mensaje de prueba…</translation>
    </message>
    <message>
        <source>Not sent yet. Look again later.</source>
        <translation>Aún no enviado. Volver a mirar más tarde.</translation>
    </message>
    <message>
        <source>Delivered: it answered %1.</source>
        <translation>Entregado: respondió %1.</translation>
    </message>
    <message>
        <source>Not delivered: %1.</source>
        <translation>No entregado: %1.</translation>
    </message>
    <message>
        <source>Making a new secret…</source>
        <translation>Creando un secreto nuevo…</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>Activando…</translation>
    </message>
    <message>
        <source>It is told what happens from now on.</source>
        <translation>Recibe lo que ocurra a partir de ahora.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WebhooksSection</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Each relay tells other programs and chats what happens, also while this computer is off. Their addresses and secrets lie encrypted on the relay alone; here only the host is known.</source>
        <translation>Cada relay avisa a otros programas y chats de lo que ocurre, también con este equipo apagado. Sus direcciones y secretos están cifrados, solo en el relay; aquí solo se conoce el host.</translation>
    </message>
    <message>
        <source>Add webhook…</source>
        <translation>Añadir webhook…</translation>
    </message>
    <message>
        <source>Asking the relays…</source>
        <translation>Preguntando a los relays…</translation>
    </message>
    <message>
        <source>%1 is told nothing any more.</source>
        <translation>%1 ya no recibe nada.</translation>
    </message>
    <message>
        <source>Without the webhooks of %1. %2</source>
        <translation>Sin los webhooks de %1. %2</translation>
    </message>
    <message>
        <source>%1 is sealed: what happens is told when it is open again.</source>
        <translation>%1 está sellado: lo que ocurra se comunica cuando vuelva a estar abierto.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguno.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WelcomeStep</name>
    <message>
        <source>Create a vault</source>
        <translation>Crear una bóveda</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Your real API keys stay here</source>
        <translation>Las claves de API reales se quedan aquí</translation>
    </message>
    <message>
        <source>Your agents get proxy keys: worthless anywhere else, with limits in dollars that hold, and a switch that ends them at once.</source>
        <translation>Los agentes reciben claves proxy: sin valor en otro lugar, con límites en dólares que se cumplen y un interruptor que las corta al instante.</translation>
    </message>
    <message>
        <source>A relay on your own server puts the real key into each request. You pair it in a minute.</source>
        <translation>Un relay en el servidor propio pone la clave real en cada solicitud. Vincularlo lleva un minuto.</translation>
    </message>
    <message>
        <source>It takes about three minutes from here to the first request.</source>
        <translation>De aquí a la primera solicitud pasan unos tres minutos.</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>Abrir una bóveda existente…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Wizard</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Leave setup?</source>
        <translation>¿Salir de la configuración?</translation>
    </message>
    <message>
        <source>Your vault is kept. What is left can be done from the overview.</source>
        <translation>La bóveda se conserva. Lo que falta se puede hacer desde el resumen.</translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation>Todavía no se ha creado nada.</translation>
    </message>
    <message>
        <source>Leave setup</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Upstream keys</source>
        <translation>Claves upstream</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Proxy keys</source>
        <translation>Claves proxy</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>RubberAPI starts in the tray, or minimised without one.</source>
        <translation>RubberAPI se inicia en la bandeja, o minimizado si no la hay.</translation>
    </message>
    <message>
        <source>Closing the window keeps it in the tray</source>
        <translation>Al cerrar la ventana, seguir en la bandeja</translation>
    </message>
    <message>
        <source>Alerts go on and the kill switch stays at hand. Your relays never depend on it.</source>
        <translation>Las alertas siguen y el interruptor de corte queda a mano. Los relays nunca dependen de ello.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Se aplica al próximo inicio.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follows the system unless you choose.</source>
        <translation>Sigue al sistema si no se elige otro.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Also Ctrl and plus or minus.</source>
        <translation>También con Ctrl y más o menos.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Icono de bandeja</translation>
    </message>
    <message>
        <source>For panels whose colour the icon guesses wrong.</source>
        <translation>Para paneles cuyo color el icono no acierta.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Nothing moves or fades.</source>
        <translation>Nada se mueve ni se desvanece.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>&quot;3 min ago&quot;, or the time itself.</source>
        <translation>«hace 3 min» o la hora misma.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Of times on screen. Budgets and exports are always UTC.</source>
        <translation>De las horas en pantalla. Los presupuestos y exportaciones son siempre UTC.</translation>
    </message>
    <message>
        <source>Lock when RubberAPI is not used for</source>
        <translation>Bloquear si RubberAPI no se usa durante</translation>
    </message>
    <message>
        <source>0 never locks for this reason.</source>
        <translation>0 no bloquea nunca por este motivo.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Lock when the computer is not used for</source>
        <translation>Bloquear si el equipo no se usa durante</translation>
    </message>
    <message>
        <source>Lock when the session locks or the computer sleeps</source>
        <translation>Bloquear con la sesión o al suspender el equipo</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Bloquear al minimizar la ventana</translation>
    </message>
    <message>
        <source>Clear secrets from the clipboard after</source>
        <translation>Borrar secretos del portapapeles tras</translation>
    </message>
    <message>
        <source>Also at lock and at quit. 0 keeps them until then.</source>
        <translation>También al bloquear y al salir. 0 los conserva hasta entonces.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Show today&apos;s spend in the tray while locked</source>
        <translation>Mostrar el gasto de hoy en la bandeja con la bóveda bloqueada</translation>
    </message>
    <message>
        <source>Hide key names in the tray while locked</source>
        <translation>Ocultar nombres de claves en la bandeja con la bóveda bloqueada</translation>
    </message>
    <message>
        <source>Name keys in notifications</source>
        <translation>Nombrar claves en las notificaciones</translation>
    </message>
    <message>
        <source>Otherwise: &quot;A key reached 80 % of its daily limit&quot;.</source>
        <translation>Si no: «Una clave alcanzó el 80 % de su límite diario».</translation>
    </message>
    <message>
        <source>Keep shown secrets out of screenshots</source>
        <translation>Excluir de las capturas los secretos mostrados</translation>
    </message>
    <message>
        <source>Where the system can: Windows and macOS. On Linux no program can.</source>
        <translation>Donde el sistema puede: Windows y macOS. En Linux ningún programa puede.</translation>
    </message>
    <message>
        <source>Ask before &quot;Kill all keys&quot; in the tray</source>
        <translation>Preguntar antes de «Cortar todas las claves» en la bandeja</translation>
    </message>
    <message>
        <source>Offer undo after a kill for</source>
        <translation>Ofrecer deshacer tras un corte durante</translation>
    </message>
    <message>
        <source>Between two notifications of one rule and key</source>
        <translation>Entre dos notificaciones de una misma regla y clave</translation>
    </message>
    <message>
        <source>Never call an hour unusual below</source>
        <translation>No considerar inusual una hora por debajo de</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dólares</translation>
    </message>
    <message>
        <source>Keep requests and audit rows for</source>
        <translation>Conservar solicitudes y auditoría durante</translation>
    </message>
    <message>
        <source>0 keeps them for ever. Older ones are removed from this vault, not from the relays.</source>
        <translation>0 los conserva siempre. Los más antiguos se quitan de esta bóveda, no de los relays.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Daily backups to keep</source>
        <translation>Copias diarias que conservar</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativas</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolutas</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Interruptor de corte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Show what is left of the setup</source>
        <translation>Mostrar lo que falta de la configuración</translation>
    </message>
    <message>
        <source>On the overview, until all four steps are done.</source>
        <translation>En el resumen, hasta completar los cuatro pasos.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icons, so closing the window ends RubberAPI. On GNOME the extension AppIndicator shows them.</source>
        <translation>Este escritorio no muestra iconos de bandeja, así que cerrar la ventana termina RubberAPI. En GNOME los muestra la extensión AppIndicator.</translation>
    </message>
    <message>
        <source>This desktop does not say how long the computer is not used, so this does not lock.</source>
        <translation>Este escritorio no informa de cuánto lleva inactivo el equipo, así que esto no bloquea.</translation>
    </message>
    <message>
        <source>And tell of alerts, without names. A pass beside the vault asks your relays for sums, for a week at most; off removes it.</source>
        <translation>Y avisar de las alertas, sin nombres. Un pase junto a la bóveda pide a los relays las sumas, durante una semana como mucho; desactivarlo lo quita.</translation>
    </message>
    <message>
        <source>The program&apos;s log tells</source>
        <translation>El registro del programa recoge</translation>
    </message>
    <message>
        <source>Secrets are taken out before a line is written. It stays on this computer.</source>
        <translation>Los secretos se quitan antes de escribir cada línea. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Reach relays and providers</source>
        <translation>Contactar con relays y proveedores</translation>
    </message>
    <message>
        <source>Directly, as the system says, or through the proxy below. Counts from the next connection on, for the command line too.</source>
        <translation>Directamente, como indique el sistema o a través del proxy de abajo. Vale desde la próxima conexión, también para la línea de comandos.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port, without name and password. This computer itself is always reached directly.</source>
        <translation>http://host:puerto o socks5://host:puerto, sin nombre ni contraseña. Con este mismo equipo se contacta siempre directamente.</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directamente</translation>
    </message>
    <message>
        <source>Through a proxy</source>
        <translation>A través de un proxy</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que ocurre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Terminals may use the vault that is open here</source>
        <translation>Los terminales pueden usar la bóveda abierta aquí</translation>
    </message>
    <message>
        <source>Otherwise the command line asks for the passphrase itself. Takes back what was allowed.</source>
        <translation>Si no, la línea de comandos pide ella misma la frase de contraseña. Desactivarlo retira lo permitido.</translation>
    </message>
    <message>
        <source>&quot;Allow&quot; counts for</source>
        <translation>«Permitir» vale durante</translation>
    </message>
    <message>
        <source>Then the terminal asks again.</source>
        <translation>Después el terminal vuelve a preguntar.</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation>grupo %1: %2</translation>
    </message>
    <message>
        <source>%1 (groups needed: %2)</source>
        <translation>%1 (grupos necesarios: %2)</translation>
    </message>
    <message>
        <source>%1 of %2 groups: %3</source>
        <translation>%1 de %2 grupos: %3</translation>
    </message>
    <message>
        <source>%1, set %2, made on %3</source>
        <translation>%1, juego %2, del %3</translation>
    </message>
    <message>
        <source>set %1, made on %2</source>
        <translation>juego %1, del %2</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>Aún ninguna parte</translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation>%1 partes</translation>
    </message>
    <message>
        <source>%1 shares given</source>
        <translation>%1 partes dadas</translation>
    </message>
    <message>
        <source>%1, and forgotten by now</source>
        <translation>%1, y ya olvidadas</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>%1 % of today&apos;s %2 used.</source>
        <translation>Usado el %1 % de los %2 de hoy.</translation>
    </message>
    <message>
        <source>%1 % of the lifetime limit of %2 used.</source>
        <translation>Usado el %1 % del límite total de %2.</translation>
    </message>
    <message>
        <source>The lifetime limit of %1 is used.</source>
        <translation>El límite total de %1 está agotado.</translation>
    </message>
    <message>
        <source>Daily limit of %1 used. Opens again in %2 (00:00 UTC).</source>
        <translation>Límite diario de %1 agotado. Se reabre en %2 (00:00 UTC).</translation>
    </message>
    <message>
        <source>Not used for %1.</source>
        <translation>Sin uso desde hace %1.</translation>
    </message>
    <message>
        <source>Its end date has passed.</source>
        <translation>Su fecha de fin ya pasó.</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>Cortando…</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>Sobre el límite</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>Cerca del límite</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The kill was sent; not every relay has confirmed it yet.</source>
        <translation>El corte se envió; aún no lo confirmaron todos los relays.</translation>
    </message>
    <message>
        <source>Killed. Restore it to use it again; the agent needs no change.</source>
        <translation>Cortada. Restaurarla permite usarla de nuevo; el agente no cambia.</translation>
    </message>
    <message>
        <source>Suspended by you. Resume it to use it again.</source>
        <translation>Suspendida por su dueño. Reanudarla permite usarla de nuevo.</translation>
    </message>
    <message>
        <source>Suspended by the relay (%1). Resume it to use it again.</source>
        <translation>Suspendida por el relay (%1). Reanudarla permite usarla de nuevo.</translation>
    </message>
    <message>
        <source>Your last change is not on %1 yet.</source>
        <translation>El último cambio aún no está en %1.</translation>
    </message>
    <message>
        <source>On %1 since %2.</source>
        <translation>En %1 desde %2.</translation>
    </message>
    <message>
        <source>%1 does not answer; nothing is known of this key yet.</source>
        <translation>%1 no responde; aún no se sabe nada de esta clave.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Identity changed</source>
        <translation>Identidad cambiada</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation>No autorizado</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>Reloj desajustado</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>the tray</source>
        <translation>la bandeja</translation>
    </message>
    <message>
        <source>a notification</source>
        <translation>una notificación</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>un teléfono</translation>
    </message>
    <message>
        <source>Killed %1 from %2. Restore it to use it again; the agent needs no change.</source>
        <translation>Cortada: %1 (%2). Restaurarla permite usarla de nuevo; el agente no cambia.</translation>
    </message>
    <message>
        <source>Suspended %1 from %2. Resume it to use it again.</source>
        <translation>Suspendida: %1 (%2). Reanudarla permite usarla de nuevo.</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canario</translation>
    </message>
    <message>
        <source>Suspended by its relay because of unusual use. You decide what it was.</source>
        <translation>Suspendida por su relay por uso inusual. Falta decidir qué fue.</translation>
    </message>
    <message>
        <source>A trap on %1: whoever tries it is refused like a stranger, and you are told from where.</source>
        <translation>Una trampa en %1: a quien la prueba se le rechaza como a un extraño, y se avisa desde dónde.</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>no answer within 15 seconds</source>
        <translation>sin respuesta en 15 segundos</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>no se puede contactar con él</translation>
    </message>
    <message>
        <source>its certificate is not trusted by the relay</source>
        <translation>el relay no confía en su certificado</translation>
    </message>
    <message>
        <source>its name leads to an address the relay does not send to</source>
        <translation>su nombre lleva a una dirección a la que el relay no envía</translation>
    </message>
    <message>
        <source>it answers with a redirect, which is never followed</source>
        <translation>responde con una redirección, que nunca se sigue</translation>
    </message>
    <message>
        <source>what answers there does not speak HTTP</source>
        <translation>lo que responde allí no habla HTTP</translation>
    </message>
    <message>
        <source>the relay cannot open its secret; add the webhook again</source>
        <translation>el relay no puede abrir su secreto; añadir el webhook de nuevo</translation>
    </message>
    <message>
        <source>it answered 410 Gone</source>
        <translation>respondió 410 Gone</translation>
    </message>
    <message>
        <source>Unusual use of a key</source>
        <translation>Uso inusual de una clave</translation>
    </message>
    <message>
        <source>The relay cannot write its log</source>
        <translation>El relay no puede escribir su registro</translation>
    </message>
    <message>
        <source>Rows of its log are lost</source>
        <translation>Se perdieron filas de su registro</translation>
    </message>
    <message>
        <source>A limit is used up</source>
        <translation>Un límite está agotado</translation>
    </message>
    <message>
        <source>A bill above its bound</source>
        <translation>Un cargo por encima de su cota</translation>
    </message>
    <message>
        <source>A limit is used to 50, 80 or 95 %</source>
        <translation>Usado el 50, 80 o 95 % de un límite</translation>
    </message>
    <message>
        <source>Somebody tried a canary key</source>
        <translation>Alguien probó una clave canario</translation>
    </message>
    <message>
        <source>Use from an address that is not allowed</source>
        <translation>Uso desde una dirección no permitida</translation>
    </message>
    <message>
        <source>A lock to a shared address</source>
        <translation>Un bloqueo a una dirección compartida</translation>
    </message>
    <message>
        <source>A key expires soon from disuse</source>
        <translation>Una clave caduca pronto por falta de uso</translation>
    </message>
    <message>
        <source>A key was killed</source>
        <translation>Se cortó una clave</translation>
    </message>
    <message>
        <source>A key was suspended</source>
        <translation>Se suspendió una clave</translation>
    </message>
    <message>
        <source>A kill from a phone</source>
        <translation>Un corte desde un teléfono</translation>
    </message>
    <message>
        <source>A model without a known price</source>
        <translation>Un modelo sin precio conocido</translation>
    </message>
    <message>
        <source>The relay is sealed</source>
        <translation>El relay está sellado</translation>
    </message>
    <message>
        <source>A bill below zero</source>
        <translation>Un cargo por debajo de cero</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Aún sin usar</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>respondió %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>told everything</source>
        <translation>recibe todo</translation>
    </message>
    <message numerus="yes">
        <source>told %n kind(s) of events</source>
        <translation>
            <numerusform>recibe %n tipo de eventos</numerusform>
            <numerusform>recibe %n tipos de eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>its receiver answered 410 Gone</source>
        <translation>su receptor respondió 410 Gone</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>entregado %1</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>falló %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never delivered</source>
        <translation>%1 sin entregar nunca</translation>
    </message>
    <message>
        <source>the previous secret signs too until %1</source>
        <translation>el secreto anterior también firma hasta %1</translation>
    </message>
    <message>
        <source>An upstream key in an answer, cut</source>
        <translation>Una clave upstream en una respuesta, interrumpida</translation>
    </message>
    <message>
        <source>An upstream key in an answer, masked</source>
        <translation>Una clave upstream en una respuesta, enmascarada</translation>
    </message>
</context>
<context>
    <name>webhooksheet</name>
    <message>
        <source>Everything that happens</source>
        <translation>Todo lo que ocurra</translation>
    </message>
    <message>
        <source>Only what is ticked</source>
        <translation>Solo lo marcado</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Añadir webhook</translation>
    </message>
    <message>
        <source>&amp;Relay that tells</source>
        <translation>&amp;Relay que avisa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>For chats the address is a password in all but name: it is sealed to the relay and never shown again. It begins with https://, or http:// for the relay&apos;s own machine.</source>
        <translation>En los chats la dirección es en realidad una contraseña: se sella para el relay y no se vuelve a mostrar. Empieza por https://, o por http:// para la propia máquina del relay.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>It is t&amp;old</source>
        <translation>R&amp;ecibe</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nuevo webhook</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The receiver at %1 checks each message with this secret. It is shown this once; if it is lost, rotate it.</source>
        <translation>El receptor en %1 comprueba cada mensaje con este secreto. Se muestra solo esta vez; si se pierde, rotarlo.</translation>
    </message>
    <message>
        <source>The receiver at %1 checks each message with this public key. The private key is on the relay alone.</source>
        <translation>El receptor en %1 comprueba cada mensaje con esta clave pública. La clave privada está solo en el relay.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Copiar la clave pública</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>Until %1 the previous secret signs too, so that nothing is missed meanwhile.</source>
        <translation>Hasta %1 el secreto anterior también firma, para que entretanto no se pierda nada.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret</source>
        <translation>Secreto del webhook</translation>
    </message>
    <message>
        <source>The webhook&apos;s public key</source>
        <translation>Clave pública del webhook</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>La clave pública está copiada.</translation>
    </message>
    <message>
        <source>The secret is copied.</source>
        <translation>El secreto está copiado.</translation>
    </message>
    <message>
        <source>Public key (v1a)</source>
        <translation>Clave pública (v1a)</translation>
    </message>
    <message>
        <source>Common secret (v1)</source>
        <translation>Secreto compartido (v1)</translation>
    </message>
    <message>
        <source>With a public key a receiver checks and cannot forge; the common secret is known to more of them.</source>
        <translation>Con una clave pública el receptor comprueba y no puede falsificar; el secreto compartido lo admiten más receptores.</translation>
    </message>
</context>
</TS>
