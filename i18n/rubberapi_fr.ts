<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ArchiveEntry</name>
    <message>
        <source>%1, archived %2</source>
        <translation>%1, archivée %2</translation>
    </message>
</context>
<context>
    <name>CheckShares</name>
    <message>
        <source>This vault has no recovery shares.</source>
        <translation>Ce coffre n’a pas de parts de récupération.</translation>
    </message>
    <message>
        <source>Wanted are any %1. Nothing is changed.</source>
        <translation>Il en faut %1, n’importe lesquelles. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>These shares open the vault.</source>
        <translation>Ces parts ouvrent le coffre.</translation>
    </message>
    <message>
        <source>Check recovery shares</source>
        <translation>Vérifier les parts de récupération</translation>
    </message>
</context>
<context>
    <name>KillSheet</name>
    <message>
        <source>RubberAPI kill sheet</source>
        <translation>Feuille de coupure RubberAPI</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Créée %1</translation>
    </message>
    <message>
        <source>Whoever has this sheet can kill every key on it, at once and from anywhere, and nothing else: it shows no key and restores none. Keep it where you keep spare door keys.</source>
        <translation>Quiconque détient cette feuille peut couper toutes les clés qui y figurent, immédiatement et de n’importe où, et rien d’autre : elle ne montre aucune clé et n’en rétablit aucune. Gardez-la là où vous gardez vos doubles de clés.</translation>
    </message>
    <message>
        <source>To kill: scan the code with a phone, open the page and hold the button. A new sheet makes this one worthless.</source>
        <translation>Pour couper : scannez le code avec un téléphone, ouvrez la page et maintenez le bouton. Une nouvelle feuille rend celle-ci sans valeur.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n key(s) when this was made:</source>
        <translation>
            <numerusform>Sa %n clé à la création :</numerusform>
            <numerusform>Ses %n clés à la création :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>RubberAPI needs your attention</source>
        <translation>RubberAPI requiert votre attention</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Kill all keys</source>
        <translation>Couper toutes les clés</translation>
    </message>
    <message>
        <source>Every agent stops at once. You can restore the keys afterwards.</source>
        <translation>Tous les agents s’arrêtent immédiatement. Les clés peuvent être rétablies ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>Couper %n clé</numerusform>
            <numerusform>Couper %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>L’archive est vide.</translation>
    </message>
    <message>
        <source>Archived keys are dead. Put one back to restore it; a deleted one is gone with its token, its requests stay in the audit.</source>
        <translation>Les clés archivées sont mortes. En remettre une permet de la rétablir&#xa0;; une clé supprimée disparaît avec son jeton, ses requêtes restent dans l’audit.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>The backup takes the vault&apos;s place. What is there now is moved aside into its folder, and nothing is deleted. It opens with the passphrase of its day.</source>
        <translation>La sauvegarde prend la place du coffre. Ce qui s’y trouve est mis de côté dans son dossier, rien n’est supprimé. Elle s’ouvre avec la phrase secrète de l’époque.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>There is no backup in the vault&apos;s folder. Choose a file you kept elsewhere.</source>
        <translation>Aucune sauvegarde dans le dossier du coffre. Choisir un fichier conservé ailleurs.</translation>
    </message>
    <message>
        <source>Restored from %1. Unlock it now.</source>
        <translation>Restauré depuis %1. Le déverrouiller maintenant.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Key …%1</source>
        <translation>Clé …%1</translation>
    </message>
    <message>
        <source>%1 (%2 today)</source>
        <translation>%1 (%2 aujourd’hui)</translation>
    </message>
    <message>
        <source>RubberAPI</source>
        <translation>RubberAPI</translation>
    </message>
    <message>
        <source>RubberAPI: %1</source>
        <translation>RubberAPI&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open RubberAPI</source>
        <translation>Ouvrir RubberAPI</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>Copier l’environnement</translation>
    </message>
    <message>
        <source>Suspend a key</source>
        <translation>Suspendre une clé</translation>
    </message>
    <message>
        <source>Lock vault</source>
        <translation>Verrouiller le coffre</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Restore keys…</source>
        <translation>Rétablir des clés…</translation>
    </message>
    <message>
        <source>Kill one key</source>
        <translation>Couper une clé</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>Couper toutes les clés…</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>Couper toutes les clés</translation>
    </message>
    <message>
        <source>Quit (relays keep running)</source>
        <translation>Quitter (les relais continuent)</translation>
    </message>
    <message>
        <source>no relay paired</source>
        <translation>aucun relais associé</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>relais</translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation>%1 en ligne</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 hors ligne</translation>
    </message>
    <message>
        <source>%1 offline, as of %2</source>
        <translation>%1 hors ligne, données de %2</translation>
    </message>
    <message>
        <source>A kill is not confirmed yet</source>
        <translation>Une coupure n’est pas encore confirmée</translation>
    </message>
    <message>
        <source>A relay shows another identity than the one you paired</source>
        <translation>Un relais présente une autre identité que celle associée</translation>
    </message>
    <message>
        <source>A provider refuses an upstream key</source>
        <translation>Un fournisseur refuse une clé amont</translation>
    </message>
    <message>
        <source>A key is over its limit</source>
        <translation>Une clé dépasse sa limite</translation>
    </message>
    <message>
        <source>All keys are killed</source>
        <translation>Toutes les clés sont coupées</translation>
    </message>
    <message>
        <source>A key is killed</source>
        <translation>Une clé est coupée</translation>
    </message>
    <message>
        <source>A key is near its limit</source>
        <translation>Une clé approche de sa limite</translation>
    </message>
    <message>
        <source>at least %1 today</source>
        <translation>au moins %1 aujourd’hui</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>No keys yet, %1</source>
        <translation>Aucune clé pour l’instant, %1</translation>
    </message>
    <message>
        <source>RubberAPI: not set up</source>
        <translation>RubberAPI&#xa0;: non configuré</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n relay(s) online</source>
        <translation>
            <numerusform>%1 relais sur %n en ligne</numerusform>
            <numerusform>%1 relais sur %n en ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) active, %2</source>
        <translation>
            <numerusform>%1 clé active sur %n, %2</numerusform>
            <numerusform>%1 clés actives sur %n, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) active</source>
        <translation>
            <numerusform>%n clé active</numerusform>
            <numerusform>%n clés actives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s), unlock to see how they are</source>
        <translation>
            <numerusform>%n clé, déverrouiller pour voir son état</numerusform>
            <numerusform>%n clés, déverrouiller pour voir leur état</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>— %1 gap filled, %n request(s) —</source>
        <translation>
            <numerusform>— lacune de %1 comblée, %n requête —</numerusform>
            <numerusform>— lacune de %1 comblée, %n requêtes —</numerusform>
        </translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Chosen range</source>
        <translation>Période choisie</translation>
    </message>
</context>
<context>
    <name>alert</name>
    <message>
        <source>A key</source>
        <translation>Une clé</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>Un relais</translation>
    </message>
    <message>
        <source>%1 has used %2 % of today&apos;s %3.</source>
        <translation>%1 a utilisé %2 % des %3 d’aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 has used all of today&apos;s %2. It opens again at 00:00 UTC.</source>
        <translation>%1 a utilisé les %2 d’aujourd’hui. Réouverture à 00:00 UTC.</translation>
    </message>
    <message>
        <source>%1 has used %2 % of its lifetime limit of %3.</source>
        <translation>%1 a utilisé %2 % de sa limite totale de %3.</translation>
    </message>
    <message>
        <source>%1 has used all of its lifetime limit of %2.</source>
        <translation>%1 a épuisé sa limite totale de %2.</translation>
    </message>
    <message>
        <source>%1 spent %2 in an hour; its usual hour is %3.</source>
        <translation>%1 a dépensé %2 en une heure&#xa0;; d’habitude %3.</translation>
    </message>
    <message>
        <source>%1 does not answer. Its keys keep their last limits.</source>
        <translation>%1 ne répond pas. Ses clés gardent leurs dernières limites.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>%1 shows a different identity than the one you paired. Nothing is sent to it.</source>
        <translation>%1 présente une autre identité que celle associée. Rien ne lui est envoyé.</translation>
    </message>
    <message>
        <source>%1: a kill has not been confirmed. It may still serve the key.</source>
        <translation>%1&#xa0;: une coupure n’est pas confirmée. Il sert peut-être encore la clé.</translation>
    </message>
    <message>
        <source>Daily limit near</source>
        <translation>Limite quotidienne proche</translation>
    </message>
    <message>
        <source>Daily limit used</source>
        <translation>Limite quotidienne épuisée</translation>
    </message>
    <message>
        <source>Lifetime limit near</source>
        <translation>Limite totale proche</translation>
    </message>
    <message>
        <source>Lifetime limit used</source>
        <translation>Limite totale épuisée</translation>
    </message>
    <message>
        <source>Spending faster than usual</source>
        <translation>Dépenses plus rapides que d’habitude</translation>
    </message>
    <message>
        <source>Model not allowed</source>
        <translation>Modèle non autorisé</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse non autorisée</translation>
    </message>
    <message>
        <source>New address on a key without address lock</source>
        <translation>Nouvelle adresse sur une clé sans verrou d’adresse</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Upstream key refused by its provider</source>
        <translation>Clé amont refusée par son fournisseur</translation>
    </message>
    <message>
        <source>Relay offline</source>
        <translation>Relais hors ligne</translation>
    </message>
    <message>
        <source>Relay back</source>
        <translation>Relais de retour</translation>
    </message>
    <message>
        <source>Relay shows another identity</source>
        <translation>Le relais présente une autre identité</translation>
    </message>
    <message>
        <source>Kill not confirmed</source>
        <translation>Coupure non confirmée</translation>
    </message>
    <message>
        <source>Request without a known price</source>
        <translation>Requête sans prix connu</translation>
    </message>
    <message>
        <source>Killed from a phone</source>
        <translation>Coupée depuis un téléphone</translation>
    </message>
    <message>
        <source>A bill was above its bound</source>
        <translation>Une facture a dépassé sa borne</translation>
    </message>
    <message>
        <source>Upstream key in an answer</source>
        <translation>Clé amont dans une réponse</translation>
    </message>
    <message>
        <source>Suspended by the relay</source>
        <translation>Suspendue par le relais</translation>
    </message>
    <message>
        <source>Locked to a shared address</source>
        <translation>Liée à une adresse partagée</translation>
    </message>
    <message>
        <source>Anything else a relay reports</source>
        <translation>Tout ce que signale un relais par ailleurs</translation>
    </message>
    <message>
        <source>Audit log is another one</source>
        <translation>Le journal d’audit en est un autre</translation>
    </message>
    <message>
        <source>%1 shows another audit log than the one it signed before. The proof is kept.</source>
        <translation>%1 montre un autre journal d’audit que celui qu’il a signé. La preuve est conservée.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>times the usual hour</source>
        <translation>fois l’heure habituelle</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>jours avant</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>%1 asked for a model it may not use: %2.</source>
        <translation>%1 a demandé un modèle non autorisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was used from an address it is not locked to: %2.</source>
        <translation>%1 a servi depuis une adresse à laquelle elle n’est pas liée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was used from a new address: %2.</source>
        <translation>%1 a servi depuis une nouvelle adresse&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 expires on %2 unless it is used.</source>
        <translation>%1 expire le %2 si elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>%1 has expired.</source>
        <translation>%1 a expiré.</translation>
    </message>
    <message>
        <source>The provider refuses the upstream key behind %1.</source>
        <translation>Le fournisseur refuse la clé amont derrière %1.</translation>
    </message>
    <message>
        <source>%1 asked for a model without a known price: %2.</source>
        <translation>%1 a demandé un modèle sans prix connu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was killed from a phone.</source>
        <translation>%1 a été coupée depuis un téléphone.</translation>
    </message>
    <message>
        <source>A request of %1 was billed above its bound.</source>
        <translation>Une requête de %1 a été facturée au-dessus de sa borne.</translation>
    </message>
    <message>
        <source>An answer to %1 held the upstream key. It was cut; change the upstream key.</source>
        <translation>Une réponse à %1 contenait la clé amont. Elle a été interrompue&#xa0;; changer la clé amont.</translation>
    </message>
    <message>
        <source>The relay suspended %1: %2.</source>
        <translation>Le relais a suspendu %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is locked to %2, an address many machines can have.</source>
        <translation>%1 est liée à %2, une adresse que beaucoup de machines peuvent avoir.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Canary key tried</source>
        <translation>Clé canari essayée</translation>
    </message>
    <message>
        <source>Unusual use</source>
        <translation>Utilisation inhabituelle</translation>
    </message>
    <message>
        <source>Somebody tried the canary key %1 from %2.</source>
        <translation>Quelqu’un a essayé la clé canari %1 depuis %2.</translation>
    </message>
    <message>
        <source>Unusual use of %1: %2.</source>
        <translation>Utilisation inhabituelle de %1 : %2.</translation>
    </message>
</context>
<context>
    <name>anomaly</name>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Spend rate</source>
        <translation>Rythme de dépense</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Unusual hour</source>
        <translation>Heure inhabituelle</translation>
    </message>
    <message>
        <source>The same request 30 times within 10 minutes.</source>
        <translation>La même requête 30 fois en 10 minutes.</translation>
    </message>
    <message>
        <source>An hour that costs 10 times the usual one, after 3 days of use.</source>
        <translation>Une heure qui coûte 10 fois l’heure habituelle, après 3 jours d’usage.</translation>
    </message>
    <message>
        <source>A model the key never asked for, after 3 days of use.</source>
        <translation>Un modèle que la clé n’a jamais demandé, après 3 jours d’usage.</translation>
    </message>
    <message>
        <source>20 attempts in an hour from addresses it is not locked to, or 3 such addresses.</source>
        <translation>20 tentatives en une heure depuis des adresses auxquelles elle n’est pas liée, ou 3 adresses de ce genre.</translation>
    </message>
    <message>
        <source>Half of an hour&apos;s answers fail or are broken off, at 5 times the usual share.</source>
        <translation>La moitié des réponses d’une heure échouent ou sont abandonnées, et 5 fois la part habituelle.</translation>
    </message>
    <message>
        <source>An hour of the day it never worked near in four weeks.</source>
        <translation>Une heure du jour autour de laquelle elle n’a jamais travaillé en quatre semaines.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journaliser</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerter</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Rien</translation>
    </message>
    <message>
        <source>A genuine machine</source>
        <translation>Une machine authentique</translation>
    </message>
    <message>
        <source>A genuine machine with my image</source>
        <translation>Une machine authentique avec mon image</translation>
    </message>
    <message>
        <source>You ask this relay for no proof.</source>
        <translation>Aucune preuve n’est demandée à ce relais.</translation>
    </message>
    <message>
        <source>You ask for a genuine machine: %1.</source>
        <translation>Une machine authentique est demandée : %1.</translation>
    </message>
    <message>
        <source>You ask for a genuine machine with your image: %1.</source>
        <translation>Une machine authentique avec votre image est demandée : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are pinned.</source>
        <translation>
            <numerusform>%n image est épinglée.</numerusform>
            <numerusform>%n images sont épinglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware levels of your own are asked for.</source>
        <translation>Des niveaux de micrologiciel à vous sont demandés.</translation>
    </message>
</context>
<context>
    <name>attestation</name>
    <message>
        <source>Nothing about this machine is proven.</source>
        <translation>Rien n’est prouvé sur cette machine.</translation>
    </message>
    <message>
        <source>Protected memory of a genuine machine. Which system runs there is not proven.</source>
        <translation>Mémoire protégée d’une machine authentique. Le système qui y tourne n’est pas prouvé.</translation>
    </message>
    <message>
        <source>Protected memory of a genuine machine, running the image you pinned.</source>
        <translation>Mémoire protégée d’une machine authentique, où tourne l’image que vous avez fixée.</translation>
    </message>
    <message>
        <source>The relay sent evidence</source>
        <translation>Le relais a envoyé des preuves</translation>
    </message>
    <message>
        <source>It has the right form</source>
        <translation>Elles ont la bonne forme</translation>
    </message>
    <message>
        <source>Its certificates lead to a built-in root</source>
        <translation>Ses certificats mènent à une racine intégrée</translation>
    </message>
    <message>
        <source>The machine&apos;s key signed it</source>
        <translation>La clé de la machine les a signées</translation>
    </message>
    <message>
        <source>The key is of this chip and firmware</source>
        <translation>La clé est celle de cette puce et de ce micrologiciel</translation>
    </message>
    <message>
        <source>Nobody may debug or migrate the machine</source>
        <translation>Personne ne peut déboguer ni migrer la machine</translation>
    </message>
    <message>
        <source>Its firmware is new enough</source>
        <translation>Son micrologiciel est assez récent</translation>
    </message>
    <message>
        <source>This kind of machine is accepted</source>
        <translation>Ce type de machine est accepté</translation>
    </message>
    <message>
        <source>What was started is what you pinned</source>
        <translation>Ce qui a démarré est ce que vous avez fixé</translation>
    </message>
    <message>
        <source>It is fresh and names the keys you paired with</source>
        <translation>Elles sont récentes et nomment les clés associées</translation>
    </message>
    <message>
        <source>That is what you ask for: a genuine machine.</source>
        <translation>C’est ce que vous demandez : une machine authentique.</translation>
    </message>
    <message>
        <source>You ask for a genuine machine: nothing is sent to this relay.</source>
        <translation>Vous demandez une machine authentique : rien n’est envoyé à ce relais.</translation>
    </message>
    <message>
        <source>That is what you ask for: your image.</source>
        <translation>C’est ce que vous demandez : votre image.</translation>
    </message>
    <message>
        <source>You ask for your image: nothing is sent to this relay.</source>
        <translation>Vous demandez votre image : rien n’est envoyé à ce relais.</translation>
    </message>
    <message>
        <source>No image is pinned</source>
        <translation>Aucune image n’est fixée</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>computer %1</source>
        <translation>ordinateur %1</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>cette application</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Coffre créé</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation>Déverrouillage échoué</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Phrase secrète changée</translation>
    </message>
    <message>
        <source>Keychain unlock turned on</source>
        <translation>Déverrouillage par trousseau activé</translation>
    </message>
    <message>
        <source>Keychain unlock turned off</source>
        <translation>Déverrouillage par trousseau désactivé</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde créée</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Relay paired</source>
        <translation>Relais associé</translation>
    </message>
    <message>
        <source>Relay unsealed</source>
        <translation>Relais descellé</translation>
    </message>
    <message>
        <source>Relay sealed</source>
        <translation>Relais scellé</translation>
    </message>
    <message>
        <source>New relay identity trusted</source>
        <translation>Nouvelle identité de relais acceptée</translation>
    </message>
    <message>
        <source>Relay renamed</source>
        <translation>Relais renommé</translation>
    </message>
    <message>
        <source>Relay removed</source>
        <translation>Relais retiré</translation>
    </message>
    <message>
        <source>Key made and pushed</source>
        <translation>Clé créée et envoyée</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clé modifiée</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>Clé affichée</translation>
    </message>
    <message>
        <source>Key suspended</source>
        <translation>Clé suspendue</translation>
    </message>
    <message>
        <source>Key resumed</source>
        <translation>Clé reprise</translation>
    </message>
    <message>
        <source>IP lock reset</source>
        <translation>Verrou d’IP réinitialisé</translation>
    </message>
    <message>
        <source>Key killed</source>
        <translation>Clé coupée</translation>
    </message>
    <message>
        <source>All keys killed</source>
        <translation>Toutes les clés coupées</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>Clé rétablie</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Clé renouvelée</translation>
    </message>
    <message>
        <source>Key renamed</source>
        <translation>Clé renommée</translation>
    </message>
    <message>
        <source>Key archived</source>
        <translation>Clé archivée</translation>
    </message>
    <message>
        <source>Key taken out of the archive</source>
        <translation>Clé sortie de l’archive</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Clé supprimée</translation>
    </message>
    <message>
        <source>Phone kill link made</source>
        <translation>Lien de coupure pour téléphone créé</translation>
    </message>
    <message>
        <source>Phone kill link revoked</source>
        <translation>Lien de coupure pour téléphone révoqué</translation>
    </message>
    <message>
        <source>Upstream key added</source>
        <translation>Clé amont ajoutée</translation>
    </message>
    <message>
        <source>Upstream key changed</source>
        <translation>Clé amont modifiée</translation>
    </message>
    <message>
        <source>Upstream key renamed</source>
        <translation>Clé amont renommée</translation>
    </message>
    <message>
        <source>Upstream key archived</source>
        <translation>Clé amont archivée</translation>
    </message>
    <message>
        <source>Upstream key taken out of the archive</source>
        <translation>Clé amont sortie de l’archive</translation>
    </message>
    <message>
        <source>Upstream key revealed</source>
        <translation>Clé amont révélée</translation>
    </message>
    <message>
        <source>Upstream key not revealed: wrong passphrase</source>
        <translation>Clé amont non révélée : phrase secrète erronée</translation>
    </message>
    <message>
        <source>Upstream key rotated</source>
        <translation>Clé amont renouvelée</translation>
    </message>
    <message>
        <source>Upstream key removed</source>
        <translation>Clé amont retirée</translation>
    </message>
    <message>
        <source>Recovery shares made</source>
        <translation>Parts de récupération créées</translation>
    </message>
    <message>
        <source>Vault recovered</source>
        <translation>Coffre récupéré</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>Clés importées</translation>
    </message>
    <message>
        <source>View exported</source>
        <translation>Vue exportée</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Prix modifiés</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Paramètre modifié</translation>
    </message>
    <message>
        <source>Alert rule changed</source>
        <translation>Règle d’alerte modifiée</translation>
    </message>
    <message>
        <source>Terminal allowed</source>
        <translation>Terminal autorisé</translation>
    </message>
    <message>
        <source>Terminal denied</source>
        <translation>Terminal refusé</translation>
    </message>
    <message>
        <source>Terminal revoked</source>
        <translation>Terminal révoqué</translation>
    </message>
    <message>
        <source>Older events removed by age</source>
        <translation>Anciens événements retirés par ancienneté</translation>
    </message>
    <message>
        <source>Suspended by the owner</source>
        <translation>Suspendue par le propriétaire</translation>
    </message>
    <message>
        <source>Suspended by a rule</source>
        <translation>Suspendue par une règle</translation>
    </message>
    <message>
        <source>Resumed by the owner</source>
        <translation>Reprise par le propriétaire</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Coupée</translation>
    </message>
    <message>
        <source>Kill link changed</source>
        <translation>Lien de coupure modifié</translation>
    </message>
    <message>
        <source>Expired: not used</source>
        <translation>Expirée&#xa0;: non utilisée</translation>
    </message>
    <message>
        <source>Expired: end date</source>
        <translation>Expirée&#xa0;: date de fin</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Policy accepted</source>
        <translation>Règles acceptées</translation>
    </message>
    <message>
        <source>Pin accepted, not durable yet</source>
        <translation>Adresse liée, pas encore durable</translation>
    </message>
    <message>
        <source>Pin accepted</source>
        <translation>Adresse liée</translation>
    </message>
    <message>
        <source>Computer paired</source>
        <translation>Ordinateur associé</translation>
    </message>
    <message>
        <source>Computer removed</source>
        <translation>Ordinateur retiré</translation>
    </message>
    <message>
        <source>Computers changed</source>
        <translation>Ordinateurs modifiés</translation>
    </message>
    <message>
        <source>Master key adopted</source>
        <translation>Clé maîtresse adoptée</translation>
    </message>
    <message>
        <source>Seal changed</source>
        <translation>Scellement modifié</translation>
    </message>
    <message>
        <source>Price book changed</source>
        <translation>Tarif modifié</translation>
    </message>
    <message>
        <source>Relay started</source>
        <translation>Relais démarré</translation>
    </message>
    <message>
        <source>Journal repaired</source>
        <translation>Journal réparé</translation>
    </message>
    <message>
        <source>streams cut</source>
        <translation>flux coupés</translation>
    </message>
    <message>
        <source>daily limit</source>
        <translation>limite quotidienne</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>price book</source>
        <translation>tarif</translation>
    </message>
    <message>
        <source>lifetime limit</source>
        <translation>limite totale</translation>
    </message>
    <message>
        <source>Computer let in</source>
        <translation>Ordinateur admis</translation>
    </message>
    <message>
        <source>Computer turned away</source>
        <translation>Ordinateur refusé</translation>
    </message>
    <message>
        <source>Computer taken off</source>
        <translation>Ordinateur retiré</translation>
    </message>
    <message>
        <source>Webhook added</source>
        <translation>Webhook ajouté</translation>
    </message>
    <message>
        <source>Secret of a webhook rotated</source>
        <translation>Secret d’un webhook renouvelé</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>Webhook activé</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>Webhook testé</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook supprimé</translation>
    </message>
    <message>
        <source>Webhook disabled by its receiver</source>
        <translation>Webhook désactivé par son destinataire</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook modifié</translation>
    </message>
    <message>
        <source>this app, from the tray</source>
        <translation>cette application, depuis la zone de notification</translation>
    </message>
    <message>
        <source>this app, from a notification</source>
        <translation>cette application, depuis une notification</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no vault here: %1.</source>
        <translation>Il n’y a pas de coffre ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open another one or make a new one.</source>
        <translation>En ouvrir un autre ou en créer un.</translation>
    </message>
    <message>
        <source>There is a vault here already.</source>
        <translation>Il y a déjà un coffre ici.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>L’ouvrir, ou choisir un autre dossier.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>Le déverrouiller d’abord.</translation>
    </message>
    <message>
        <source>Another program is using the vault: %1.</source>
        <translation>Un autre programme utilise le coffre : %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>This vault was made by a newer RubberAPI: %1.</source>
        <translation>Ce coffre provient d’un RubberAPI plus récent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Update RubberAPI to open it.</source>
        <translation>Mettre RubberAPI à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This file cannot be read as a vault: %1.</source>
        <translation>Ce fichier ne peut pas être lu comme un coffre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your relays go on working. Restore the vault from a backup.</source>
        <translation>Vos relais continuent. Restaurer le coffre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The vault could not be written: %1.</source>
        <translation>Le coffre n’a pas pu être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was lost. Make room on the disk, or allow writing to the folder.</source>
        <translation>Rien n’est perdu. Libérer de l’espace disque, ou autoriser l’écriture dans le dossier.</translation>
    </message>
    <message>
        <source>Wrong passphrase.</source>
        <translation>Phrase secrète incorrecte.</translation>
    </message>
    <message>
        <source>This backup is damaged: %1.</source>
        <translation>Cette sauvegarde est endommagée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Take an older one.</source>
        <translation>En prendre une plus ancienne.</translation>
    </message>
    <message>
        <source>The file exists already: %1.</source>
        <translation>Le fichier existe déjà&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Choisir un autre nom&#xa0;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>There is no such key: %1.</source>
        <translation>Cette clé n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such relay: %1.</source>
        <translation>Ce relais n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such upstream key: %1.</source>
        <translation>Cette clé amont n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No relay is paired yet.</source>
        <translation>Aucun relais n’est encore associé.</translation>
    </message>
    <message>
        <source>Pair one first.</source>
        <translation>En associer un d’abord.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>En choisir un autre.</translation>
    </message>
    <message>
        <source>This key was replaced by a newer one: %1.</source>
        <translation>Cette clé a été remplacée par une plus récente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The key is killed.</source>
        <translation>La clé est coupée.</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>La rétablir d’abord.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>La clé a expiré.</translation>
    </message>
    <message>
        <source>Change its expiry and restore it.</source>
        <translation>Modifier son expiration et la rétablir.</translation>
    </message>
    <message>
        <source>This vault cannot unseal that relay.</source>
        <translation>Ce coffre ne peut pas desceller ce relais.</translation>
    </message>
    <message>
        <source>Unseal it from the computer that paired first.</source>
        <translation>Le desceller depuis l’ordinateur associé en premier.</translation>
    </message>
    <message>
        <source>There is no price for %1.</source>
        <translation>Il n’y a pas de prix pour %1.</translation>
    </message>
    <message>
        <source>The provider of this key cannot be told: %1.</source>
        <translation>Le fournisseur de cette clé n’est pas reconnaissable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Le choisir dans la liste.</translation>
    </message>
    <message>
        <source>The relay cannot be reached: %1.</source>
        <translation>Le relais est injoignable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keys on it keep their last limits.</source>
        <translation>Les clés qui s’y trouvent gardent leurs dernières limites.</translation>
    </message>
    <message>
        <source>Something that is not the relay answered: %1.</source>
        <translation>Ce qui a répondu n’est pas le relais&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the relay&apos;s control address, and what stands in front of it.</source>
        <translation>Vérifiez l’adresse de contrôle du relais et ce qui se trouve devant.</translation>
    </message>
    <message>
        <source>This is not the relay that was paired: %1.</source>
        <translation>Ce n’est pas le relais associé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent to it until you decide.</source>
        <translation>Rien ne lui est envoyé tant que vous n’avez pas décidé.</translation>
    </message>
    <message>
        <source>The relay does not know this computer.</source>
        <translation>Le relais ne connaît pas cet ordinateur.</translation>
    </message>
    <message>
        <source>Pair with it again.</source>
        <translation>L’associer de nouveau.</translation>
    </message>
    <message>
        <source>The relay refused this computer&apos;s signature.</source>
        <translation>Le relais a refusé la signature de cet ordinateur.</translation>
    </message>
    <message>
        <source>The relay has removed this computer.</source>
        <translation>Le relais a retiré cet ordinateur.</translation>
    </message>
    <message>
        <source>The pairing code is not accepted: %1.</source>
        <translation>Le code d’association n’est pas accepté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It lasts 10 minutes and works once. Make a new one on the relay: rubberapi-relay pair</source>
        <translation>Il dure 10 minutes et sert une fois. En créer un sur le relais&#xa0;: rubberapi-relay pair</translation>
    </message>
    <message>
        <source>The relay did not accept the pairing code.</source>
        <translation>Le relais n’a pas accepté le code d’association.</translation>
    </message>
    <message>
        <source>Make a new one on the relay: rubberapi-relay pair</source>
        <translation>En créer un sur le relais&#xa0;: rubberapi-relay pair</translation>
    </message>
    <message>
        <source>The pairing code is older than 10 minutes.</source>
        <translation>Le code d’association a plus de 10 minutes.</translation>
    </message>
    <message>
        <source>The relay has no pairing code open; each works once.</source>
        <translation>Le relais n’a aucun code ouvert&#xa0;; chacun sert une fois.</translation>
    </message>
    <message>
        <source>This computer is paired with the relay already.</source>
        <translation>Cet ordinateur est déjà associé au relais.</translation>
    </message>
    <message>
        <source>The relay does not go by the name it was called.</source>
        <translation>Le relais ne répond pas au nom utilisé pour l’appeler.</translation>
    </message>
    <message>
        <source>Use one of its own addresses, or set public_url in its configuration.</source>
        <translation>Utiliser une de ses adresses, ou définir public_url dans sa configuration.</translation>
    </message>
    <message>
        <source>The relay is sealed: it cannot open its stored keys.</source>
        <translation>Le relais est scellé&#xa0;: il ne peut pas ouvrir ses clés enregistrées.</translation>
    </message>
    <message>
        <source>Unseal it.</source>
        <translation>Le desceller.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the relay&apos;s differ by more than two minutes.</source>
        <translation>Les horloges de cet ordinateur et du relais diffèrent de plus de deux minutes.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong.</source>
        <translation>Régler celle qui est fausse.</translation>
    </message>
    <message>
        <source>The relay has seen a later request of this computer.</source>
        <translation>Le relais a déjà vu une requête plus récente de cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayer.</translation>
    </message>
    <message>
        <source>The relay has seen this very request already.</source>
        <translation>Le relais a déjà vu cette même requête.</translation>
    </message>
    <message>
        <source>The relay has a newer version of this key: another computer changed it.</source>
        <translation>Le relais a une version plus récente de cette clé&#xa0;: un autre ordinateur l’a modifiée.</translation>
    </message>
    <message>
        <source>Look at it again first.</source>
        <translation>La revoir d’abord.</translation>
    </message>
    <message>
        <source>The relay&apos;s receipt does not fit: %1.</source>
        <translation>Le reçu du relais ne correspond pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The relay cannot write its journal: %1.</source>
        <translation>Le relais ne peut pas écrire son journal&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make room on its disk. It refuses agents until then; kill still works.</source>
        <translation>Libérer de l’espace sur son disque. D’ici là il refuse les agents&#xa0;; couper reste possible.</translation>
    </message>
    <message>
        <source>Too many requests to the relay in a minute.</source>
        <translation>Trop de requêtes au relais en une minute.</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>Attendre une minute.</translation>
    </message>
    <message>
        <source>The relay is busy.</source>
        <translation>Le relais est occupé.</translation>
    </message>
    <message>
        <source>This vault&apos;s master key is not the one the relay was sealed with.</source>
        <translation>La clé maîtresse de ce coffre n’est pas celle qui a scellé le relais.</translation>
    </message>
    <message>
        <source>The relay keeps its master key in a file and cannot be sealed from here.</source>
        <translation>Le relais garde sa clé maîtresse dans un fichier et ne peut pas être scellé d’ici.</translation>
    </message>
    <message>
        <source>There is no such kill link.</source>
        <translation>Ce lien de coupure n’existe pas.</translation>
    </message>
    <message>
        <source>This relay shows no page to phones: it needs TLS for that.</source>
        <translation>Ce relais n’affiche pas de page aux téléphones&#xa0;: il lui faut TLS.</translation>
    </message>
    <message>
        <source>Give it a certificate, or put it behind a proxy that has one.</source>
        <translation>Lui donner un certificat, ou le placer derrière un proxy qui en a un.</translation>
    </message>
    <message>
        <source>The relay is the one you paired.</source>
        <translation>Le relais est bien celui associé.</translation>
    </message>
    <message>
        <source>There is nothing to trust anew.</source>
        <translation>Rien n’est à approuver de nouveau.</translation>
    </message>
    <message>
        <source>This very key is in the vault already: %1.</source>
        <translation>Cette même clé est déjà dans le coffre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is in use: %1.</source>
        <translation>En usage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The upstream key is archived.</source>
        <translation>La clé amont est archivée.</translation>
    </message>
    <message>
        <source>Take it back first.</source>
        <translation>La reprendre d’abord.</translation>
    </message>
    <message>
        <source>Archive it before deleting it.</source>
        <translation>L’archiver avant de la supprimer.</translation>
    </message>
    <message>
        <source>The format of this file is not known: %1.</source>
        <translation>Le format de ce fichier est inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A .env file, Bitwarden, 1Password, KeePassXC or a JSON map can be read.</source>
        <translation>Lisibles&#xa0;: fichier .env, Bitwarden, 1Password, KeePassXC ou objet JSON.</translation>
    </message>
    <message>
        <source>This export is encrypted: %1.</source>
        <translation>Cet export est chiffré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Export it without encryption, import it, and delete the file.</source>
        <translation>L’exporter sans chiffrement, l’importer, puis supprimer le fichier.</translation>
    </message>
    <message>
        <source>This file is damaged: %1.</source>
        <translation>Ce fichier est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This file is too large to be a list of keys: %1.</source>
        <translation>Ce fichier est trop grand pour une liste de clés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is not there: %1.</source>
        <translation>Le fichier est absent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The system keychain does not answer, or is locked.</source>
        <translation>Le trousseau du système ne répond pas, ou est verrouillé.</translation>
    </message>
    <message>
        <source>Use the passphrase.</source>
        <translation>Utiliser la phrase secrète.</translation>
    </message>
    <message>
        <source>This vault does not use the system keychain.</source>
        <translation>Ce coffre n’utilise pas le trousseau du système.</translation>
    </message>
    <message>
        <source>Switch it on in the settings.</source>
        <translation>L’activer dans les paramètres.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this vault any more.</source>
        <translation>Le trousseau n’a plus d’entrée pour ce coffre.</translation>
    </message>
    <message>
        <source>Use the passphrase, and switch it on again in the settings.</source>
        <translation>Utiliser la phrase secrète et le réactiver dans les paramètres.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room first; nothing was lost. Kill still works.</source>
        <translation>Libérer d’abord de l’espace&#xa0;; rien n’est perdu. Couper reste possible.</translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation>Cette alerte n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>Ce réglage n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The draft is too large to keep.</source>
        <translation>Le brouillon est trop grand pour être gardé.</translation>
    </message>
    <message>
        <source>The price book has changed meanwhile.</source>
        <translation>Le tarif a changé entre-temps.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Le revoir.</translation>
    </message>
    <message>
        <source>The price list cannot be fetched: %1.</source>
        <translation>La liste des prix ne peut pas être récupérée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This link is refused: %1.</source>
        <translation>Ce lien est refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only rubberapi://pair links are followed, and only after you confirm.</source>
        <translation>Seuls les liens rubberapi://pair sont suivis, et seulement après votre confirmation.</translation>
    </message>
    <message>
        <source>The relay does not have this key.</source>
        <translation>Le relais n’a pas cette clé.</translation>
    </message>
    <message>
        <source>Restore it to send it again.</source>
        <translation>La rétablir pour l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>The relay did not show what you ask of its machine: %1.</source>
        <translation>Le relais n’a pas montré ce que vous demandez de sa machine : %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Each step is on the relay&apos;s card.</source>
        <translation>Rien n’a été envoyé. Chaque étape figure sur la carte du relais.</translation>
    </message>
    <message>
        <source>The relay&apos;s machine gave no evidence: %1.</source>
        <translation>La machine du relais n’a donné aucune preuve : %1.</translation>
    </message>
    <message>
        <source>Another computer that is paired with this relay must let this one in.</source>
        <translation>Un autre ordinateur associé à ce relais doit admettre celui-ci.</translation>
    </message>
    <message>
        <source>Then do this again, with a fresh code.</source>
        <translation>Recommencez ensuite avec un nouveau code.</translation>
    </message>
    <message>
        <source>The other computer turned this one away.</source>
        <translation>L’autre ordinateur a refusé celui-ci.</translation>
    </message>
    <message>
        <source>Nobody waits to be let in any more.</source>
        <translation>Plus personne n’attend d’être admis.</translation>
    </message>
    <message>
        <source>The relay was started anew meanwhile.</source>
        <translation>Le relais a redémarré entre-temps.</translation>
    </message>
    <message>
        <source>Make a new code on its machine.</source>
        <translation>Créez un nouveau code sur sa machine.</translation>
    </message>
    <message>
        <source>Other computers keep changing the relay&apos;s list.</source>
        <translation>D’autres ordinateurs modifient sans cesse la liste du relais.</translation>
    </message>
    <message>
        <source>The relay shows another list of computers than before: %1.</source>
        <translation>Le relais montre une autre liste d’ordinateurs qu’auparavant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody has set it back or changed it. If that was you, unpair it and pair again.</source>
        <translation>Quelqu’un l’a remis en arrière ou modifié. Si c’était vous, dissociez-le puis associez-le de nouveau.</translation>
    </message>
    <message>
        <source>What the keychain has does not open this vault any more.</source>
        <translation>Ce que contient le trousseau n’ouvre plus ce coffre.</translation>
    </message>
    <message>
        <source>It is not clear which one is meant: %1.</source>
        <translation>On ne sait pas lequel est visé : %1.</translation>
    </message>
    <message>
        <source>The key is archived.</source>
        <translation>La clé est archivée.</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>La remettre d’abord.</translation>
    </message>
    <message>
        <source>The owner&apos;s trail was changed: %1.</source>
        <translation>Le journal d’audit a été modifié : %1.</translation>
    </message>
    <message>
        <source>Verify its chain in Activity.</source>
        <translation>Vérifier sa chaîne dans Activité.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit : %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation>Le fichier a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>There is no upstream key in this file.</source>
        <translation>Il n’y a aucune clé amont dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no such rule: %1.</source>
        <translation>Cette règle n’existe pas : %1.</translation>
    </message>
    <message>
        <source>The price list does not read: %1.</source>
        <translation>La liste de prix est illisible : %1.</translation>
    </message>
    <message>
        <source>The price list is too large to be one.</source>
        <translation>La liste de prix est trop grande pour en être une.</translation>
    </message>
    <message>
        <source>The kill credential&apos;s file is damaged: %1.</source>
        <translation>Le fichier de la clé de coupure est endommagé : %1.</translation>
    </message>
    <message>
        <source>Unlocking the vault once writes it again.</source>
        <translation>Déverrouiller le coffre une fois la réécrit.</translation>
    </message>
    <message>
        <source>The kill credential&apos;s file is not there.</source>
        <translation>Le fichier de la clé de coupure est absent.</translation>
    </message>
    <message>
        <source>The list of kills that wait is damaged: %1.</source>
        <translation>La liste des coupures en attente est endommagée : %1.</translation>
    </message>
    <message>
        <source>Kill again what must be dead.</source>
        <translation>Couper de nouveau ce qui doit être mort.</translation>
    </message>
    <message>
        <source>Another program writes the list of kills: %1.</source>
        <translation>Un autre programme écrit la liste des coupures : %1.</translation>
    </message>
    <message>
        <source>The key was restored after this kill was asked for.</source>
        <translation>La clé a été rétablie après la demande de cette coupure.</translation>
    </message>
    <message>
        <source>Kill it again if it is to end.</source>
        <translation>La couper de nouveau si elle doit finir.</translation>
    </message>
    <message>
        <source>The relay&apos;s rows do not fit what was asked for: %1.</source>
        <translation>Les lignes du relais ne correspondent pas à la demande : %1.</translation>
    </message>
    <message>
        <source>What was sealed could not be opened: %1.</source>
        <translation>Ce qui était scellé n’a pas pu être ouvert : %1.</translation>
    </message>
    <message>
        <source>The relay writes faster than it can be asked about.</source>
        <translation>Le relais écrit plus vite qu’on ne peut l’interroger.</translation>
    </message>
    <message>
        <source>The relay was set back to an older state: %1.</source>
        <translation>Le relais a été ramené à un état antérieur : %1.</translation>
    </message>
    <message>
        <source>Keys that were killed since may be alive in it. Open it only if you put a backup there yourself.</source>
        <translation>Des clés coupées depuis peuvent y être vivantes. Ne l’ouvrir que si vous y avez remis vous-même une sauvegarde.</translation>
    </message>
    <message>
        <source>The relay shows another log than the one it signed before: %1.</source>
        <translation>Le relais montre un autre journal que celui qu’il a signé : %1.</translation>
    </message>
    <message>
        <source>Somebody changed what happened there. Both signatures are kept.</source>
        <translation>Quelqu’un a modifié ce qui s’y est passé. Les deux signatures sont conservées.</translation>
    </message>
    <message>
        <source>The relay&apos;s log is shorter than it was: %1.</source>
        <translation>Le journal du relais est plus court qu’avant : %1.</translation>
    </message>
    <message>
        <source>Was an old copy of its data put back? Both signatures are kept.</source>
        <translation>Une ancienne copie de ses données a-t-elle été remise ? Les deux signatures sont conservées.</translation>
    </message>
    <message>
        <source>The relay&apos;s log is signed by another key: %1.</source>
        <translation>Le journal du relais est signé par une autre clé : %1.</translation>
    </message>
    <message>
        <source>What was verified stays as it is.</source>
        <translation>Ce qui a été vérifié reste tel quel.</translation>
    </message>
    <message>
        <source>The relay gives no signed checkpoints any more: %1.</source>
        <translation>Le relais ne donne plus de points de contrôle signés : %1.</translation>
    </message>
    <message>
        <source>A row here is not the one that was signed: %1.</source>
        <translation>Une ligne ici n’est pas celle qui a été signée : %1.</translation>
    </message>
    <message>
        <source>The relay sent it, or this vault was changed.</source>
        <translation>Le relais l’a envoyée, ou ce coffre a été modifié.</translation>
    </message>
    <message>
        <source>The relay cannot prove older rows: %1.</source>
        <translation>Le relais ne peut pas prouver les lignes plus anciennes : %1.</translation>
    </message>
    <message>
        <source>On its machine: rubberapi-relay verify-journal</source>
        <translation>Sur sa machine : rubberapi-relay verify-journal</translation>
    </message>
    <message>
        <source>Rows went away meanwhile.</source>
        <translation>Des lignes ont disparu entre-temps.</translation>
    </message>
    <message>
        <source>Nothing of this log was verified yet: %1.</source>
        <translation>Rien de ce journal n’a encore été vérifié : %1.</translation>
    </message>
    <message>
        <source>Verify it in Activity, under Audit.</source>
        <translation>Le vérifier dans Activité, sous Audit.</translation>
    </message>
    <message>
        <source>This row cannot be proved: %1.</source>
        <translation>Cette ligne ne peut pas être prouvée : %1.</translation>
    </message>
    <message>
        <source>This row is newer than what the relay has signed.</source>
        <translation>Cette ligne est plus récente que ce que le relais a signé.</translation>
    </message>
    <message>
        <source>Try again in some seconds.</source>
        <translation>Réessayer dans quelques secondes.</translation>
    </message>
    <message>
        <source>There is no proof beside the file: %1.</source>
        <translation>Il n’y a pas de preuve à côté du fichier : %1.</translation>
    </message>
    <message>
        <source>An export writes FILE.proof; keep the two together.</source>
        <translation>Un export écrit FILE.proof ; garder les deux ensemble.</translation>
    </message>
    <message>
        <source>The proof does not hold: %1.</source>
        <translation>La preuve ne tient pas : %1.</translation>
    </message>
    <message>
        <source>Do not rely on it.</source>
        <translation>Ne pas s’y fier.</translation>
    </message>
    <message>
        <source>The log&apos;s checkpoint does not read: %1.</source>
        <translation>Le point de contrôle du journal est illisible : %1.</translation>
    </message>
    <message>
        <source>The checkpoint is not signed by that key: %1.</source>
        <translation>Le point de contrôle n’est pas signé par cette clé : %1.</translation>
    </message>
    <message>
        <source>This is no file that an export wrote: %1.</source>
        <translation>Ce fichier n’a pas été écrit par un export : %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>A word is not in the list of words: %1.</source>
        <translation>Un mot n’est pas dans la liste : %1.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Le relire.</translation>
    </message>
    <message>
        <source>This is no whole share: %1.</source>
        <translation>Ce n’est pas une part entière : %1.</translation>
    </message>
    <message>
        <source>A share has 33 words.</source>
        <translation>Une part a 33 mots.</translation>
    </message>
    <message>
        <source>This is no share as it was written down: a word is wrong.</source>
        <translation>Ce n’est pas une part telle qu’elle a été notée : un mot est faux.</translation>
    </message>
    <message>
        <source>Read the words again.</source>
        <translation>Relire les mots.</translation>
    </message>
    <message>
        <source>This is no share of ours: %1.</source>
        <translation>Ce n’est pas une de nos parts : %1.</translation>
    </message>
    <message>
        <source>This share belongs to another set: %1.</source>
        <translation>Cette part appartient à un autre jeu : %1.</translation>
    </message>
    <message>
        <source>Shares from before the last ones were made are void.</source>
        <translation>Les parts d’avant les dernières ne valent plus rien.</translation>
    </message>
    <message>
        <source>This share was given already.</source>
        <translation>Cette part a déjà été donnée.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>En prendre une autre.</translation>
    </message>
    <message>
        <source>These numbers of shares do not go together: %1.</source>
        <translation>Ces nombres de parts ne vont pas ensemble : %1.</translation>
    </message>
    <message>
        <source>These are not enough shares.</source>
        <translation>Ce ne sont pas assez de parts.</translation>
    </message>
    <message>
        <source>These shares are not of one secret.</source>
        <translation>Ces parts ne sont pas d’un même secret.</translation>
    </message>
    <message>
        <source>One of them was made for something else. Begin again.</source>
        <translation>L’une d’elles a été faite pour autre chose. Recommencer.</translation>
    </message>
    <message>
        <source>Not enough of the new shares were typed again.</source>
        <translation>Trop peu de nouvelles parts ont été retapées.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These shares belong together, and do not open this vault.</source>
        <translation>Ces parts vont ensemble et n’ouvrent pas ce coffre.</translation>
    </message>
    <message>
        <source>Open the vault they were made for, or a backup of it.</source>
        <translation>Ouvrir le coffre pour lequel elles ont été faites, ou une sauvegarde de celui-ci.</translation>
    </message>
    <message>
        <source>The shares that were given do not open the relay.</source>
        <translation>Les parts données n’ouvrent pas le relais.</translation>
    </message>
    <message>
        <source>Which of them was wrong is not known. Begin again with the first.</source>
        <translation>On ne sait pas laquelle était fausse. Recommencer par la première.</translation>
    </message>
    <message>
        <source>This relay is opened by shares of several people.</source>
        <translation>Ce relais s’ouvre avec les parts de plusieurs personnes.</translation>
    </message>
    <message>
        <source>Give yours.</source>
        <translation>Donner la vôtre.</translation>
    </message>
    <message>
        <source>Nobody has shares of this relay yet.</source>
        <translation>Personne n’a encore de parts de ce relais.</translation>
    </message>
    <message>
        <source>Make some first.</source>
        <translation>En créer d’abord.</translation>
    </message>
    <message>
        <source>The shares that were given are forgotten: ten minutes are over.</source>
        <translation>Les parts données sont oubliées : dix minutes sont passées.</translation>
    </message>
    <message>
        <source>Give yours again.</source>
        <translation>Redonner la vôtre.</translation>
    </message>
    <message>
        <source>This relay is not opened by shares: %1.</source>
        <translation>Ce relais ne s’ouvre pas avec des parts : %1.</translation>
    </message>
    <message>
        <source>Set seal_mode = &quot;shamir&quot; in its configuration and restart it.</source>
        <translation>Mettre seal_mode = &quot;shamir&quot; dans sa configuration et le redémarrer.</translation>
    </message>
    <message>
        <source>This vault has no recovery shares.</source>
        <translation>Ce coffre n’a pas de parts de récupération.</translation>
    </message>
    <message>
        <source>There is nothing to accept: %1.</source>
        <translation>Il n’y a rien à accepter : %1.</translation>
    </message>
    <message>
        <source>There is no such webhook: %1.</source>
        <translation>Ce webhook n’existe pas : %1.</translation>
    </message>
    <message>
        <source>The relay does not have this webhook.</source>
        <translation>Le relais n’a pas ce webhook.</translation>
    </message>
    <message>
        <source>The relay has as many webhooks as it takes.</source>
        <translation>Le relais a autant de webhooks qu’il en accepte.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>En retirer un d’abord.</translation>
    </message>
    <message>
        <source>The webhook is switched off: %1.</source>
        <translation>Le webhook est désactivé : %1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address is refused: %1.</source>
        <translation>L’adresse du webhook est refusée : %1.</translation>
    </message>
    <message>
        <source>The vault file is not there: %1.</source>
        <translation>Le fichier du coffre n’est pas là : %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or open it where it is now.</source>
        <translation>Le restaurer depuis une sauvegarde, ou l’ouvrir là où il se trouve.</translation>
    </message>
    <message>
        <source>Archive these proxy keys first, and make new ones for another upstream key.</source>
        <translation>Archiver d’abord ces clés proxy et en créer de nouvelles pour une autre clé amont.</translation>
    </message>
    <message>
        <source>The vault can only be read: %1.</source>
        <translation>Le coffre ne peut qu’être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Killing works all the same.</source>
        <translation>Rien n’a été modifié. Couper reste possible.</translation>
    </message>
    <message>
        <source>The relay&apos;s name has no address: %1.</source>
        <translation>Le nom du relais n’a pas d’adresse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check it for typing errors, and whether this computer is online.</source>
        <translation>Vérifier qu’il est bien orthographié et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the relay&apos;s differ by %1.</source>
        <translation>Les horloges de cet ordinateur et du relais diffèrent de %1.</translation>
    </message>
    <message>
        <source>Set both by NTP: from two minutes on, nothing is accepted.</source>
        <translation>Les régler toutes deux par NTP&#xa0;: à partir de deux minutes, rien n’est accepté.</translation>
    </message>
    <message>
        <source>The relay does not see this computer&apos;s own address: %1.</source>
        <translation>Le relais ne voit pas l’adresse de cet ordinateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The words differ: another machine may be answering. Nothing was sent to it.</source>
        <translation>Les mots diffèrent&#xa0;: une autre machine répond peut-être. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address, and take the code from the relay&apos;s own terminal.</source>
        <translation>Vérifier l’adresse, et prendre le code sur le terminal du relais lui-même.</translation>
    </message>
    <message>
        <source>The provider refused this key: %1.</source>
        <translation>Le fournisseur a refusé cette clé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Première utilisation</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n réseau(x)</numerusform>
            <numerusform>%n réseau(x)</numerusform>
        </translation>
    </message>
    <message>
        <source>May spend up to %1 a day and %2 in all</source>
        <translation>Peut dépenser jusqu’à %1 par jour et %2 au total</translation>
    </message>
    <message>
        <source>May spend up to %1 a day</source>
        <translation>Peut dépenser jusqu’à %1 par jour</translation>
    </message>
    <message>
        <source>May spend up to %1 in all</source>
        <translation>Peut dépenser jusqu’à %1 au total</translation>
    </message>
    <message>
        <source>May spend without a limit</source>
        <translation>Peut dépenser sans limite</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>de partout</translation>
    </message>
    <message>
        <source>from the first address that uses it</source>
        <translation>depuis la première adresse qui l’utilise</translation>
    </message>
    <message>
        <source>from one address</source>
        <translation>depuis une adresse</translation>
    </message>
    <message numerus="yes">
        <source>from %n network(s)</source>
        <translation>
            <numerusform>depuis %n réseau(x)</numerusform>
            <numerusform>depuis %n réseau(x)</numerusform>
        </translation>
    </message>
    <message>
        <source>until unused for %1</source>
        <translation>jusqu’à %1 sans usage</translation>
    </message>
    <message>
        <source>at most until %1</source>
        <translation>au plus jusqu’au %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Every model with a price</source>
        <translation>Tout modèle ayant un prix</translation>
    </message>
    <message>
        <source>on every model with a price</source>
        <translation>avec tout modèle ayant un prix</translation>
    </message>
    <message numerus="yes">
        <source>on %n model(s)</source>
        <translation>
            <numerusform>avec %n modèle</numerusform>
            <numerusform>avec %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>No request above %1.</source>
        <translation>Aucune requête au-dessus de %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) a minute.</source>
        <translation>
            <numerusform>Au plus %n requête par minute.</numerusform>
            <numerusform>Au plus %n requêtes par minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is cleared in %1 s.</source>
        <translation>Le presse-papiers est vidé dans %1 s.</translation>
    </message>
    <message>
        <source>It stays on the clipboard until the lock.</source>
        <translation>Le contenu reste dans le presse-papiers jusqu’au verrouillage.</translation>
    </message>
    <message>
        <source>%1: yours %2, theirs %3</source>
        <translation>%1&#xa0;: ici %2, là-bas %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Limite quotidienne</translation>
    </message>
    <message>
        <source>Lifetime limit</source>
        <translation>Limite totale</translation>
    </message>
    <message>
        <source>Most for one request</source>
        <translation>Maximum par requête</translation>
    </message>
    <message>
        <source>Shared daily limit</source>
        <translation>Limite quotidienne commune</translation>
    </message>
    <message>
        <source>Shared lifetime limit</source>
        <translation>Limite totale commune</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>Verrou d’IP</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Jetons par minute</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation>Requêtes au total</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Requêtes par jour</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points d’accès</translation>
    </message>
    <message>
        <source>Strict bound</source>
        <translation>Borne stricte</translation>
    </message>
    <message>
        <source>Pass unknown fields</source>
        <translation>Laisser passer les champs inconnus</translation>
    </message>
    <message>
        <source>They differ in a setting that is not listed here.</source>
        <translation>Elles diffèrent par un réglage qui n’est pas affiché ici.</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canari</translation>
    </message>
    <message>
        <source>Allowed nothing: whoever tries it raises an alarm</source>
        <translation>Ne permet rien : quiconque l’essaie déclenche une alarme</translation>
    </message>
    <message>
        <source>When something is unusual</source>
        <translation>En cas d’usage inhabituel</translation>
    </message>
</context>
<context>
    <name>keyform</name>
    <message>
        <source>&amp;Daily limit, $</source>
        <translation>Limite &amp;quotidienne, $</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Vide&#xa0;: aucune limite.</translation>
    </message>
    <message>
        <source>&amp;Lifetime limit, $</source>
        <translation>&amp;Limite totale, $</translation>
    </message>
    <message>
        <source>Expires if &amp;unused for</source>
        <translation>&amp;Expire si inutilisée pendant</translation>
    </message>
    <message>
        <source>Such as 30d or 12h. Empty: never.</source>
        <translation>Par exemple 30d ou 12h. Vide&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>&amp;End date</source>
        <translation>&amp;Date de fin</translation>
    </message>
    <message>
        <source>Such as 2027-01-31 or 30d. Empty: none.</source>
        <translation>Par exemple 2027-01-31 ou 30d. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Most for one request, $</source>
        <translation>Maximum par requête, $</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Jetons par minute</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Requêtes par jour</translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation>Requêtes au total</translation>
    </message>
    <message>
        <source>Daily limit of all keys of this upstream key, $</source>
        <translation>Limite quotidienne de toutes les clés de cette clé amont, $</translation>
    </message>
    <message>
        <source>Lifetime limit of all of them, $</source>
        <translation>Limite totale de toutes ces clés, $</translation>
    </message>
    <message>
        <source>What one call costs, $</source>
        <translation>Coût d’un appel, $</translation>
    </message>
    <message>
        <source>A limit in dollars needs it: this API does not say.</source>
        <translation>Une limite en dollars l’exige&#xa0;: cette API ne l’indique pas.</translation>
    </message>
    <message>
        <source>Largest amount of one call</source>
        <translation>Montant maximal d’un appel</translation>
    </message>
    <message>
        <source>In the currency&apos;s smallest unit. Stripe only.</source>
        <translation>Dans la plus petite unité de la devise. Stripe uniquement.</translation>
    </message>
    <message>
        <source>Where the upstream wants its key</source>
        <translation>Où l’amont attend sa clé</translation>
    </message>
    <message>
        <source>bearer, basic, header:NAME or query:NAME.</source>
        <translation>bearer, basic, header:NAME ou query:NAME.</translation>
    </message>
</context>
<context>
    <name>keysheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make canary key</source>
        <translation>Créer une clé canari</translation>
    </message>
    <message>
        <source>A canary key is a trap. It looks like any other key and is allowed nothing; leave it where only a thief would look. Whoever tries it is refused like a stranger, and you get an alarm with the address.</source>
        <translation>Une clé canari est un piège. Elle ressemble à toute autre clé et ne permet rien&#xa0;; la laisser là où seul un voleur chercherait. Quiconque l’essaie est refusé comme un inconnu, et vous recevez une alarme avec l’adresse.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Empty: &quot;canary&quot;.</source>
        <translation>Vide&#xa0;: «&#xa0;canary&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>&amp;Relais</translation>
    </message>
    <message>
        <source>New canary key</source>
        <translation>Nouvelle clé canari</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>%1 gets a new token with the same settings. The old token</source>
        <translation>%1 reçoit un nouveau jeton avec les mêmes réglages. L’ancien jeton</translation>
    </message>
    <message>
        <source>ends at once: agents that have it stop</source>
        <translation>s’arrête aussitôt&#xa0;: les agents qui l’ont s’arrêtent</translation>
    </message>
    <message>
        <source>works for one more hour</source>
        <translation>fonctionne encore une heure</translation>
    </message>
    <message>
        <source>works for one more day</source>
        <translation>fonctionne encore un jour</translation>
    </message>
    <message>
        <source>works for seven more days</source>
        <translation>fonctionne encore sept jours</translation>
    </message>
    <message>
        <source>Its relay ends it, whether this computer is on or not. Both tokens share nothing but the name: each has its own limits until then.</source>
        <translation>Son relais y met fin, que cet ordinateur soit allumé ou non. Les deux jetons ne partagent que le nom&#xa0;: chacun a ses limites jusque-là.</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>Renouveler %1</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>Couper %n clé</numerusform>
            <numerusform>Couper %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Their agents stop at once. You can restore the keys afterwards.</source>
        <translation>Leurs agents s’arrêtent immédiatement. Les clés peuvent être rétablies ensuite.</translation>
    </message>
    <message>
        <source>Kill and archive</source>
        <translation>Couper et archiver</translation>
    </message>
    <message>
        <source>%1 is killed and leaves the list.</source>
        <translation>%1 est coupée et quitte la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are killed and leave the list.</source>
        <translation>
            <numerusform>%n clé est coupée et quitte la liste.</numerusform>
            <numerusform>%n clés sont coupées et quittent la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the archive they can be put back.</source>
        <translation>Le retour depuis l’archive reste possible.</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archiver %1</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n key(s)</source>
        <translation>
            <numerusform>Archiver %n clé</numerusform>
            <numerusform>Archiver %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restored keys go on under the same token; agents need no change.</source>
        <translation>Les clés rétablies gardent le même jeton&#xa0;; rien à changer côté agents.</translation>
    </message>
    <message>
        <source>No key is killed.</source>
        <translation>Aucune clé n’est coupée.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Restore keys</source>
        <translation>Rétablir des clés</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n key(s)</source>
        <translation>
            <numerusform>Rétablir %n clé</numerusform>
            <numerusform>Rétablir %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&quot;Yours&quot; is what this vault has, &quot;theirs&quot; what %1 enforces now.</source>
        <translation>«&#xa0;Ici&#xa0;» est ce que contient ce coffre, «&#xa0;là-bas&#xa0;» ce que %1 applique maintenant.</translation>
    </message>
    <message>
        <source>Two versions of %1</source>
        <translation>Deux versions de %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Give these lines to the agent. Its code stays as it is.</source>
        <translation>Donner ces lignes à l’agent. Son code reste tel quel.</translation>
    </message>
    <message>
        <source>Leave these lines where only a thief would look: in an old .env file, a wiki, a backup. Whoever tries the key is refused, and you are told from where.</source>
        <translation>Laisser ces lignes là où seul un voleur chercherait&#xa0;: dans un vieux fichier .env, un wiki, une sauvegarde. Quiconque essaie la clé est refusé, et vous apprenez d’où.</translation>
    </message>
    <message>
        <source>You can show this again at any time while the vault is unlocked.</source>
        <translation>Tout cela reste visible à tout moment tant que le coffre est déverrouillé.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Verified up to row %1, %2.</source>
        <translation>Vérifié jusqu’à la ligne %1, %2.</translation>
    </message>
    <message>
        <source>Some older rows are not in this vault; the relay proved that they did not change.</source>
        <translation>Certaines lignes anciennes ne sont pas dans ce coffre ; le relais a prouvé qu’elles n’ont pas changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came without their bytes and cannot be proved.</source>
        <translation>
            <numerusform>%n ligne est venue sans ses octets et ne peut pas être prouvée.</numerusform>
            <numerusform>%n lignes sont venues sans leurs octets et ne peuvent pas être prouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows another log than the one it signed: rows were changed or taken out.</source>
        <translation>%1 montre un autre journal que celui qu’il a signé : des lignes ont été modifiées ou retirées.</translation>
    </message>
    <message>
        <source>The log of %1 is shorter than it was: rows that were signed are gone.</source>
        <translation>Le journal de %1 est plus court qu’avant : des lignes signées ont disparu.</translation>
    </message>
    <message>
        <source>The log of %1 is signed by another key than before.</source>
        <translation>Le journal de %1 est signé par une autre clé qu’avant.</translation>
    </message>
    <message>
        <source>%1 no longer shows a signed log, and it had one.</source>
        <translation>%1 ne montre plus de journal signé, alors qu’il en avait un.</translation>
    </message>
    <message>
        <source>A row that came from %1 is not the one it signed, or was changed in this vault.</source>
        <translation>Une ligne venue de %1 n’est pas celle qu’il a signée, ou a été modifiée dans ce coffre.</translation>
    </message>
    <message>
        <source>What %1 shows as its log is not signed by its key: it is forged.</source>
        <translation>Ce que %1 montre comme son journal n’est pas signé par sa clé : c’est un faux.</translation>
    </message>
    <message>
        <source>If you put an old copy of its data back, that is why. If not, somebody did: kill its keys, save the evidence, and look at its machine.</source>
        <translation>Si une ancienne copie de ses données a été remise, c’est pour cela. Sinon, quelqu’un l’a fait : couper ses clés, enregistrer les preuves et examiner sa machine.</translation>
    </message>
    <message>
        <source>Was an older version installed there? If not, look at its machine before you rely on it.</source>
        <translation>Une version plus ancienne y a-t-elle été installée ? Sinon, examiner sa machine avant de s’y fier.</translation>
    </message>
    <message>
        <source>Do not rely on its rows. Kill its keys, save the evidence, and look at its machine before you use it again.</source>
        <translation>Ne pas se fier à ses lignes. Couper ses clés, enregistrer les preuves et examiner sa machine avant de s’en resservir.</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Nothing of it is signed yet. A relay signs some seconds after its first row.</source>
        <translation>Rien n’en est encore signé. Un relais signe quelques secondes après sa première ligne.</translation>
    </message>
    <message>
        <source>%1 of %2 rows looked at.</source>
        <translation>%1 lignes sur %2 examinées.</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>Interrogation du relais…</translation>
    </message>
    <message>
        <source>Newer rows have not been looked at.</source>
        <translation>Les lignes plus récentes n’ont pas été examinées.</translation>
    </message>
    <message>
        <source>Sound up to row %1, %2; not since.</source>
        <translation>Sain jusqu’à la ligne %1, %2 ; plus depuis.</translation>
    </message>
    <message>
        <source>It was never found sound.</source>
        <translation>Il n’a jamais été trouvé sain.</translation>
    </message>
    <message>
        <source>Seen %1.</source>
        <translation>Vu %1.</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Your keys keep their last limits.</source>
        <translation>Vos clés gardent leurs dernières limites.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 is offline since %2.</source>
        <translation>%1 est hors ligne depuis %2.</translation>
    </message>
    <message>
        <source>All relays are offline since %1.</source>
        <translation>Tous les relais sont hors ligne depuis %1.</translation>
    </message>
    <message>
        <source>Numbers are from then. Keys keep their limits.</source>
        <translation>Les chiffres datent d’alors. Les clés gardent leurs limites.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>%1 is offline since %2. Its numbers are from then.</source>
        <translation>%1 est hors ligne depuis %2. Ses chiffres datent d’alors.</translation>
    </message>
    <message>
        <source>%1 are offline since %2. Their numbers are from then.</source>
        <translation>%1 sont hors ligne depuis %2. Leurs chiffres datent d’alors.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>données de %1</translation>
    </message>
    <message>
        <source>Still loading…</source>
        <translation>Chargement en cours…</translation>
    </message>
    <message>
        <source>Still loading from %1…</source>
        <translation>Chargement depuis %1 en cours…</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>ou plus</translation>
    </message>
    <message>
        <source>of %1 daily limits</source>
        <translation>sur %1 de limites quotidiennes</translation>
    </message>
    <message>
        <source>, resets in %1</source>
        <translation>, remise à zéro dans %1</translation>
    </message>
    <message>
        <source>No daily limit is set</source>
        <translation>Aucune limite quotidienne définie</translation>
    </message>
    <message>
        <source>No key can spend</source>
        <translation>Aucune clé ne peut dépenser</translation>
    </message>
    <message>
        <source>%1 projected at this pace</source>
        <translation>%1 prévus à ce rythme</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>None rejected</source>
        <translation>Aucune refusée</translation>
    </message>
    <message>
        <source>%1 rejected, %2 %</source>
        <translation>%1 refusées, %2 %</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 over limit</source>
        <translation>%1 au-dessus de la limite</translation>
    </message>
    <message>
        <source>%1 near limit</source>
        <translation>%1 proches de la limite</translation>
    </message>
    <message>
        <source>%1 being killed</source>
        <translation>%1 en cours de coupure</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 coupées</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 inconnues</translation>
    </message>
    <message>
        <source>No proxy key yet</source>
        <translation>Pas encore de clé proxy</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
</context>
<context>
    <name>pricesheet</name>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Your own, stays</source>
        <translation>Personnalisés, conservés</translation>
    </message>
    <message>
        <source>Not listed any more, keeps its price</source>
        <translation>Plus dans la liste, prix conservé</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Put these prices in force</source>
        <translation>Mettre ces prix en vigueur</translation>
    </message>
    <message>
        <source>%1 new, %2 changed.</source>
        <translation>Nouveaux : %1 ; modifiés : %2.</translation>
    </message>
    <message>
        <source>Nothing to change: every price of the list is in force.</source>
        <translation>Rien à changer : tous les prix de la liste sont en vigueur.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of the list are left out: their prices cannot be trusted.</source>
        <translation>
            <numerusform>%n modèle de la liste est écarté : ses prix ne sont pas fiables.</numerusform>
            <numerusform>%n modèles de la liste sont écartés : leurs prix ne sont pas fiables.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>Nouveaux prix</translation>
    </message>
    <message>
        <source>Sending them to the relays…</source>
        <translation>Envoi aux relais…</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>Définir le prix</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Its whole id, such as openai/gpt-4o-mini.</source>
        <translation>Son id complet, par exemple openai/gpt-4o-mini.</translation>
    </message>
    <message>
        <source>By the model&apos;s name</source>
        <translation>D’après le nom du modèle</translation>
    </message>
    <message>
        <source>A million &amp;input tokens, $</source>
        <translation>Un million de jetons d’&amp;entrée, $</translation>
    </message>
    <message>
        <source>A million &amp;output tokens, $</source>
        <translation>Un million de jetons de &amp;sortie, $</translation>
    </message>
    <message>
        <source>For a model the list does not know or prices otherwise than your contract does. No update changes it.</source>
        <translation>Pour un modèle que la liste ne connaît pas ou dont le prix diffère de celui de votre contrat. Aucune mise à jour ne le change.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>A price of your own</source>
        <translation>Prix personnalisé</translation>
    </message>
    <message>
        <source>Which model?</source>
        <translation>Quel modèle ?</translation>
    </message>
    <message>
        <source>Dollars, such as 0.15.</source>
        <translation>Dollars, par exemple 0.15.</translation>
    </message>
    <message>
        <source>Sending it to the relays…</source>
        <translation>Envoi aux relais…</translation>
    </message>
</context>
<context>
    <name>read_only</name>
    <message>
        <source>Read-only: the vault is open in another RubberAPI. Nothing can be changed here; killing works.</source>
        <translation>Lecture seule&#xa0;: le coffre est ouvert dans un autre RubberAPI. Rien ne peut être modifié ici&#xa0;; couper fonctionne.</translation>
    </message>
    <message>
        <source>Read-only: the vault&apos;s folder cannot be written. Nothing can be changed; killing works.</source>
        <translation>Lecture seule&#xa0;: impossible d’écrire dans le dossier du coffre. Rien ne peut être modifié&#xa0;; couper fonctionne.</translation>
    </message>
</context>
<context>
    <name>relay</name>
    <message>
        <source>kill links for phones</source>
        <translation>les liens de coupure pour téléphones</translation>
    </message>
    <message>
        <source>letting in other computers</source>
        <translation>l’admission d’autres ordinateurs</translation>
    </message>
    <message>
        <source>the signed audit log</source>
        <translation>le journal d’audit signé</translation>
    </message>
    <message>
        <source>evidence of its machine</source>
        <translation>les preuves de sa machine</translation>
    </message>
    <message>
        <source>unsealing by several people</source>
        <translation>le descellement à plusieurs</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>les webhooks</translation>
    </message>
    <message>
        <source>canary keys</source>
        <translation>les clés canari</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1 of %2 keys up to date</source>
        <translation>%1 clés sur %2 à jour</translation>
    </message>
    <message>
        <source>this computer, paired %1</source>
        <translation>cet ordinateur, associé %1</translation>
    </message>
    <message>
        <source>seal mode %1</source>
        <translation>mode de scellement %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>a computer waits to be let in</source>
        <translation>un ordinateur attend d’être admis</translation>
    </message>
    <message>
        <source>takes no requests: %1</source>
        <translation>n’accepte aucune requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version %1 is older than this program expects. Keys, limits and kill work; until it is updated these do not: %2.</source>
        <translation>La version %1 est plus ancienne que celle attendue par ce programme. Clés, limites et coupure fonctionnent&#xa0;; jusqu’à sa mise à jour, ceci ne fonctionne pas&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n clé envoyée.</numerusform>
            <numerusform>%n clés envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, because they are killed or expired: %1.</source>
        <translation>Laissées telles quelles, car coupées ou expirées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is as it was: %2</source>
        <comment>a key and why</comment>
        <translation>%1 reste comme avant&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>charged after a crash</source>
        <translation>facturé après un arrêt brutal</translation>
    </message>
    <message>
        <source>%1, cost asked for</source>
        <translation>%1, coût demandé</translation>
    </message>
    <message>
        <source>%1 upstream</source>
        <translation>%1 de l’amont</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 fois)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The relay stopped while this ran; what was held was charged.</source>
        <translation>Le relais s’est arrêté pendant cette requête&#xa0;; le montant retenu a été facturé.</translation>
    </message>
    <message>
        <source>The relay refused it: %1.</source>
        <translation>Le relais l’a refusée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Allowed. The upstream answered with an error, which was passed on.</source>
        <translation>Autorisée. L’amont a répondu par une erreur, qui a été transmise.</translation>
    </message>
    <message>
        <source>Allowed: alive, from an allowed address, model and endpoint open, and there was money for it.</source>
        <translation>Autorisée&#xa0;: active, depuis une adresse permise, modèle et point d’accès ouverts, et il y avait de quoi payer.</translation>
    </message>
    <message>
        <source>The provider is being asked what it cost; until then all that was held counts.</source>
        <translation>Le coût est demandé au fournisseur&#xa0;; d’ici là, tout le montant retenu compte.</translation>
    </message>
    <message>
        <source>The provider billed more than was held. It is counted in full.</source>
        <translation>Le fournisseur a facturé plus que le montant retenu. Tout est compté.</translation>
    </message>
    <message>
        <source>Exact: by the usage the provider reported.</source>
        <translation>Exact&#xa0;: d’après l’usage déclaré par le fournisseur.</translation>
    </message>
    <message>
        <source>Exact: asked for at the provider afterwards.</source>
        <translation>Exact&#xa0;: demandé ensuite au fournisseur.</translation>
    </message>
    <message>
        <source>Partial: exact input, and the output that was seen.</source>
        <translation>Partiel&#xa0;: entrée exacte, et la sortie observée.</translation>
    </message>
    <message>
        <source>The full hold: the provider reported no usage.</source>
        <translation>Tout le montant retenu&#xa0;: le fournisseur n’a déclaré aucun usage.</translation>
    </message>
    <message>
        <source>Nothing was sent or billed.</source>
        <translation>Rien n’a été envoyé ni facturé.</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
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
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>limit used up</source>
        <translation>limite épuisée</translation>
    </message>
    <message>
        <source>A daily, lifetime or request limit of the key was used up.</source>
        <translation>Une limite quotidienne, totale ou de requêtes de la clé était épuisée.</translation>
    </message>
    <message>
        <source>budget held</source>
        <translation>budget retenu</translation>
    </message>
    <message>
        <source>The rest of the budget was held by requests that were running.</source>
        <translation>Le reste du budget était retenu par des requêtes en cours.</translation>
    </message>
    <message>
        <source>too dear</source>
        <translation>trop chère</translation>
    </message>
    <message>
        <source>It could have cost more than the key may still spend.</source>
        <translation>Elle aurait pu coûter plus que ce que la clé peut encore dépenser.</translation>
    </message>
    <message>
        <source>price rose</source>
        <translation>prix en hausse</translation>
    </message>
    <message>
        <source>No endpoint serves it for at most twice its price in the relay&apos;s price book.</source>
        <translation>Aucun point d’accès ne le sert pour au plus le double de son prix au tarif du relais.</translation>
    </message>
    <message>
        <source>model not allowed</source>
        <translation>modèle non autorisé</translation>
    </message>
    <message>
        <source>The model is not on the key&apos;s list.</source>
        <translation>Le modèle n’est pas dans la liste de la clé.</translation>
    </message>
    <message>
        <source>no known price</source>
        <translation>sans prix connu</translation>
    </message>
    <message>
        <source>The model has no price, and a limited key may only use what can be priced.</source>
        <translation>Le modèle n’a pas de prix, et une clé limitée ne peut utiliser que ce qui peut être chiffré.</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>aucun modèle indiqué</translation>
    </message>
    <message>
        <source>The request named no model.</source>
        <translation>La requête n’indiquait aucun modèle.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>adresse non autorisée</translation>
    </message>
    <message>
        <source>The key is locked to the address that used it first.</source>
        <translation>La clé est liée à la première adresse qui l’a utilisée.</translation>
    </message>
    <message>
        <source>The address is in none of the key&apos;s networks.</source>
        <translation>L’adresse n’est dans aucun des réseaux de la clé.</translation>
    </message>
    <message>
        <source>key killed</source>
        <translation>clé coupée</translation>
    </message>
    <message>
        <source>The key is killed.</source>
        <translation>La clé est coupée.</translation>
    </message>
    <message>
        <source>key suspended</source>
        <translation>clé suspendue</translation>
    </message>
    <message>
        <source>The key is suspended.</source>
        <translation>La clé est suspendue.</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>clé expirée</translation>
    </message>
    <message>
        <source>The key&apos;s end date has passed.</source>
        <translation>La date de fin de la clé est passée.</translation>
    </message>
    <message>
        <source>The key was not used for as long as its policy allows.</source>
        <translation>La clé est restée inutilisée aussi longtemps que ses règles le permettent.</translation>
    </message>
    <message>
        <source>No key of this relay was presented.</source>
        <translation>Aucune clé de ce relais n’a été présentée.</translation>
    </message>
    <message>
        <source>too many a minute</source>
        <translation>trop par minute</translation>
    </message>
    <message>
        <source>The key&apos;s limit of requests or tokens a minute was reached.</source>
        <translation>La limite de requêtes ou de jetons par minute de la clé était atteinte.</translation>
    </message>
    <message>
        <source>too many at once</source>
        <translation>trop à la fois</translation>
    </message>
    <message>
        <source>The key&apos;s limit of requests at once was reached.</source>
        <translation>La limite de requêtes simultanées de la clé était atteinte.</translation>
    </message>
    <message>
        <source>too many failures</source>
        <translation>trop d’échecs</translation>
    </message>
    <message>
        <source>The address had failed too often.</source>
        <translation>L’adresse avait échoué trop souvent.</translation>
    </message>
    <message>
        <source>endpoint not allowed</source>
        <translation>point d’accès non autorisé</translation>
    </message>
    <message>
        <source>The endpoint is not open to the key.</source>
        <translation>Le point d’accès n’est pas ouvert à la clé.</translation>
    </message>
    <message>
        <source>method not allowed</source>
        <translation>méthode non autorisée</translation>
    </message>
    <message>
        <source>The method is not allowed on this endpoint.</source>
        <translation>La méthode n’est pas autorisée sur ce point d’accès.</translation>
    </message>
    <message>
        <source>hands out credentials</source>
        <translation>délivre des identifiants</translation>
    </message>
    <message>
        <source>The endpoint hands out credentials; no proxy key may use it.</source>
        <translation>Le point d’accès délivre des identifiants&#xa0;; aucune clé proxy ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>account endpoint</source>
        <translation>point d’accès du compte</translation>
    </message>
    <message>
        <source>The endpoint shows or changes the owner&apos;s account; no proxy key may use it.</source>
        <translation>Le point d’accès affiche ou modifie le compte du propriétaire&#xa0;; aucune clé proxy ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>stored data</source>
        <translation>données stockées</translation>
    </message>
    <message>
        <source>The endpoint reaches data others stored under the same upstream key.</source>
        <translation>Le point d’accès atteint des données que d’autres ont stockées sous la même clé amont.</translation>
    </message>
    <message>
        <source>background work</source>
        <translation>travail en arrière-plan</translation>
    </message>
    <message>
        <source>It starts work that is billed after its answer, so its cost cannot be limited.</source>
        <translation>Elle lance un travail facturé après sa réponse&#xa0;; son coût ne peut donc pas être limité.</translation>
    </message>
    <message>
        <source>amount too large</source>
        <translation>montant trop élevé</translation>
    </message>
    <message>
        <source>The amount is more than the key may move at once.</source>
        <translation>Le montant dépasse ce que la clé peut déplacer en une fois.</translation>
    </message>
    <message>
        <source>field not allowed</source>
        <translation>champ non autorisé</translation>
    </message>
    <message>
        <source>A field of the request may widen its cost and is not allowed.</source>
        <translation>Un champ de la requête peut en augmenter le coût et n’est pas autorisé.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>La requête n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambiguë</translation>
    </message>
    <message>
        <source>The request could be read in two ways.</source>
        <translation>La requête pouvait être lue de deux façons.</translation>
    </message>
    <message>
        <source>body too large</source>
        <translation>corps trop grand</translation>
    </message>
    <message>
        <source>The body is larger than the relay accepts.</source>
        <translation>Le corps est plus grand que ce que le relais accepte.</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>sans longueur</translation>
    </message>
    <message>
        <source>The request did not say how long it is.</source>
        <translation>La requête n’indiquait pas sa longueur.</translation>
    </message>
    <message>
        <source>media type</source>
        <translation>type de média</translation>
    </message>
    <message>
        <source>The body is of a type this endpoint does not take.</source>
        <translation>Le corps est d’un type que ce point d’accès n’accepte pas.</translation>
    </message>
    <message>
        <source>wrong host</source>
        <translation>mauvais hôte</translation>
    </message>
    <message>
        <source>The relay does not answer for that host name.</source>
        <translation>Le relais ne répond pas à ce nom d’hôte.</translation>
    </message>
    <message>
        <source>no upgrade</source>
        <translation>pas de mise à niveau</translation>
    </message>
    <message>
        <source>The relay upgrades no connections.</source>
        <translation>Le relais ne met à niveau aucune connexion.</translation>
    </message>
    <message>
        <source>relay busy</source>
        <translation>relais occupé</translation>
    </message>
    <message>
        <source>The relay had as much work as it can take.</source>
        <translation>Le relais avait autant de travail qu’il peut en prendre.</translation>
    </message>
    <message>
        <source>relay sealed</source>
        <translation>relais scellé</translation>
    </message>
    <message>
        <source>The relay was sealed and could not open its stored keys.</source>
        <translation>Le relais était scellé et ne pouvait pas ouvrir ses clés stockées.</translation>
    </message>
    <message>
        <source>no upstream key</source>
        <translation>pas de clé amont</translation>
    </message>
    <message>
        <source>The relay does not have the upstream key of this key.</source>
        <translation>Le relais n’a pas la clé amont de cette clé.</translation>
    </message>
    <message>
        <source>journal not writable</source>
        <translation>journal non inscriptible</translation>
    </message>
    <message>
        <source>The relay could not write its journal, so it forwarded nothing.</source>
        <translation>Le relais ne pouvait pas écrire son journal&#xa0;; il n’a donc rien transmis.</translation>
    </message>
    <message>
        <source>relay stopping</source>
        <translation>relais en cours d’arrêt</translation>
    </message>
    <message>
        <source>The relay was shutting down.</source>
        <translation>Le relais était en train de s’arrêter.</translation>
    </message>
    <message>
        <source>came too slowly</source>
        <translation>arrivée trop lente</translation>
    </message>
    <message>
        <source>The request did not arrive in time.</source>
        <translation>La requête n’est pas arrivée à temps.</translation>
    </message>
    <message>
        <source>upstream away</source>
        <translation>amont injoignable</translation>
    </message>
    <message>
        <source>The upstream could not be reached.</source>
        <translation>L’amont n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>upstream too slow</source>
        <translation>amont trop lent</translation>
    </message>
    <message>
        <source>The upstream did not answer in time.</source>
        <translation>L’amont n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>upstream answer</source>
        <translation>réponse de l’amont</translation>
    </message>
    <message>
        <source>The upstream sent an answer that cannot be passed on.</source>
        <translation>L’amont a envoyé une réponse qui ne peut pas être transmise.</translation>
    </message>
    <message>
        <source>upstream key refused</source>
        <translation>clé amont refusée</translation>
    </message>
    <message>
        <source>The upstream refused the upstream key. Check it.</source>
        <translation>L’amont a refusé la clé amont. La vérifier.</translation>
    </message>
    <message>
        <source>leak cut</source>
        <translation>fuite interrompue</translation>
    </message>
    <message>
        <source>The answer contained a secret and was cut.</source>
        <translation>La réponse contenait un secret et a été interrompue.</translation>
    </message>
    <message>
        <source>The answer showed too much of a masked secret and was cut.</source>
        <translation>La réponse montrait une trop grande partie d’un secret masqué et a été interrompue.</translation>
    </message>
    <message>
        <source>cut by kill</source>
        <translation>interrompue par coupure</translation>
    </message>
    <message>
        <source>The key was killed while the answer was running; it was cut.</source>
        <translation>La clé a été coupée pendant la réponse, qui a été interrompue.</translation>
    </message>
    <message>
        <source>cut at limit</source>
        <translation>interrompue à la limite</translation>
    </message>
    <message>
        <source>The answer reached the key&apos;s limit and was cut.</source>
        <translation>La réponse a atteint la limite de la clé et a été interrompue.</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>client parti</translation>
    </message>
    <message>
        <source>Allowed. The client left before the answer was whole.</source>
        <translation>Autorisée. Le client est parti avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>upstream cut</source>
        <translation>interrompue par l’amont</translation>
    </message>
    <message>
        <source>Allowed. The upstream ended its answer in the middle.</source>
        <translation>Autorisée. L’amont a terminé sa réponse en plein milieu.</translation>
    </message>
    <message>
        <source>Allowed. The upstream did not answer in time.</source>
        <translation>Autorisée. L’amont n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>Allowed, but it could not be sent to the upstream.</source>
        <translation>Autorisée, mais elle n’a pas pu être envoyée à l’amont.</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>Allowed. The relay ended it.</source>
        <translation>Autorisée. Le relais y a mis fin.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AboutSection</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Copied. It holds versions, and nothing of your vault.</source>
        <translation>Copié. Contient des versions, et rien de votre coffre.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>No telemetry. RubberAPI talks to your relays, to a provider when you test a key or look for new prices, and to nobody else. It does not look for updates.</source>
        <translation>Aucune télémétrie. RubberAPI communique avec vos relais, avec un fournisseur quand vous testez une clé ou cherchez de nouveaux prix, et avec personne d’autre. Il ne cherche pas de mises à jour.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ActivityPage</name>
    <message>
        <source>Copied as JSON.</source>
        <translation>Copié en JSON.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Exporter cette vue</translation>
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
        <translation>Activité</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>Exporter cette vue…</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Export arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>%1 lignes écrites dans %2</translation>
    </message>
    <message>
        <source>Prove this row…</source>
        <translation>Prouver cette ligne…</translation>
    </message>
    <message>
        <source>A file that proves to anybody that this row is in the relay&apos;s signed log</source>
        <translation>Un fichier qui prouve à quiconque que cette ligne est dans le journal signé du relais</translation>
    </message>
    <message>
        <source>The proof is written to %1. Whoever gets it needs your audit key.</source>
        <translation>La preuve est écrite dans %1. Son destinataire a besoin de votre clé d’audit.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>%1 rows written to %2, and their proof to %3</source>
        <translation>%1 lignes écrites dans %2, et leur preuve dans %3</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AlertWordsModel</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>No alerts. We will tell you when a limit is near or something is refused.</source>
        <translation>Aucune alerte. Vous serez averti quand une limite approche ou qu’une requête est refusée.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>En sourdine jusqu’à %1.</translation>
    </message>
    <message>
        <source>Open its requests</source>
        <translation>Ouvrir ses requêtes</translation>
    </message>
    <message>
        <source>Change its limits…</source>
        <translation>Modifier ses limites…</translation>
    </message>
    <message>
        <source>Open the relay</source>
        <translation>Ouvrir le relais</translation>
    </message>
    <message>
        <source>Mute for 24 hours</source>
        <translation>Mettre en sourdine 24 heures</translation>
    </message>
    <message>
        <source>Muted for 24 hours. It is still listed here.</source>
        <translation>En sourdine pendant 24 heures. Elle reste listée ici.</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>Couper la clé</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search alerts</source>
        <translation>Rechercher des alertes</translation>
    </message>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>Copié en texte, sans secrets.</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>Ouvrir la page des clés du fournisseur</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>Aucun navigateur n’a pu être lancé. Ouvrez %1 vous-même.</translation>
    </message>
    <message>
        <source>Show the canary key</source>
        <translation>Afficher la clé canari</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AnomalyFields</name>
    <message>
        <source>When something is unusual</source>
        <translation>En cas d’usage inhabituel</translation>
    </message>
    <message>
        <source>Its relay watches what the key does and acts by itself, also while this computer is off. A suspension is lifted with one click.</source>
        <translation>Son relais surveille ce que fait la clé et agit de lui-même, même quand cet ordinateur est éteint. Une suspension se lève d’un clic.</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ApprovalWindow</name>
    <message>
        <source>Use the open vault?</source>
        <translation>Utiliser le coffre ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>no terminal</source>
        <translation>aucun terminal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Allow %1 from %2 for %n minutes?</source>
        <translation>
            <numerusform>Autoriser %1 depuis %2 pendant %n minute&#xa0;?</numerusform>
            <numerusform>Autoriser %1 depuis %2 pendant %n minutes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Process %1 wants to use the vault that is open in this app. Commands in that terminal could then show proxy keys and change limits. Allow it only if you just typed one.</source>
        <translation>Le processus %1 veut utiliser le coffre ouvert dans cette application. Les commandes de ce terminal pourraient afficher des clés proxy et changer des limites. N’autoriser que si vous venez d’en saisir une.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message numerus="yes">
        <source>Denied in %n seconds</source>
        <translation>
            <numerusform>Refus dans %n seconde</numerusform>
            <numerusform>Refus dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ArchiveEntry</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Remettre %1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete %1 for good</source>
        <translation>Supprimer %1 définitivement</translation>
    </message>
    <message>
        <source>Type %1 to delete it</source>
        <translation>Saisir %1 pour la supprimer</translation>
    </message>
    <message>
        <source>Type the name %1 to delete it</source>
        <translation>Saisir le nom %1 pour la supprimer</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AttestationPanel</name>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Change what is asked…</source>
        <translation>Changer ce qui est demandé…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation>Vérification de la chaîne</translation>
    </message>
    <message>
        <source>The trail could not be read.</source>
        <translation>Le journal n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 entries. Nothing here can be changed or removed by hand.</source>
        <translation>%1 entrées. Rien ici ne peut être modifié ni retiré à la main.</translation>
    </message>
    <message>
        <source>Nothing in the trail matches.</source>
        <translation>Rien ne correspond dans le journal.</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>Rien n’a été fait pendant cette période.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>The chain is whole: %1 events checked.</source>
        <translation>La chaîne est entière&#xa0;: %1 événements vérifiés.</translation>
    </message>
    <message>
        <source>%1 older than %2 were removed by age.</source>
        <translation>%1 antérieurs au %2 ont été retirés par ancienneté.</translation>
    </message>
    <message>
        <source>Event %1 was changed after it was written.</source>
        <translation>L’événement %1 a été modifié après son écriture.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>L’événement %1 manque.</translation>
    </message>
    <message>
        <source>The newest events, from %1 on, were cut off.</source>
        <translation>Les événements les plus récents, à partir de %1, ont été tronqués.</translation>
    </message>
    <message>
        <source>Whoever did this had the unlocked vault. Keep a copy of it, and look at your relays&apos; own rows.</source>
        <translation>L’auteur avait accès au coffre déverrouillé. En garder une copie, et consulter les lignes propres à vos relais.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AuditWords</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intacte</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompue</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>On the relay</source>
        <translation>Sur le relais</translation>
    </message>
    <message>
        <source>A relay&apos;s own journal is chained and signed there.</source>
        <translation>Le journal propre à un relais est chaîné et signé sur place.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BackupSection</name>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>The vault is at %1, %2. %3 are free.</source>
        <translation>Le coffre est dans %1, %2. %3 sont libres.</translation>
    </message>
    <message>
        <source>It lies in a folder of %1: open it on one computer at a time.</source>
        <translation>Il se trouve dans un dossier de %1&#xa0;: l’ouvrir sur un seul ordinateur à la fois.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Reading all of it…</source>
        <translation>Lecture complète…</translation>
    </message>
    <message>
        <source>Every page is sound, and it opens with this vault&apos;s key.</source>
        <translation>Chaque page est saine, et elle s’ouvre avec la clé de ce coffre.</translation>
    </message>
    <message>
        <source>Its form and checksum are sound.</source>
        <translation>Sa forme et sa somme de contrôle sont correctes.</translation>
    </message>
    <message>
        <source>No backup yet. One is made each day the vault is unlocked.</source>
        <translation>Pas encore de sauvegarde. Il s’en fait une chaque jour où le coffre est déverrouillé.</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>Sauvegarder le coffre</translation>
    </message>
    <message>
        <source>Writing and reading it back…</source>
        <translation>Écriture et relecture…</translation>
    </message>
    <message>
        <source>Backed up to %1. It opens with the passphrase of today.</source>
        <translation>Sauvegardé dans %1. S’ouvre avec la phrase secrète d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Its daily backups are in %1.</source>
        <translation>Ses sauvegardes quotidiennes sont dans %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BarPanel</name>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
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
        <translation>Actualisation</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DevicePanel</name>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Each of them can push, change and kill keys on this relay. A new one shows six words; let it in only if they are the same here.</source>
        <translation>Chacun peut envoyer, modifier et couper des clés sur ce relais. Un nouveau montre six mots&#xa0;; ne l’admettez que s’ils sont identiques ici.</translation>
    </message>
    <message>
        <source>%1 asks to be let in</source>
        <translation>%1 demande à être admis</translation>
    </message>
    <message>
        <source>Does that computer show the same words?</source>
        <translation>Cet ordinateur montre-t-il les mêmes mots&#xa0;?</translation>
    </message>
    <message>
        <source>Same words: let it in</source>
        <translation>Mêmes mots&#xa0;: admettre</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (cet ordinateur)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>let in by %1</source>
        <translation>admis par %1</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>Le retirer maintenant</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DoctorSection</name>
    <message>
        <source>Everything that happens is in Activity. If something is wrong, the doctor says what and how to mend it.</source>
        <translation>Tout ce qui se passe est dans l’activité. Si quelque chose cloche, le diagnostic dit quoi et comment y remédier.</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Lancer les vérifications</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DoneStep</name>
    <message>
        <source>First request</source>
        <translation>Première requête</translation>
    </message>
    <message>
        <source>Give it to your agent</source>
        <translation>La donner à l’agent</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Nothing yet. Was the shell restarted after pasting? Can the agent reach the relay&apos;s address? Was the key pasted whole?</source>
        <translation>Rien pour l’instant. Le shell a-t-il été relancé après le collage&#xa0;? L’agent atteint-il l’adresse du relais&#xa0;? La clé a-t-elle été collée en entier&#xa0;?</translation>
    </message>
    <message>
        <source>There is no proxy key yet. The overview lists what is left.</source>
        <translation>Il n’y a pas encore de clé proxy. La vue d’ensemble indique ce qui reste.</translation>
    </message>
    <message>
        <source>Lines for your agent</source>
        <translation>Lignes pour l’agent</translation>
    </message>
    <message>
        <source>Two lines in its environment, and no code. The key works from the first address that uses it.</source>
        <translation>Deux lignes dans son environnement, aucun code. La clé vaut depuis la première adresse qui l’utilise.</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>&amp;Shell</translation>
    </message>
    <message>
        <source>Waiting for the first request…</source>
        <translation>En attente de la première requête…</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>A request came and was refused: %1. Correct it and try again.</source>
        <translation>Une requête est arrivée et a été refusée&#xa0;: %1. Corriger et réessayer.</translation>
    </message>
    <message>
        <source>First request arrived: %1</source>
        <translation>Première requête arrivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>First request arrived: %1, %2</source>
        <translation>Première requête arrivée&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Open RubberAPI</source>
        <translation>Ouvrir RubberAPI</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared by itself.</source>
        <translation>Copié. Le presse-papiers se vide tout seul.</translation>
    </message>
    <message>
        <source>Phone kill switch</source>
        <translation>Coupe-circuit sur téléphone</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No phone kill switch now</source>
        <translation>Pas de coupe-circuit sur téléphone maintenant</translation>
    </message>
    <message>
        <source>Start RubberAPI at login</source>
        <translation>Lancer RubberAPI à l’ouverture de session</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Drawer</name>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Fermer les détails (Échap)</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ExportStrip</name>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 rows</source>
        <translation>Export de %1 lignes sur %2</translation>
    </message>
    <message>
        <source>Writing the proof…</source>
        <translation>Écriture de la preuve…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::FilterBar</name>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Key, model, address, id</source>
        <translation>Clé, modèle, adresse, id</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::GiveShare</name>
    <message>
        <source>Asking the relay…</source>
        <translation>Interrogation du relais…</translation>
    </message>
    <message>
        <source>Give another share</source>
        <translation>Donner une autre part</translation>
    </message>
    <message>
        <source>%1 wants shares of set %2. A share leaves this computer only in a box that this attempt can open, once.</source>
        <translation>%1 demande des parts du jeu %2. Une part ne quitte cet ordinateur que dans une boîte que cette tentative peut ouvrir, une fois.</translation>
    </message>
    <message>
        <source>Your share</source>
        <translation>Votre part</translation>
    </message>
    <message>
        <source>Your share is given: %1. The others give theirs on computers of their own.</source>
        <translation>Votre part est donnée : %1. Les autres donnent les leurs sur leurs propres ordinateurs.</translation>
    </message>
    <message>
        <source>I put the backup there: open it</source>
        <translation>C’est ma sauvegarde : l’ouvrir</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Its rows from %1 to %2 are lost. Look at what is alive there once it is open.</source>
        <translation>Ses lignes %1 à %2 sont perdues. Une fois ouvert, regarder ce qui y est vivant.</translation>
    </message>
    <message>
        <source>Give a share to %1</source>
        <translation>Donner une part à %1</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 est ouvert.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::HistogramStrip</name>
    <message>
        <source>%1 requests, %2 rejected, %3 errors</source>
        <translation>%1 requêtes, %2 refusées, %3 erreurs</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 répondues</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 refusées</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::HoldButton</name>
    <message>
        <source>Hold to confirm, or press Ctrl+Enter</source>
        <translation>Maintenir pour confirmer, ou appuyer sur Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Keep holding…</source>
        <translation>Continuer à maintenir…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::IdentityView</name>
    <message>
        <source>%1 shows a different identity than the one you paired. Nothing is sent until you decide.</source>
        <translation>%1 présente une autre identité que celle associée. Rien n’est envoyé tant que vous n’avez pas décidé.</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Associé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The relay&apos;s terminal shows the same six words: rubberapi-relay status</source>
        <translation>Le terminal du relais affiche les mêmes six mots&#xa0;: rubberapi-relay status</translation>
    </message>
    <message>
        <source>I did not change it</source>
        <translation>Je ne l’ai pas changé</translation>
    </message>
    <message>
        <source>I reinstalled it: pair again…</source>
        <translation>Je l’ai réinstallé&#xa0;: associer de nouveau…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ImportSheet</name>
    <message>
        <source>From a .env file, Bitwarden (JSON or CSV), 1Password (1PUX or CSV), KeePassXC (CSV) or a plain JSON map.</source>
        <translation>Depuis un fichier .env, Bitwarden (JSON ou CSV), 1Password (1PUX ou CSV), KeePassXC (CSV) ou un simple objet JSON.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>or paste its text here</source>
        <translation>ou coller son texte ici</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Look for keys</source>
        <translation>Chercher des clés</translation>
    </message>
    <message>
        <source>Import upstream keys</source>
        <translation>Importer des clés amont</translation>
    </message>
    <message numerus="yes">
        <source>%n entries looked at; nothing in them looks like an upstream key.</source>
        <translation>
            <numerusform>%n entrée examinée&#xa0;; rien n’y ressemble à une clé amont.</numerusform>
            <numerusform>%n entrées examinées&#xa0;; rien n’y ressemble à une clé amont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you press Import.</source>
        <translation>Rien n’est écrit avant d’appuyer sur Importer.</translation>
    </message>
    <message>
        <source>Choose the provider</source>
        <translation>Choisir le fournisseur</translation>
    </message>
    <message>
        <source>%1, already in the vault as %2</source>
        <translation>%1, déjà dans le coffre sous %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s)</source>
        <translation>
            <numerusform>Importer %n clé</numerusform>
            <numerusform>Importer %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a provider for each key first.</source>
        <translation>Choisir d’abord un fournisseur pour chaque clé.</translation>
    </message>
    <message>
        <source>Imported. What you pasted from still holds your keys in plain text.</source>
        <translation>Importé. La source du texte collé contient encore vos clés en clair.</translation>
    </message>
    <message>
        <source>Imported. %1 still holds your keys in plain text: delete it when you are sure. Deleting does not wipe old copies or backups.</source>
        <translation>Importé. %1 contient encore vos clés en clair&#xa0;: le supprimer une fois sûr. Cela n’efface ni les anciennes copies ni les sauvegardes.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::InstallRelay</name>
    <message>
        <source>Command that installs a relay</source>
        <translation>Commande qui installe un relais</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Ouvrir le guide</translation>
    </message>
    <message>
        <source>On a server of yours, as root, beside the relay&apos;s package. Put your own name and certificate in; it ends with a pairing code:</source>
        <translation>Sur un serveur à vous, en root, à côté du paquet du relais. Y mettre votre nom et votre certificat&#xa0;; elle se termine par un code d’association&#xa0;:</translation>
    </message>
    <message>
        <source>Copied. Run it on your server, as root.</source>
        <translation>Copié. À exécuter sur votre serveur, en root.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended: %1.</source>
        <translation>Suspendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Reprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 binds to the next address that uses it.</source>
        <translation>%1 se liera à la prochaine adresse qui l’utilisera.</translation>
    </message>
    <message>
        <source>%1 is pushed.</source>
        <translation>%1 est envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n clé envoyée.</numerusform>
            <numerusform>%n clés envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the relay&apos;s settings now.</source>
        <translation>%1 a maintenant les réglages du relais.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 est comme avant.</translation>
    </message>
    <message>
        <source>The lines of %1 are copied.</source>
        <translation>Les lignes de %1 sont copiées.</translation>
    </message>
    <message>
        <source>The key %1 is copied.</source>
        <translation>La clé %1 est copiée.</translation>
    </message>
    <message>
        <source>Resumed: %1. What the rule saw is its habit from now on.</source>
        <translation>Reprise&#xa0;: %1. Ce que la règle a vu est désormais son habitude.</translation>
    </message>
    <message>
        <source>Killed and archived: %1.</source>
        <translation>Coupée et archivée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Back from the archive: %1.</source>
        <translation>Sortie de l’archive&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyBar</name>
    <message>
        <source>Search name, tag, model, id</source>
        <translation>Rechercher nom, étiquette, modèle, id</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Rechercher des clés</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtées</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>Non envoyées</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>T&amp;rier par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Dépensé aujourd’hui</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Dépensé au total</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Canaris</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyCells</name>
    <message>
        <source>As of %1</source>
        <translation>Données de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>Verrou d’IP</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>old token, ends in %1</source>
        <translation>ancien jeton, s’arrête dans %1</translation>
    </message>
    <message>
        <source>old token, still works</source>
        <translation>ancien jeton, encore valable</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 today, no daily limit</source>
        <translation>%1 aujourd’hui, sans limite quotidienne</translation>
    </message>
    <message>
        <source>%1 in all, no lifetime limit</source>
        <translation>%1 au total, sans limite totale</translation>
    </message>
    <message>
        <source>%1 today, %2 percent of the daily limit</source>
        <translation>%1 aujourd’hui, %2 pour cent de la limite quotidienne</translation>
    </message>
    <message>
        <source>%1 in all, %2 percent of the lifetime limit</source>
        <translation>%1 au total, %2 pour cent de la limite totale</translation>
    </message>
    <message>
        <source>Resets in %1, at 00:00 UTC</source>
        <translation>Remise à zéro dans %1, à 00:00 UTC</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyCourse</name>
    <message>
        <source>Use of the daily limit</source>
        <translation>Utilisation de la limite quotidienne</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation>%1 en 7 jours</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>%1 spent since 00:00 UTC</source>
        <translation>%1 dépensés depuis 00:00 UTC</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyDetails</name>
    <message>
        <source>%1, if unused until then</source>
        <translation>%1, si inutilisée d’ici là</translation>
    </message>
    <message>
        <source>after %1 without use</source>
        <translation>après %1 sans usage</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Show the lines for an agent</source>
        <translation>Afficher les lignes pour un agent</translation>
    </message>
    <message>
        <source>Phone kill link</source>
        <translation>Lien de coupure pour téléphone</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Top model</source>
        <translation>Modèle principal</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>Verrou d’IP</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Binds the key to the next address that uses it</source>
        <translation>Lie la clé à la prochaine adresse qui l’utilisera</translation>
    </message>
    <message>
        <source>Reset the IP lock</source>
        <translation>Réinitialiser le verrou d’IP</translation>
    </message>
    <message>
        <source>Its relay has other settings: this key was changed elsewhere.</source>
        <translation>Son relais a d’autres réglages&#xa0;: cette clé a été modifiée ailleurs.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miens</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les leurs</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Afficher les deux</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1&#xa0;: pas encore connu</translation>
    </message>
    <message>
        <source>%1 has version %2</source>
        <translation>%1 a la version %2</translation>
    </message>
    <message>
        <source>%1 has version %2; your change of %3 waits</source>
        <translation>%1 a la version %2&#xa0;; la modification de %3 attend</translation>
    </message>
    <message>
        <source>%1 has version %2 of %3</source>
        <translation>%1 a la version %2 sur %3</translation>
    </message>
    <message>
        <source>%1 today, %2 in all</source>
        <translation>%1 aujourd’hui, %2 au total</translation>
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
        <translation>%1 n’a pas confirmé la coupure et sert peut-être encore cette clé. L’envoi est répété jusqu’à sa réponse.</translation>
    </message>
    <message>
        <source>Pushing to %1…</source>
        <translation>Envoi à %1…</translation>
    </message>
    <message>
        <source>Hide the lines</source>
        <translation>Masquer les lignes</translation>
    </message>
    <message>
        <source>Hide the phone kill link</source>
        <translation>Masquer le lien de coupure pour téléphone</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last from %1, %2</source>
        <translation>
            <numerusform>%n fois, la dernière depuis %1, %2</numerusform>
            <numerusform>%n fois, la dernière depuis %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayée</translation>
    </message>
    <message>
        <source>Unusual use</source>
        <translation>Utilisation inhabituelle</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyEditor</name>
    <message>
        <source>There is no upstream key yet. Add one first: a proxy key stands for it.</source>
        <translation>Il n’y a pas encore de clé amont. En ajouter une d’abord&#xa0;: une clé proxy en tient lieu.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save, push later</source>
        <translation>Enregistrer, envoyer plus tard</translation>
    </message>
    <message>
        <source>Your draft of %1 is here again; nothing of it was pushed.</source>
        <translation>Le brouillon de %1 est de retour&#xa0;; rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>Something above is not right yet.</source>
        <translation>Quelque chose ci-dessus n’est pas encore correct.</translation>
    </message>
    <message>
        <source>Saved. Will be pushed when %1 is back.</source>
        <translation>Enregistré. Sera envoyé au retour de %1.</translation>
    </message>
    <message>
        <source>%1 is saved and pushed.</source>
        <translation>%1 est enregistrée et envoyée.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>For the u&amp;pstream key</source>
        <translation>Pour la clé a&amp;mont</translation>
    </message>
    <message>
        <source>On the &amp;relay</source>
        <translation>Sur le &amp;relais</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miens</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les leurs</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Afficher les deux</translation>
    </message>
    <message>
        <source>This key was changed elsewhere since you opened it. Nothing is pushed yet.</source>
        <translation>Cette clé a été modifiée ailleurs depuis son ouverture. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Des modifications n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Make and push</source>
        <translation>Créer et envoyer</translation>
    </message>
    <message>
        <source>Save and push</source>
        <translation>Enregistrer et envoyer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>Nouvelle clé proxy</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>The draft is kept. It is here when you edit this key again.</source>
        <translation>Le brouillon est gardé. Il sera là à la prochaine modification de cette clé.</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Envoi…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyForm</name>
    <message>
        <source>The day ends at 00:00 UTC, in %1.</source>
        <translation>Le jour finit à 00:00 UTC, dans %1.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Une autre clé porte ce nom.</translation>
    </message>
    <message>
        <source>Something is not complete yet.</source>
        <translation>Quelque chose est encore incomplet.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>What this key may do</source>
        <translation>Ce que cette clé peut faire</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Prudent</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Travail quotidien</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>The first address that uses it</source>
        <translation>La première adresse qui l’utilise</translation>
    </message>
    <message>
        <source>Off: any address</source>
        <translation>Désactivé&#xa0;: toute adresse</translation>
    </message>
    <message>
        <source>These networks</source>
        <translation>Ces réseaux</translation>
    </message>
    <message>
        <source>&amp;IP lock</source>
        <translation>Verrou d’&amp;IP</translation>
    </message>
    <message>
        <source>Net&amp;works</source>
        <translation>&amp;Réseaux</translation>
    </message>
    <message>
        <source>Such as 203.0.113.7, 10.0.0.0/8.</source>
        <translation>Par exemple 203.0.113.7, 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Endpoints it may call</source>
        <translation>Points d’accès qu’elle peut appeler</translation>
    </message>
    <message>
        <source>One a line, such as GET /v1/**, or a preset of the provider. Empty: all of them.</source>
        <translation>Un par ligne, par exemple GET /v1/**, ou un préréglage du fournisseur. Vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Strict bound: one token for each byte of input</source>
        <translation>Borne stricte&#xa0;: un jeton par octet d’entrée</translation>
    </message>
    <message>
        <source>Pass fields on that are not known to be harmless</source>
        <translation>Laisser passer les champs non connus comme inoffensifs</translation>
    </message>
    <message>
        <source>Answer 429 instead of 402 when the budget is spent</source>
        <translation>Répondre 429 au lieu de 402 quand le budget est épuisé</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyLines</name>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Show as QR code</source>
        <translation>Afficher en code QR</translation>
    </message>
    <message>
        <source>Most clients</source>
        <translation>La plupart des clients</translation>
    </message>
    <message>
        <source>Lines for the agent&apos;s environment</source>
        <translation>Lignes pour l’environnement de l’agent</translation>
    </message>
    <message>
        <source>Whoever photographs this has the key.</source>
        <translation>Qui photographie ceci possède la clé.</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>&amp;Shell</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>QR code of the key %1</source>
        <translation>Code QR de la clé %1</translation>
    </message>
    <message>
        <source>Hide the QR code</source>
        <translation>Masquer le code QR</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyStep</name>
    <message>
        <source>Careful</source>
        <translation>Prudent</translation>
    </message>
    <message>
        <source>$1.00 a day, 7 days unused</source>
        <translation>$1,00 par jour, 7 jours sans usage</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Travail quotidien</translation>
    </message>
    <message>
        <source>$10.00 a day, 30 days unused</source>
        <translation>$10,00 par jour, 30 jours sans usage</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>$5.00 a day, locked to the first address</source>
        <translation>$5,00 par jour, liée à la première adresse</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>Clé proxy</translation>
    </message>
    <message>
        <source>Make a proxy key for your agent</source>
        <translation>Créer une clé proxy pour l’agent</translation>
    </message>
    <message>
        <source>ci-nightly</source>
        <translation>ci-nightly</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>To the first address that uses it</source>
        <translation>À la première adresse qui l’utilise</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Daily limit, in dollars</source>
        <translation>Limite &amp;quotidienne, en dollars</translation>
    </message>
    <message>
        <source>&amp;Lifetime limit, in dollars</source>
        <translation>Limite &amp;totale, en dollars</translation>
    </message>
    <message>
        <source>&amp;Address lock</source>
        <translation>Verrou d’&amp;adresse</translation>
    </message>
    <message>
        <source>&amp;Expires if unused for</source>
        <translation>&amp;Expire si inutilisée pendant</translation>
    </message>
    <message>
        <source>up to %1 a day</source>
        <translation>jusqu’à %1 par jour</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>from one address</source>
        <translation>depuis une adresse</translation>
    </message>
    <message>
        <source>until unused for %1</source>
        <translation>jusqu’à %1 sans usage</translation>
    </message>
    <message>
        <source>No limit in dollars: it may spend what your provider allows.</source>
        <translation>Sans limite en dollars&#xa0;: elle peut dépenser ce que le fournisseur autorise.</translation>
    </message>
    <message>
        <source>May spend %1. Days begin at 00:00 UTC.</source>
        <translation>Peut dépenser %1. Les jours commencent à 00:00 UTC.</translation>
    </message>
    <message>
        <source>Make and push it</source>
        <translation>Créer et envoyer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>%1 is on %2.</source>
        <translation>%1 est sur %2.</translation>
    </message>
    <message>
        <source>A proxy key needs a relay and an upstream key. Go back, or skip this.</source>
        <translation>Une clé proxy a besoin d’un relais et d’une clé amont. Revenir en arrière ou passer cette étape.</translation>
    </message>
    <message>
        <source>To my address, %1</source>
        <translation>À mon adresse, %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyTable</name>
    <message>
        <source>Proxy keys</source>
        <translation>Clés proxy</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyboardSection</name>
    <message>
        <source>In lists: Enter opens, Esc closes, J and K step through Activity, Space pauses it. Delete does nothing, on purpose.</source>
        <translation>Dans les listes&#xa0;: Entrée ouvre, Échap ferme, J et K parcourent l’activité, Espace l’arrête. Suppr ne fait rien, volontairement.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeysPage</name>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>Copié en texte, sans secrets.</translation>
    </message>
    <message>
        <source>Restore key…</source>
        <translation>Rétablir la clé…</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>Copier l’environnement</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>Coupure…</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>Couper la clé</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Push now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>Couper %n clé</numerusform>
            <numerusform>Couper %n clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) selected</source>
        <translation>
            <numerusform>%n clé sélectionnée</numerusform>
            <numerusform>%n clés sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Afficher le code QR</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Couper</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)…</source>
        <translation>
            <numerusform>Couper %n clé…</numerusform>
            <numerusform>Couper %n clés…</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiver…</translation>
    </message>
    <message>
        <source>Proxy keys</source>
        <translation>Clés proxy</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>Nouvelle clé proxy</translation>
    </message>
    <message>
        <source>No proxy keys yet. A proxy key is what you give to an app.</source>
        <translation>Pas encore de clé proxy. Une clé proxy est ce que l’on donne à une application.</translation>
    </message>
    <message>
        <source>No key is in this state.</source>
        <translation>Aucune clé n’est dans cet état.</translation>
    </message>
    <message>
        <source>Nothing matches &apos;%1&apos;.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>vos clés</translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill. It may still serve %2. If it stays away, revoke the upstream key at its provider.</source>
        <translation>%1 n’a pas confirmé la coupure. Il sert peut-être encore %2. S’il ne revient pas, révoquer la clé amont chez son fournisseur.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not answer since %2. Changes of %n key(s) wait for it; they still work with their old limits.</source>
        <translation>
            <numerusform>%1 ne répond plus depuis %2. Les modifications de %n clé l’attendent&#xa0;; elle garde ses anciennes limites.</numerusform>
            <numerusform>%1 ne répond plus depuis %2. Les modifications de %n clés l’attendent&#xa0;; elles gardent leurs anciennes limites.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer since %2. Its keys keep their last limits; the numbers are from then.</source>
        <translation>%1 ne répond plus depuis %2. Ses clés gardent leurs dernières limites&#xa0;; les chiffres datent d’alors.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n key(s) are not on their relay yet.</source>
        <translation>
            <numerusform>Les modifications de %n clé ne sont pas encore sur son relais.</numerusform>
            <numerusform>Les modifications de %n clés ne sont pas encore sur leur relais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is made</source>
        <translation>La clé est créée</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n clé envoyée.</numerusform>
            <numerusform>%n clés envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Exporter cette vue</translation>
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
            <numerusform>%n clé écrite dans %1</numerusform>
            <numerusform>%n clés écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>Exporter cette vue…</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>Ouvrir la page des clés du fournisseur</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>Aucun navigateur n’a pu être lancé. Ouvrez %1 vous-même.</translation>
    </message>
    <message>
        <source>Export the selected keys</source>
        <translation>Exporter les clés sélectionnées</translation>
    </message>
    <message>
        <source>Resume and accept as normal</source>
        <translation>Reprendre et accepter comme normal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Phone kill links</source>
        <translation>Liens de coupure pour téléphone</translation>
    </message>
    <message>
        <source>New canary key…</source>
        <translation>Nouvelle clé canari…</translation>
    </message>
    <message>
        <source>A canary is allowed nothing, so it has no limits to change.</source>
        <translation>Une clé canari ne permet rien&#xa0;; elle n’a donc pas de limites à modifier.</translation>
    </message>
    <message>
        <source>Archive…</source>
        <comment>shows what is archived</comment>
        <translation>Archives…</translation>
    </message>
    <message>
        <source>Other kinds of keys</source>
        <translation>Autres types de clés</translation>
    </message>
    <message>
        <source>A key that nobody should use: whoever tries it raises an alarm</source>
        <translation>Une clé que personne ne doit utiliser : quiconque l’essaie déclenche une alarme</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillCredentialSection</name>
    <message>
        <source>Killing needs no unlocked vault: a separate key in %1/kill.json, readable by you alone, can kill and do nothing else.</source>
        <translation>Couper n’exige pas de déverrouiller le coffre&#xa0;: une clé à part dans %1/kill.json, lisible par vous seul, peut couper et rien d’autre.</translation>
    </message>
    <message>
        <source>Is it in order?</source>
        <translation>Est-elle en ordre&#xa0;?</translation>
    </message>
    <message>
        <source>It is there. The next kill uses it.</source>
        <translation>Elle est là. La prochaine coupure l’utilisera.</translation>
    </message>
    <message>
        <source>It is missing. Unlocking the vault once writes it again.</source>
        <translation>Elle manque. Déverrouiller le coffre une fois la récrit.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillLinkList</name>
    <message>
        <source>%1 does not tell: %2</source>
        <comment>a relay and why</comment>
        <translation>%1 ne le dit pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>No phone has a link.</source>
        <translation>Aucun téléphone n’a de lien.</translation>
    </message>
    <message>
        <source>A phone has a link since %1; it killed with it %2.</source>
        <translation>Un téléphone a un lien depuis %1&#xa0;; dernière coupure avec lui&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A phone has a link since %1, never used.</source>
        <translation>Un téléphone a un lien depuis %1, jamais utilisé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and its link</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>Créer un nouveau lien</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Créer un lien</translation>
    </message>
    <message>
        <source>Make a kill link for %1</source>
        <translation>Créer un lien de coupure pour %1</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Void the kill link of %1</source>
        <translation>Annuler le lien de coupure de %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillLinkPanel</name>
    <message>
        <source>Opened on a phone, the link can kill this key and nothing else. Making one voids the link this key had.</source>
        <translation>Ouvert sur un téléphone, le lien peut couper cette clé et rien d’autre. En créer un annule le lien que cette clé avait.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Créer un lien</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>QR code of the link that kills %1</source>
        <translation>Code QR du lien qui coupe %1</translation>
    </message>
    <message>
        <source>Anyone who has this link can kill this key and nothing else. It is shown this once.</source>
        <translation>Quiconque a ce lien peut couper cette clé et rien d’autre. Il n’est affiché que cette fois.</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>Créer un nouveau lien</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Le lien est copié.</translation>
    </message>
    <message>
        <source>Opened on a phone, the link can kill every key of %1 and nothing else. Making one voids the one of before, on a kill sheet too.</source>
        <translation>Ouvert sur un téléphone, le lien peut couper toutes les clés de %1 et rien d’autre. En créer un annule le précédent, même sur une feuille de coupure.</translation>
    </message>
    <message>
        <source>Make a link that kills all keys of %1</source>
        <translation>Créer un lien qui coupe toutes les clés de %1</translation>
    </message>
    <message>
        <source>QR code of the link that kills all keys of %1</source>
        <translation>Code QR du lien qui coupe toutes les clés de %1</translation>
    </message>
    <message>
        <source>Anyone who has this link can kill every key of %1 and nothing else. It is shown this once.</source>
        <translation>Quiconque a ce lien peut couper toutes les clés de %1 et rien d’autre. Il n’est affiché que cette fois.</translation>
    </message>
    <message>
        <source>Make a new link for %1</source>
        <translation>Créer un nouveau lien pour %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillNews</name>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 est rétablie.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) restored.</source>
        <translation>
            <numerusform>%n clé rétablie.</numerusform>
            <numerusform>%n clés rétablies.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be restored: %2</source>
        <translation>%1 n’a pas pu être rétablie&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) killed</source>
        <translation>
            <numerusform>%n clé coupée</numerusform>
            <numerusform>%n clés coupées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 coupée</translation>
    </message>
    <message>
        <source>Not confirmed by %1: %2 It may still serve these keys; it is tried again until it answers.</source>
        <translation>Non confirmé par %1&#xa0;: %2 Il sert peut-être encore ces clés&#xa0;; l’envoi est répété jusqu’à sa réponse.</translation>
    </message>
    <message>
        <source>%1 on %2 of %3 relays in %4 s.</source>
        <translation>%1 sur %2 relais sur %3 en %4 s.</translation>
    </message>
    <message>
        <source>Unlock to restore.</source>
        <translation>Déverrouiller pour rétablir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>vos clés</translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill. It may still serve %2.</source>
        <translation>%1 n’a pas confirmé la coupure. Il sert peut-être encore %2.</translation>
    </message>
    <message>
        <source>Not confirmed by %1: %2 It may still serve these keys, and is not tried again by itself: kill them once more.</source>
        <translation>Non confirmé par %1&#xa0;: %2 Il sert peut-être encore ces clés et l’envoi n’est pas répété de lui-même&#xa0;: les couper à nouveau.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Confirmed by %1 of %2 relays in %3 s.</source>
        <translation>Confirmé par %1 relais sur %2 en %3 s.</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys; it is tried again until it answers.</source>
        <translation>Un relais n’a pas confirmé la coupure et sert peut-être encore des clés ; l’envoi est répété jusqu’à sa réponse.</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys, and is not tried again by itself: kill them once more.</source>
        <translation>Un relais n’a pas confirmé la coupure et sert peut-être encore des clés ; l’envoi n’est pas répété de lui-même : les couper encore une fois.</translation>
    </message>
    <message>
        <source>A kill is not confirmed</source>
        <translation>Une coupure n’est pas confirmée</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys.</source>
        <translation>Un relais n’a pas confirmé la coupure et sert peut-être encore des clés.</translation>
    </message>
    <message>
        <source>Nothing was killed</source>
        <translation>Rien n’a été coupé</translation>
    </message>
    <message>
        <source>Open RubberAPI to see why.</source>
        <translation>Ouvrir RubberAPI pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillSheetSection</name>
    <message>
        <source>Kill sheet: a page with each relay&apos;s address, its keys and a code for a phone that kills them all. Whoever has the sheet can kill, and nothing else. Making one voids the link that kills every key you had before.</source>
        <translation>Feuille de coupure : une page avec l’adresse de chaque relais, ses clés et un code pour téléphone qui les coupe toutes. Quiconque la détient peut couper, et rien d’autre. En créer une annule le lien précédent qui coupe toutes les clés.</translation>
    </message>
    <message>
        <source>Print a kill sheet…</source>
        <translation>Imprimer une feuille de coupure…</translation>
    </message>
    <message>
        <source>Save a kill sheet as PDF…</source>
        <translation>Enregistrer une feuille de coupure en PDF…</translation>
    </message>
    <message>
        <source>No relay is paired, so there is nothing to kill.</source>
        <translation>Aucun relais n’est associé, il n’y a donc rien à couper.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at it before you rely on it.</source>
        <translation>Envoyée à l’imprimante. Vérifiez-la avant de compter dessus.</translation>
    </message>
    <message>
        <source>The printer took nothing. The link of before is void all the same: print again.</source>
        <translation>L’imprimante n’a rien pris. Le lien précédent est tout de même annulé : imprimez à nouveau.</translation>
    </message>
    <message>
        <source>Save a kill sheet</source>
        <translation>Enregistrer une feuille de coupure</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1. Whoever reads that file can kill.</source>
        <translation>Écrite dans %1. Quiconque lit ce fichier peut couper.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The link of before is void all the same.</source>
        <translation>%1 n’a pas pu être écrit : %2. Le lien précédent est tout de même annulé.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KilledBar</name>
    <message>
        <source>All keys are killed since %1. Nothing can spend.</source>
        <translation>Toutes les clés sont coupées depuis %1. Rien ne peut dépenser.</translation>
    </message>
    <message>
        <source>All keys are killed. Nothing can spend.</source>
        <translation>Toutes les clés sont coupées. Rien ne peut dépenser.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Rétablir…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LatencyCard</name>
    <message>
        <source>How long requests took, last 24 hours</source>
        <translation>Durée des requêtes, dernières 24 heures</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>La moitié au plus</translation>
    </message>
    <message>
        <source>95 % took at most</source>
        <translation>95 % au plus</translation>
    </message>
    <message>
        <source>Half of %1 answered requests took at most %2, 95 % at most %3 (dashed).</source>
        <translation>La moitié de %1 requêtes abouties a pris au plus %2, 95 % au plus %3 (tirets).</translation>
    </message>
    <message>
        <source>Only the newest requests were looked at.</source>
        <translation>Seules les requêtes les plus récentes ont été prises en compte.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LayoutSection</name>
    <message>
        <source>Give the window its first size</source>
        <translation>Redonner à la fenêtre sa taille initiale</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LinePanel</name>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LinkLine</name>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <translation>Dernier contact&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Prochain essai dans %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LiveCard</name>
    <message>
        <source>Live requests</source>
        <translation>Requêtes en direct</translation>
    </message>
    <message>
        <source>Nothing yet. Waiting for requests…</source>
        <translation>Rien pour l’instant. En attente de requêtes…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Ouvrir l’activité</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Go on (%1 new)</source>
        <translation>Poursuivre (%1 nouvelles)</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>no relay is paired</source>
        <translation>aucun relais associé</translation>
    </message>
    <message>
        <source>not live, retrying in %1</source>
        <translation>pas en direct, nouvel essai dans %1</translation>
    </message>
    <message>
        <source>not live, retrying</source>
        <translation>pas en direct, nouvel essai</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LiveView</name>
    <message>
        <source>Live requests</source>
        <translation>Requêtes en direct</translation>
    </message>
    <message>
        <source>Showing 1 in 10</source>
        <translation>Affichage de 1 sur 10</translation>
    </message>
    <message>
        <source>More than 200 requests a second. Requests has them all.</source>
        <translation>Plus de 200 requêtes par seconde. L’onglet Requêtes les contient toutes.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● En direct</translation>
    </message>
    <message>
        <source>○ Paused by lost connection %1. Missed rows are fetched when it returns.</source>
        <translation>○ En pause, connexion perdue %1. Les lignes manquées sont récupérées à son retour.</translation>
    </message>
    <message>
        <source>Paused. Requests go on and are counted.</source>
        <translation>En pause. Les requêtes continuent et sont comptées.</translation>
    </message>
    <message>
        <source>No live request fits the filter.</source>
        <translation>Aucune requête en direct ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing yet. Waiting for requests…</source>
        <translation>Rien pour l’instant. En attente de requêtes…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouvelles</translation>
    </message>
    <message>
        <source>Show %1 new requests</source>
        <translation>Afficher %1 nouvelles requêtes</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LogSection</name>
    <message>
        <source>The log is in %1, readable by you alone. It takes at most 2 MB.</source>
        <translation>Le journal est dans %1, lisible par vous seul. Il occupe au plus 2 Mo.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is at %1.</source>
        <translation>Rien ici n’ouvre de dossiers. Il se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LogStrip</name>
    <message>
        <source>No relay is paired, so there is no log to verify.</source>
        <translation>Aucun relais n’est associé, il n’y a donc aucun journal à vérifier.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Signed logs of the relays</source>
        <translation>Journaux signés des relais</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Vérifier un fichier…</translation>
    </message>
    <message>
        <source>An exported file with its proof, or the proof of one row. No relay is asked.</source>
        <translation>Un fichier exporté avec sa preuve, ou la preuve d’une ligne. Aucun relais n’est interrogé.</translation>
    </message>
    <message>
        <source>Save the evidence…</source>
        <translation>Enregistrer les preuves…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Enregistrer les preuves</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1. Both signatures are in it; anybody can check them.</source>
        <translation>Écrit dans %1. Les deux signatures y sont ; chacun peut les vérifier.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MainWindow</name>
    <message>
        <source>What waited is pushed: %1.</source>
        <translation>Ce qui attendait est envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The vault has a new passphrase. Whoever saw these shares could open it: make new ones in the settings, under Recovery.</source>
        <translation>Le coffre a une nouvelle phrase secrète. Quiconque a vu ces parts pourrait l’ouvrir : en créer de nouvelles dans les réglages, sous Récupération.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MakeShares</name>
    <message>
        <source>Type the vault&apos;s passphrase: shares are a lasting way in.</source>
        <translation>Saisir la phrase secrète du coffre : les parts sont un accès durable.</translation>
    </message>
    <message>
        <source>Making them…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Where shall the sheets go?</source>
        <translation>Où enregistrer les feuilles ?</translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation>Écriture des feuilles…</translation>
    </message>
    <message>
        <source>Putting them in force…</source>
        <translation>Mise en vigueur…</translation>
    </message>
    <message>
        <source>Giving it to the relay…</source>
        <translation>Remise au relais…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The sheet files are deleted. What you printed is all there is.</source>
        <translation>Les fichiers sont supprimés. Il ne reste que ce qui a été imprimé.</translation>
    </message>
    <message>
        <source>These shares are not in force. Leaving throws them away, and deletes their sheets.</source>
        <translation>Ces parts ne sont pas en vigueur. Quitter les jette et supprime leurs feuilles.</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Les jeter</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Parts de récupération</translation>
    </message>
    <message>
        <source>Shares that open %1</source>
        <translation>Parts qui ouvrent %1</translation>
    </message>
    <message>
        <source>If the passphrase is lost, people who hold enough of these sheets can open the vault together and give it a new passphrase. Nobody else can, and none of them alone.</source>
        <translation>Si la phrase secrète est perdue, des personnes qui détiennent assez de ces feuilles peuvent ouvrir ensemble le coffre et lui en donner une nouvelle. Personne d’autre ne le peut, et aucune d’elles seule.</translation>
    </message>
    <message>
        <source>After a restart %1 is opened by people: each gives his share from a computer of his own, and enough of them open it. No vault has its master key then.</source>
        <translation>Après un redémarrage, %1 est ouvert par des personnes : chacune donne sa part depuis son propre ordinateur, et assez de parts l’ouvrent. Aucun coffre n’a alors sa clé maîtresse.</translation>
    </message>
    <message>
        <source>The shares there are open nothing any more once the new ones are in force.</source>
        <translation>Les parts actuelles n’ouvrent plus rien dès que les nouvelles sont en vigueur.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>le coffre</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Phrase secrète du coffre</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the vault</source>
        <translation>&amp;Phrase secrète du coffre</translation>
    </message>
    <message>
        <source>Each share goes on a sheet of its own: numbered words, a code to scan, and what to do with it. The sheets are PDF files that only you can read.</source>
        <translation>Chaque part va sur sa propre feuille : des mots numérotés, un code à scanner et ce qu’il faut en faire. Les feuilles sont des fichiers PDF que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Write the sheets…</source>
        <translation>Écrire les feuilles…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Print them, or copy them by hand, before you go on. Shares on a screen or in a cloud are shares that others have.</source>
        <translation>Les imprimer, ou les recopier à la main, avant de continuer. Des parts sur un écran ou dans un nuage sont des parts que d’autres ont.</translation>
    </message>
    <message>
        <source>Type enough of them again, from the paper. They are in force only then, so that a misprint or a slip is found today and not when they are needed.</source>
        <translation>En retaper assez, depuis le papier. Elles ne sont en vigueur qu’alors, pour qu’une erreur soit découverte aujourd’hui et non quand on en aura besoin.</translation>
    </message>
    <message>
        <source>Give each sheet to somebody else, or keep them in different places.</source>
        <translation>Donner chaque feuille à quelqu’un d’autre, ou les garder en des lieux différents.</translation>
    </message>
    <message>
        <source>Give each holder a sheet. After a restart he opens RubberAPI on a computer that is paired with the relay and gives it on this page.</source>
        <translation>Donner une feuille à chaque personne. Après un redémarrage, elle ouvre RubberAPI sur un ordinateur associé au relais et donne sa part sur cette page.</translation>
    </message>
    <message>
        <source>The older shares still open copies of the vault that were made before: delete those copies if a share is in the wrong hands.</source>
        <translation>Les anciennes parts ouvrent encore les copies du coffre faites avant : supprimer ces copies si une part est en de mauvaises mains.</translation>
    </message>
    <message>
        <source>They are printed: delete the files</source>
        <translation>Elles sont imprimées : supprimer les fichiers</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>Créer les parts</translation>
    </message>
    <message>
        <source>They are on paper: go on</source>
        <translation>Elles sont sur papier : continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written to %1</source>
        <translation>
            <numerusform>%n feuille écrite dans %1</numerusform>
            <numerusform>%n feuilles écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>These shares are in force: %1.</source>
        <translation>Ces parts sont en vigueur : %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>New proxy key…</source>
        <translation>Nouvelle clé proxy…</translation>
    </message>
    <message>
        <source>New upstream key…</source>
        <translation>Nouvelle clé amont…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>Exporter cette vue…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Pause or go on with live rows</source>
        <translation>Arrêter ou reprendre les lignes en direct</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Save and push</source>
        <translation>Enregistrer et envoyer</translation>
    </message>
    <message>
        <source>Push now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Suspend or resume</source>
        <translation>Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>Copier l’environnement</translation>
    </message>
    <message>
        <source>Copy proxy key</source>
        <translation>Copier la clé proxy</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>Couper toutes les clés…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Aide et raccourcis</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>About RubberAPI</source>
        <translation>À propos de RubberAPI</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ModelPicker</name>
    <message>
        <source>$%1 in and $%2 out for a million tokens</source>
        <translation>$%1 en entrée et $%2 en sortie par million de jetons</translation>
    </message>
    <message>
        <source>Every model with a price, new ones too</source>
        <translation>Tout modèle ayant un prix, y compris les nouveaux</translation>
    </message>
    <message>
        <source>Only the ticked ones</source>
        <translation>Seulement ceux qui sont cochés</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>A family or pattern</source>
        <translation>Une famille ou un motif</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n coché</numerusform>
            <numerusform>%n cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the price book</source>
        <translation>Absent du tarif</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::NewPassphrase</name>
    <message>
        <source>Use it anyway</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::NoticeSection</name>
    <message>
        <source>What raises an alert…</source>
        <translation>Ce qui déclenche une alerte…</translation>
    </message>
    <message>
        <source>Send a test notification</source>
        <translation>Envoyer une notification de test</translation>
    </message>
    <message>
        <source>Sent. If none came, look at your desktop&apos;s settings for notifications.</source>
        <translation>Envoyée. Si aucune n’est apparue, voir les paramètres de notification de votre bureau.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notices</name>
    <message numerus="yes">
        <source>%n key(s) need attention</source>
        <translation>
            <numerusform>%n clé requiert votre attention</numerusform>
            <numerusform>%n clés requièrent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Alerts to see them.</source>
        <translation>Ouvrir les alertes pour les voir.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, and more of it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>Ouvrir la page des clés du fournisseur</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it to see more.</source>
        <translation>Le coffre est verrouillé. Le déverrouiller pour en voir plus.</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Un test</translation>
    </message>
    <message>
        <source>Alerts of RubberAPI look like this.</source>
        <translation>Les alertes de RubberAPI ressemblent à ceci.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>Couper la clé</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::OverviewPage</name>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>Couper toutes les clés</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Dépensé aujourd’hui</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>Requêtes aujourd’hui</translation>
    </message>
    <message>
        <source>Active keys</source>
        <translation>Clés actives</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without a known price</source>
        <translation>
            <numerusform>%n requête sans prix connu</numerusform>
            <numerusform>%n requêtes sans prix connu</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet. Pair a relay to begin: it stands between your agents and the APIs.</source>
        <translation>Pas encore de requêtes. Associer un relais pour commencer&#xa0;: il se tient entre vos agents et les API.</translation>
    </message>
    <message>
        <source>Pair a relay…</source>
        <translation>Associer un relais…</translation>
    </message>
    <message>
        <source>No requests yet. A proxy key is what you give to an app.</source>
        <translation>Pas encore de requêtes. Une clé proxy est ce que l’on donne à une application.</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>Nouvelle clé proxy</translation>
    </message>
    <message>
        <source>No requests yet. Copy your two lines and make one call.</source>
        <translation>Pas encore de requêtes. Copier les deux lignes et faire un appel.</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>Copier l’environnement</translation>
    </message>
    <message>
        <source>The lines for %1 are on the clipboard. Paste them where your agent runs.</source>
        <translation>Les lignes de %1 sont dans le presse-papiers. Les coller là où tourne l’agent.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PairForm</name>
    <message>
        <source>what the relay printed</source>
        <translation>ce que le relais a affiché</translation>
    </message>
    <message>
        <source>home-lab</source>
        <translation>home-lab</translation>
    </message>
    <message>
        <source>Relay &amp;address</source>
        <translation>&amp;Adresse du relais</translation>
    </message>
    <message>
        <source>Pairing &amp;code</source>
        <translation>&amp;Code d’association</translation>
    </message>
    <message>
        <source>&amp;Name, as you want to call it</source>
        <translation>&amp;Nom, au choix</translation>
    </message>
    <message>
        <source>Another computer commands this relay and must let this one in: there, under Relays, &quot;Computers…&quot;. It must show the same six words:
%1</source>
        <translation>Un autre ordinateur commande ce relais et doit admettre celui-ci&#xa0;: là, sous Relais, «&#xa0;Ordinateurs…&#xa0;». Il doit montrer les six mêmes mots&#xa0;:
%1</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>The relay that answers says it is:</source>
        <translation>Le relais qui répond dit être&#xa0;:</translation>
    </message>
    <message>
        <source>Compare with the words in the relay&apos;s terminal, beside the pairing code. Nothing is sent before you say that they match.</source>
        <translation>Comparer avec les mots du terminal du relais, à côté du code d’association. Rien n’est envoyé avant que vous disiez qu’ils correspondent.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PassphraseSection</name>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nouvelle phrase secrète, encore</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>Déverrouiller avec le trousseau du système</translation>
    </message>
    <message>
        <source>The new passphrase and its repetition are not the same.</source>
        <translation>La nouvelle phrase secrète et sa répétition diffèrent.</translation>
    </message>
    <message>
        <source>Changing it…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>La phrase secrète est changée. Les sauvegardes antérieures s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>No longer unlock with the system keychain</source>
        <translation>Ne plus déverrouiller avec le trousseau du système</translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation>Aucun trousseau ne répond sur ce système.</translation>
    </message>
    <message>
        <source>Exactly as strong as your login to this computer.</source>
        <translation>Exactement aussi fort que l’ouverture de session de cet ordinateur.</translation>
    </message>
    <message>
        <source>Type the present passphrase above first.</source>
        <translation>Saisir d’abord la phrase secrète actuelle ci-dessus.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PhoneKillSection</name>
    <message>
        <source>From a phone</source>
        <translation>Depuis un téléphone</translation>
    </message>
    <message>
        <source>No relay is paired, so there is nothing to kill.</source>
        <translation>Aucun relais n’est associé, il n’y a donc rien à couper.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PlanForm</name>
    <message>
        <source>Sheets &amp;needed</source>
        <translation>Feuilles &amp;nécessaires</translation>
    </message>
    <message>
        <source>Sheets in &amp;all</source>
        <translation>Feuilles en &amp;tout</translation>
    </message>
    <message>
        <source>Any %1 of the %2 sheets together open %3. %4 of them say nothing at all; %5 may be lost.</source>
        <translation>%1 des %2 feuilles, n’importe lesquelles, ouvrent ensemble %3. %4 d’entre elles ne disent rien ; %5 peuvent être perdues.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PolicyForm</name>
    <message>
        <source>Pinned images</source>
        <translation>Images épinglées</translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation>Signataires épinglés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Nothing is sealed to %1 unless its machine shows this first, fresh each time.</source>
        <translation>Rien n’est scellé pour %1 avant que sa machine ne montre ceci, à neuf chaque fois.</translation>
    </message>
    <message>
        <source>What it must &amp;show</source>
        <translation>Ce qu’elle doit &amp;montrer</translation>
    </message>
    <message>
        <source>Pinned &amp;images</source>
        <translation>&amp;Images épinglées</translation>
    </message>
    <message>
        <source>SHA-384 in hex, one a line: SEV-SNP&apos;s measurement or Nitro&apos;s PCR0. The relay must run one of them.</source>
        <translation>SHA-384 en hexadécimal, un par ligne : la mesure de SEV-SNP ou le PCR0 de Nitro. Le relais doit exécuter l’une d’elles.</translation>
    </message>
    <message>
        <source>Pinned s&amp;igners</source>
        <translation>Si&amp;gnataires épinglés</translation>
    </message>
    <message>
        <source>Nitro&apos;s PCR8, one a line: the certificate that signed the image.</source>
        <translation>Le PCR8 de Nitro, un par ligne : le certificat qui a signé l’image.</translation>
    </message>
    <message>
        <source>Other conditions (VMPL, VLEK, host data, revocations) are set by: rubberapi relay attest-policy</source>
        <translation>D’autres conditions (VMPL, VLEK, données d’hôte, révocations) se règlent par : rubberapi relay attest-policy</translation>
    </message>
    <message>
        <source>Accepted kinds of machine</source>
        <translation>Types de machines acceptés</translation>
    </message>
    <message>
        <source>AWS Nitro enclave</source>
        <translation>Enclave AWS Nitro</translation>
    </message>
    <message>
        <source>AMD %1 (its evidence can be forged: only for tests)</source>
        <translation>AMD %1 (preuve falsifiable : pour essais seulement)</translation>
    </message>
    <message>
        <source>AMD %1</source>
        <translation>AMD %1</translation>
    </message>
    <message>
        <source>Least firmware of %1</source>
        <translation>Micrologiciel minimal de %1</translation>
    </message>
    <message>
        <source>Empty: the levels this version of RubberAPI asks for.</source>
        <translation>Vide : les niveaux que demande cette version de RubberAPI.</translation>
    </message>
    <message>
        <source>This does not read. Write it like the example.</source>
        <translation>Illisible. L’écrire comme l’exemple.</translation>
    </message>
    <message>
        <source>Line %1 is not 96 hex digits.</source>
        <translation>La ligne %1 n’a pas 96 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Pin an image, or whoever signs it.</source>
        <translation>Épingler une image, ou qui la signe.</translation>
    </message>
    <message>
        <source>Accept at least one kind of machine.</source>
        <translation>Accepter au moins un type de machine.</translation>
    </message>
    <message>
        <source>What %1 must show</source>
        <translation>Ce que %1 doit montrer</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PriceSection</name>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Look for new prices</source>
        <translation>Chercher de nouveaux prix</translation>
    </message>
    <message>
        <source>Fetches OpenRouter&apos;s public list; nothing of yours goes along.</source>
        <translation>Récupère la liste publique d’OpenRouter ; rien de vos données n’est transmis.</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparer à un fichier…</translation>
    </message>
    <message>
        <source>Set a price of your own…</source>
        <translation>Définir un prix personnalisé…</translation>
    </message>
    <message>
        <source>A price book, or a list of models</source>
        <translation>Un tarif, ou une liste de modèles</translation>
    </message>
    <message numerus="yes">
        <source>Price book %1 with %n model(s), the newest price of %2. No update changes a price of your own.</source>
        <translation>
            <numerusform>Tarif %1 avec %n modèle, le prix le plus récent du %2. Aucune mise à jour ne change un prix personnalisé.</numerusform>
            <numerusform>Tarif %1 avec %n modèles, le prix le plus récent du %2. Aucune mise à jour ne change un prix personnalisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2: $%3 for a million input tokens, $%4 for output; your own price.</source>
        <translation>%1 chez %2 : $%3 en entrée, $%4 en sortie par million de jetons ; prix personnalisé.</translation>
    </message>
    <message>
        <source>Let updates change it</source>
        <translation>Laisser les mises à jour le changer</translation>
    </message>
    <message>
        <source>Let updates change %1</source>
        <translation>Laisser les mises à jour changer %1</translation>
    </message>
    <message>
        <source>Sending it to the relays…</source>
        <translation>Envoi aux relais…</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Récupération de la liste…</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>In force on %1.</source>
        <translation>En vigueur sur %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Kept for the first relay that is paired.</source>
        <translation>Conservé pour le premier relais qui sera associé.</translation>
    </message>
    <message>
        <source>Not in force on %1. %2</source>
        <translation>Pas en vigueur sur %1. %2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Program</name>
    <message>
        <source>Close RubberAPI?</source>
        <translation>Fermer RubberAPI&#xa0;?</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icons, so closing RubberAPI stops alerts. Your keys keep working. On GNOME the extension AppIndicator shows tray icons.</source>
        <translation>Votre bureau n’affiche pas d’icônes de notification&#xa0;: fermer RubberAPI arrête les alertes. Vos clés continuent. Sous GNOME, l’extension AppIndicator affiche ces icônes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Ouvrir un autre coffre</translation>
    </message>
    <message>
        <source>RubberAPI ended unexpectedly the last time. Your vault and what you had begun to write are kept.</source>
        <translation>RubberAPI s’est arrêté de façon inattendue la dernière fois. Votre coffre et ce que vous aviez commencé à écrire sont conservés.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ProofFiles</name>
    <message>
        <source>Prove this row</source>
        <translation>Prouver cette ligne</translation>
    </message>
    <message>
        <source>Proof (*.proof)</source>
        <translation>Preuve (*.proof)</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Vérifier un fichier</translation>
    </message>
    <message>
        <source>Exports and proofs (*.csv *.json *.jsonl *.proof)</source>
        <translation>Exports et preuves (*.csv *.json *.jsonl *.proof)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RangeChoice</name>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personnalisée…</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To (UTC days, both included)</source>
        <translation>Au (jours UTC, inclus)</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecentRequests</name>
    <message>
        <source>Cost is looked up</source>
        <translation>Coût en cours de recherche</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>Clé proxy</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Jetons entrée / sortie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecoverCard</name>
    <message>
        <source>Recover with shares</source>
        <translation>Récupérer avec des parts</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>Nouvelle phrase secrète, &amp;encore</translation>
    </message>
    <message>
        <source>Set it and unlock</source>
        <translation>La définir et déverrouiller</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Looking at the vault…</source>
        <translation>Examen du coffre…</translation>
    </message>
    <message>
        <source>No recovery shares were made for this vault, and nobody can reset its passphrase. Your relays go on working, and you can still kill their keys.</source>
        <translation>Aucune part de récupération n’a été créée pour ce coffre, et personne ne peut réinitialiser sa phrase secrète. Vos relais continuent de fonctionner et vous pouvez encore couper leurs clés.</translation>
    </message>
    <message>
        <source>The vault is opened by any %1. Each sheet says to which set it belongs.</source>
        <translation>Le coffre s’ouvre avec %1, n’importe lesquelles. Chaque feuille dit à quel jeu elle appartient.</translation>
    </message>
    <message>
        <source>Trying them…</source>
        <translation>Essai…</translation>
    </message>
    <message>
        <source>These shares open the vault. Give it a new passphrase; the old one is forgotten. Backups made before still open with theirs.</source>
        <translation>Ces parts ouvrent le coffre. Lui donner une nouvelle phrase secrète ; l’ancienne est oubliée. Les sauvegardes d’avant s’ouvrent encore avec la leur.</translation>
    </message>
    <message>
        <source>Setting the passphrase…</source>
        <translation>Définition de la phrase secrète…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecoverySection</name>
    <message>
        <source>Check shares…</source>
        <translation>Vérifier des parts…</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>Les retirer…</translation>
    </message>
    <message>
        <source>Remove them: a lost passphrase is final</source>
        <translation>Les retirer : une phrase perdue est définitive</translation>
    </message>
    <message>
        <source>Recovery shares are sheets of paper for several people or places. Enough of them give the vault a new passphrase when the old one is lost; fewer say nothing.</source>
        <translation>Les parts de récupération sont des feuilles de papier pour plusieurs personnes ou lieux. Assez d’entre elles donnent au coffre une nouvelle phrase secrète quand l’ancienne est perdue ; moins ne disent rien.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>En vigueur : %1.</translation>
    </message>
    <message>
        <source>None. A lost passphrase is final.</source>
        <translation>Aucune. Une phrase secrète perdue est définitive.</translation>
    </message>
    <message>
        <source>New ones are being made and are not in force yet.</source>
        <translation>De nouvelles sont en cours de création et ne sont pas encore en vigueur.</translation>
    </message>
    <message>
        <source>Make new ones…</source>
        <translation>En créer de nouvelles…</translation>
    </message>
    <message>
        <source>Make recovery shares…</source>
        <translation>Créer des parts de récupération…</translation>
    </message>
    <message>
        <source>The shares are void. They still open copies of the vault that were made before.</source>
        <translation>Les parts ne valent plus rien. Elles ouvrent encore les copies du coffre faites avant.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayCard</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Unseal</source>
        <translation>Desceller</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Unpair…</source>
        <translation>Dissocier…</translation>
    </message>
    <message>
        <source>Unsealed.</source>
        <translation>Descellé.</translation>
    </message>
    <message>
        <source>Sealed. Its keys are refused until you unseal it.</source>
        <translation>Scellé. Ses clés sont refusées jusqu’au descellement.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Computers…</source>
        <translation>Ordinateurs…</translation>
    </message>
    <message>
        <source>I put the backup there: unseal it</source>
        <translation>C’est ma sauvegarde : le desceller</translation>
    </message>
    <message>
        <source>Unsealed. Rows are lost: look at what is alive on it.</source>
        <translation>Descellé. Des lignes sont perdues : regarder ce qui y est vivant.</translation>
    </message>
    <message>
        <source>Push all</source>
        <translation>Tout envoyer</translation>
    </message>
    <message>
        <source>Needs update</source>
        <translation>À mettre à jour</translation>
    </message>
    <message numerus="yes">
        <source>Its last %n answer(s) took %1 to %2 ms</source>
        <translation>
            <numerusform>Sa dernière réponse (%n) a pris de %1 à %2 ms</numerusform>
            <numerusform>Ses %n dernières réponses ont pris de %1 à %2 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Pushing %1 of %2…</source>
        <translation>Envoi de %1 sur %2…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaySharesView</name>
    <message>
        <source>Sealed, and nobody has shares of it yet: make some, which opens it.</source>
        <translation>Scellé, et personne n’a encore de parts : en créer, ce qui l’ouvre.</translation>
    </message>
    <message>
        <source>Nobody has shares of it yet: make some before it restarts, or nothing opens it.</source>
        <translation>Personne n’en a encore de parts : en créer avant qu’il ne redémarre, sinon rien ne l’ouvrira.</translation>
    </message>
    <message>
        <source>After a restart it is opened by any %1.</source>
        <translation>Après un redémarrage il s’ouvre avec %1, n’importe lesquelles.</translation>
    </message>
    <message>
        <source>Sealed. It is opened by any %1.</source>
        <translation>Scellé. Il s’ouvre avec %1, n’importe lesquelles.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Give a share…</source>
        <translation>Donner une part…</translation>
    </message>
    <message>
        <source>It is opened by shares of several people.</source>
        <translation>Il s’ouvre avec les parts de plusieurs personnes.</translation>
    </message>
    <message>
        <source>Make new shares…</source>
        <translation>Créer de nouvelles parts…</translation>
    </message>
    <message>
        <source>Make shares…</source>
        <translation>Créer des parts…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayStep</name>
    <message>
        <source>Pair a relay</source>
        <translation>Associer un relais</translation>
    </message>
    <message>
        <source>The relay is a small server of yours that agents talk to. Run this there; it prints an address and a code that works once:</source>
        <translation>Le relais est un petit serveur à vous, auquel parlent les agents. À exécuter là-bas&#xa0;; il affiche une adresse et un code à usage unique&#xa0;:</translation>
    </message>
    <message>
        <source>The relay sees a sealed key only; where it is sealed, only you can unseal it.</source>
        <translation>Le relais ne voit qu’une clé scellée&#xa0;; là où il est scellé, vous seul pouvez le desceller.</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>Associé à %1.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have no relay yet</source>
        <translation>Pas encore de relais</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayTestView</name>
    <message>
        <source>It is sealed: agents are refused until somebody unseals it.</source>
        <translation>Il est scellé&#xa0;: les agents sont refusés jusqu’à ce que quelqu’un le descelle.</translation>
    </message>
    <message>
        <source>Its name has an address</source>
        <translation>Son nom a une adresse</translation>
    </message>
    <message>
        <source>Who answers is the relay you paired</source>
        <translation>Celui qui répond est le relais associé</translation>
    </message>
    <message>
        <source>It knows this computer</source>
        <translation>Il connaît cet ordinateur</translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <translation>Les horloges concordent</translation>
    </message>
    <message>
        <source>It answered in %1 ms</source>
        <translation>Il a répondu en %1 ms</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Il répond</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaysPage</name>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Pair a relay…</source>
        <translation>Associer un relais…</translation>
    </message>
    <message>
        <source>A link wants to pair this computer with the relay below. Go on only if you made that code yourself.</source>
        <translation>Un lien veut associer cet ordinateur au relais ci-dessous. Ne poursuivre que si vous avez créé ce code vous-même.</translation>
    </message>
    <message>
        <source>The code is what &quot;rubberapi-relay pair&quot; printed on the relay&apos;s terminal. It works once.</source>
        <translation>Le code est ce que «&#xa0;rubberapi-relay pair&#xa0;» a affiché sur le terminal du relais. Il sert une fois.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>Association…</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>Associé à %1.</translation>
    </message>
    <message>
        <source>Pair a relay</source>
        <translation>Associer un relais</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>The name is yours alone; agents never see it.</source>
        <translation>Ce nom n’est que pour vous&#xa0;; les agents ne le voient jamais.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>No keys are on it. Type its name to forget it.</source>
        <translation>Aucune clé ne s’y trouve. Saisir son nom pour l’oublier.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) go on working there and nobody manages them any more: kill them first if they must not. Type the relay&apos;s name to go on.</source>
        <translation>
            <numerusform>%n clé y fonctionne encore et personne ne la gère plus&#xa0;: la couper d’abord si elle ne doit pas. Saisir le nom du relais pour poursuivre.</numerusform>
            <numerusform>%n clés y fonctionnent encore et personne ne les gère plus&#xa0;: les couper d’abord si elles ne doivent pas. Saisir le nom du relais pour poursuivre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpair %1</source>
        <translation>Dissocier %1</translation>
    </message>
    <message>
        <source>Name of the relay</source>
        <translation>Nom du relais</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>That is not its name. Nothing was done.</source>
        <translation>Ce n’est pas son nom. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>%1 is forgotten here. It did not answer, so it still has this computer on its list.</source>
        <translation>%1 est oublié ici. Il n’a pas répondu et garde donc cet ordinateur sur sa liste.</translation>
    </message>
    <message>
        <source>%1 is unpaired.</source>
        <translation>%1 est dissocié.</translation>
    </message>
    <message>
        <source>Pair %1 again</source>
        <translation>Associer %1 de nouveau</translation>
    </message>
    <message>
        <source>Only if you reinstalled it yourself. Its terminal prints a fresh code: rubberapi-relay pair. Your keys are pushed to it again.</source>
        <translation>Seulement si vous l’avez réinstallé vous-même. Son terminal affiche un nouveau code&#xa0;: rubberapi-relay pair. Vos clés lui sont envoyées de nouveau.</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Code d’association</translation>
    </message>
    <message>
        <source>Pair and push keys</source>
        <translation>Associer et envoyer les clés</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paired again; %n key(s) pushed.</source>
        <translation>
            <numerusform>%1 est de nouveau associé&#xa0;; %n clé envoyée.</numerusform>
            <numerusform>%1 est de nouveau associé&#xa0;; %n clés envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Computers of %1</source>
        <translation>Ordinateurs de %1</translation>
    </message>
    <message>
        <source>No relay yet. A relay is the small server of yours that your agents talk to.</source>
        <translation>Pas encore de relais. Un relais est le petit serveur à vous auquel parlent vos agents.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestDetails</name>
    <message>
        <source>Not in the price book</source>
        <translation>Absent du tarif</translation>
    </message>
    <message>
        <source>$%1 in, $%2 out a million tokens</source>
        <translation>$%1 en entrée, $%2 en sortie par million de jetons</translation>
    </message>
    <message>
        <source>Policy now</source>
        <translation>Règles actuelles</translation>
    </message>
    <message>
        <source>No prompts or answers are ever stored.</source>
        <translation>Aucun prompt ni aucune réponse n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Served as</source>
        <translation>Servi comme</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Jetons d’entrée</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Lecture du cache</translation>
    </message>
    <message>
        <source>Cache written</source>
        <translation>Écriture du cache</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Jetons de sortie</translation>
    </message>
    <message>
        <source>of it reasoning</source>
        <translation>dont raisonnement</translation>
    </message>
    <message>
        <source>Audio tokens in</source>
        <translation>Jetons audio en entrée</translation>
    </message>
    <message>
        <source>Audio tokens out</source>
        <translation>Jetons audio en sortie</translation>
    </message>
    <message>
        <source>Image tokens in</source>
        <translation>Jetons d’image en entrée</translation>
    </message>
    <message>
        <source>Image tokens out</source>
        <translation>Jetons d’image en sortie</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Audio seconds</source>
        <translation>Secondes d’audio</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Appels d’outils</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Prix du</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>%1; %2 is in force now</source>
        <translation>%1&#xa0;; %2 est en vigueur maintenant</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>From the request to the last byte. Relays keep no time of the first token.</source>
        <translation>De la requête au dernier octet. Les relais ne conservent pas l’heure du premier jeton.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de requête</translation>
    </message>
    <message>
        <source>Upstream id</source>
        <translation>Id amont</translation>
    </message>
    <message>
        <source>Journal row</source>
        <translation>Ligne du journal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Same key</source>
        <translation>Même clé</translation>
    </message>
    <message>
        <source>Same model</source>
        <translation>Même modèle</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Même adresse</translation>
    </message>
    <message>
        <source>Allow this model…</source>
        <translation>Autoriser ce modèle…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Kill this key</source>
        <translation>Couper cette clé</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 par requête</translation>
    </message>
    <message>
        <source>every priced model</source>
        <translation>tout modèle ayant un prix</translation>
    </message>
    <message>
        <source>Prove this row…</source>
        <translation>Prouver cette ligne…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestHistogram</name>
    <message>
        <source>Requests over time</source>
        <translation>Requêtes au fil du temps</translation>
    </message>
    <message>
        <source>Drag over the bars to choose a time. Esc takes it back.</source>
        <translation>Glissez sur les barres pour choisir une période. Échap l’annule.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestWords</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>Clé proxy</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Jetons entrée / sortie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de requête</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Requests could not be read.</source>
        <translation>Les requêtes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nothing matches &apos;%1&apos;.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>Aucune requête pendant cette période.</translation>
    </message>
    <message>
        <source>%1 requests, %2 rejected, %3 errors, %4</source>
        <translation>%1 requêtes, %2 refusées, %3 erreurs, %4</translation>
    </message>
    <message>
        <source>Older than %1 days was removed.</source>
        <translation>Les requêtes de plus de %1 jours ont été retirées.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RulesView</name>
    <message>
        <source>Notify</source>
        <translation>Notifier</translation>
    </message>
    <message>
        <source>Notify: %1</source>
        <translation>Notifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2; as shipped: %3</source>
        <translation>de %1 à %2&#xa0;; d’origine&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SecretField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. maj. est activé</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SessionWatch</name>
    <message>
        <source>Locks the vault first</source>
        <translation>Verrouille d’abord le coffre</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>As it was: %1.</source>
        <translation>Comme avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SetupCard</name>
    <message>
        <source>Finish the setup</source>
        <translation>Terminer la configuration</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Masquer ceci</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Créer un coffre</translation>
    </message>
    <message>
        <source>Pair a relay</source>
        <translation>Associer un relais</translation>
    </message>
    <message>
        <source>Pair…</source>
        <translation>Associer…</translation>
    </message>
    <message>
        <source>Add an upstream key</source>
        <translation>Ajouter une clé amont</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Make a proxy key</source>
        <translation>Créer une clé proxy</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Créer…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareCollect</name>
    <message>
        <source>Share %1</source>
        <translation>Part %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareField</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>Mot %1 sur %2</translation>
    </message>
    <message>
        <source>typed; type again to change it</source>
        <translation>saisi ; retaper pour changer</translation>
    </message>
    <message>
        <source>four letters are enough</source>
        <translation>quatre lettres suffisent</translation>
    </message>
    <message>
        <source>%1 of %2 words are typed</source>
        <translation>%1 mots saisis sur %2</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words.</source>
        <translation>Le mot %1 n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words. Is it %2?</source>
        <translation>Le mot %1 n’est pas dans la liste. Est-ce %2 ?</translation>
    </message>
    <message>
        <source>No word of the list begins so.</source>
        <translation>Aucun mot de la liste ne commence ainsi.</translation>
    </message>
    <message>
        <source>%1: the space bar takes it</source>
        <translation>%1 : la barre d’espace le prend</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareForm</name>
    <message>
        <source>Type the words as the sheet numbers them. The up and down keys go to another word; a whole share can be pasted.</source>
        <translation>Saisir les mots dans l’ordre de la feuille. Les touches haut et bas vont à un autre mot ; une part entière peut être collée.</translation>
    </message>
    <message>
        <source>Word %1 is probably the wrong one.</source>
        <translation>Le mot %1 est probablement le mauvais.</translation>
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
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Shell</name>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>En attente de la première réponse…</translation>
    </message>
    <message>
        <source>No relay is paired yet</source>
        <translation>Aucun relais associé</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline, last data %1</source>
        <translation>Hors ligne, dernières données %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchronisé %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a relay and how it is</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Restoring, %1 of %2</source>
        <translation>Rétablissement, %1 sur %2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShownSecret</name>
    <message>
        <source>The secret</source>
        <translation>Le secret</translation>
    </message>
    <message>
        <source>Hidden again in %1 s. This was noted in the audit trail.</source>
        <translation>Masqué de nouveau dans %1 s. C’est noté dans l’audit.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>Couper toutes les clés…</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation>Verrouiller le coffre (Ctrl+L)</translation>
    </message>
    <message>
        <source>Relays: %1</source>
        <translation>Relais&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SpendBar</name>
    <message>
        <source>%1 percent used</source>
        <translation>%1 pour cent utilisés</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SpendView</name>
    <message>
        <source>Spend per day by model (UTC)</source>
        <translation>Dépenses par jour et modèle (UTC)</translation>
    </message>
    <message>
        <source>Spend per hour by model (UTC)</source>
        <translation>Dépenses par heure et modèle (UTC)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Share by model</source>
        <translation>Part par modèle</translation>
    </message>
    <message>
        <source>Spend by model</source>
        <translation>Dépenses par modèle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StatusLine</name>
    <message>
        <source>Clear now</source>
        <translation>Vider maintenant</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Vider le presse-papiers maintenant</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>Presse-papiers vidé dans %1 s</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StrengthBar</name>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>quelques minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>quelques heures</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>des siècles</translation>
    </message>
    <message>
        <source>%1. Guessing it takes %2 on a thousand computers.</source>
        <translation>%1. La deviner prend %2 avec mille ordinateurs.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SuspicionPanel</name>
    <message>
        <source>Accepted as normal, it becomes the key&apos;s habit: the rule speaks again when it is far above that.</source>
        <translation>Accepté comme normal, cela devient l’habitude de la clé&#xa0;: la règle ne parle de nouveau que bien au-delà.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Looking for the evidence…</source>
        <translation>Recherche des preuves…</translation>
    </message>
    <message>
        <source>What it saw was not fetched yet; Activity gets it from the relay.</source>
        <translation>Ce qu’elle a vu n’a pas encore été récupéré&#xa0;; Activité l’obtient du relais.</translation>
    </message>
    <message>
        <source>Seen %1: %2.</source>
        <translation>Vu %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TerminalsSection</name>
    <message>
        <source>While RubberAPI is open, the command line uses the vault that is open here. A terminal is asked about first; status, list and kill are always allowed. Without the window: rubberapi unlock</source>
        <translation>Tant que RubberAPI est ouvert, la ligne de commande utilise le coffre ouvert ici. Chaque terminal demande d’abord&#xa0;; status, list et kill sont toujours permis. Sans la fenêtre&#xa0;: rubberapi unlock</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Retirer l’autorisation de %1</translation>
    </message>
    <message>
        <source>%1, for another %2</source>
        <translation>%1, encore %2</translation>
    </message>
    <message>
        <source>No terminal is allowed at the moment.</source>
        <translation>Aucun terminal n’est autorisé pour le moment.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ToolSection</name>
    <message>
        <source>Where is the command line tool?</source>
        <translation>Où est l’outil en ligne de commande ?</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>The command is copied.</source>
        <translation>La commande est copiée.</translation>
    </message>
    <message>
        <source>Every terminal finds it: %1. Begin with: %2</source>
        <translation>Tout terminal le trouve : %1. Commencer par : %2</translation>
    </message>
    <message>
        <source>It is neither on your PATH nor beside this program: install the package with the command line tool.</source>
        <translation>Il n’est ni dans votre PATH ni à côté de ce programme : installer le paquet contenant l’outil en ligne de commande.</translation>
    </message>
    <message>
        <source>It is %1. Add its folder to your PATH.</source>
        <translation>Il se trouve ici : %1. Ajouter son dossier à votre PATH.</translation>
    </message>
    <message>
        <source>It is %1, where terminals do not look. This puts it there: %2</source>
        <translation>Il se trouve ici, où les terminaux ne cherchent pas : %1. Ceci le met là où ils cherchent : %2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TransferSection</name>
    <message>
        <source>Import upstream keys…</source>
        <translation>Importer des clés amont…</translation>
    </message>
    <message>
        <source>Export requests or the audit trail…</source>
        <translation>Exporter les requêtes ou le journal d’audit…</translation>
    </message>
    <message>
        <source>Export the list of proxy keys…</source>
        <translation>Exporter la liste des clés proxy…</translation>
    </message>
    <message>
        <source>What is exported are the rows of the page as it is filtered there. No export holds a key.</source>
        <translation>Sont exportées les lignes de la page telle qu’elle y est filtrée. Aucun export ne contient de clé.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TrayLink</name>
    <message>
        <source>Suspended: %1.</source>
        <translation>Suspendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Reprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The lines of %1 are copied.</source>
        <translation>Les lignes de %1 sont copiées.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use system keychain</source>
        <translation>Utiliser le trousseau du système</translation>
    </message>
    <message>
        <source>Restore from backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Ouvrir un autre coffre…</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>Couper toutes les clés</translation>
    </message>
    <message>
        <source>Unlock RubberAPI</source>
        <translation>Déverrouiller RubberAPI</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Works while locked</source>
        <translation>Fonctionne même verrouillé</translation>
    </message>
    <message>
        <source>%1, locked by you</source>
        <translation>%1, verrouillé par vous</translation>
    </message>
    <message>
        <source>%1, locked because RubberAPI was not used</source>
        <translation>%1, verrouillé car RubberAPI n’était pas utilisé</translation>
    </message>
    <message>
        <source>%1, locked because the computer was not used</source>
        <translation>%1, verrouillé car l’ordinateur n’était pas utilisé</translation>
    </message>
    <message>
        <source>%1, locked because the session locked</source>
        <translation>%1, verrouillé avec la session</translation>
    </message>
    <message>
        <source>%1, locked because the computer went to sleep</source>
        <translation>%1, verrouillé à la mise en veille</translation>
    </message>
    <message>
        <source>%1, locked because the window was minimised</source>
        <translation>%1, verrouillé car la fenêtre a été réduite</translation>
    </message>
    <message>
        <source>%1, locked from a terminal</source>
        <translation>%1, verrouillé depuis un terminal</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Wrong passphrase. Try again in %1:%2.</source>
        <translation>Phrase secrète incorrecte. Réessayer dans %1:%2.</translation>
    </message>
    <message>
        <source>Wrong passphrase.</source>
        <translation>Phrase secrète incorrecte.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong passphrase. %n tries left before a pause.</source>
        <translation>
            <numerusform>Phrase secrète incorrecte. Encore %n essai avant une attente.</numerusform>
            <numerusform>Phrase secrète incorrecte. Encore %n essais avant une attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot the passphrase? Recover with shares…</source>
        <translation>Phrase secrète oubliée ? Récupérer avec des parts…</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>Créer un nouveau coffre…</translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of RubberAPI</source>
        <translation>
            <numerusform>%1, verrouillé après %n minute sans utiliser RubberAPI</numerusform>
            <numerusform>%1, verrouillé après %n minutes sans utiliser RubberAPI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of the computer</source>
        <translation>
            <numerusform>%1, verrouillé après %n minute sans utiliser l’ordinateur</numerusform>
            <numerusform>%1, verrouillé après %n minutes sans utiliser l’ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>Afficher cette fenêtre</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open in another RubberAPI.</source>
        <translation>Ouvert dans un autre RubberAPI.</translation>
    </message>
    <message>
        <source>Open in another RubberAPI (this computer, since %1).</source>
        <translation>Ouvert dans un autre RubberAPI (cet ordinateur, depuis %1).</translation>
    </message>
    <message>
        <source>Open in another RubberAPI (%1, since %2).</source>
        <translation>Ouvert dans un autre RubberAPI (%1, depuis %2).</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamArchive</name>
    <message>
        <source>Nothing uses an archived upstream key. Deleting one takes its secret out of the vault; what was spent with it stays in the audit. It still works at its provider until you revoke it there.</source>
        <translation>Rien n’utilise une clé amont archivée. En supprimer une retire son secret du coffre&#xa0;; ce qui a été dépensé avec elle reste dans l’audit. Elle fonctionne encore chez son fournisseur jusqu’à ce que vous l’y révoquiez.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>L’archive est vide.</translation>
    </message>
    <message>
        <source>%1: %2, %3, archived %4</source>
        <comment>label, provider, hint, when</comment>
        <translation>%1&#xa0;: %2, %3, archivée %4</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamDetails</name>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Phrase secrète du coffre</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Rotate: paste the new secret</source>
        <translation>Renouveler&#xa0;: coller le nouveau secret</translation>
    </message>
    <message>
        <source>Rotate and push</source>
        <translation>Renouveler et envoyer</translation>
    </message>
    <message>
        <source>Keys pushed</source>
        <translation>Clés envoyées</translation>
    </message>
    <message>
        <source>Reveal: give the vault&apos;s passphrase again</source>
        <translation>Révéler&#xa0;: redonner la phrase secrète du coffre</translation>
    </message>
    <message>
        <source>Reveal for %1 s</source>
        <translation>Révéler %1 s</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <translation>%1 en 30 jours</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajoutée %1</translation>
    </message>
    <message>
        <source>No proxy key uses it.</source>
        <translation>Aucune clé proxy ne l’utilise.</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Utilisée par %1</translation>
    </message>
    <message>
        <source>Still with the old secret: %1. Rotate again to push them.</source>
        <translation>Encore avec l’ancien secret&#xa0;: %1. Renouveler à nouveau pour les envoyer.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Interrogation du fournisseur…</translation>
    </message>
    <message numerus="yes">
        <source>Rotated. %n proxy key(s) pushed; agents need no change.</source>
        <translation>
            <numerusform>Renouvelée. %n clé proxy envoyée&#xa0;; rien à changer côté agents.</numerusform>
            <numerusform>Renouvelée. %n clés proxy envoyées&#xa0;; rien à changer côté agents.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pushed. %3: %4</source>
        <translation>%1 sur %2 envoyées. %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>Ouvrir la page des clés du fournisseur</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>Aucun navigateur n’a pu être lancé. Ouvrez %1 vous-même.</translation>
    </message>
    <message>
        <source>The provider could not be reached. What it said last still stands: %1.</source>
        <translation>Le fournisseur est injoignable. Sa dernière réponse reste valable : %1.</translation>
    </message>
    <message>
        <source>The provider could not be reached. This key was never tested.</source>
        <translation>Le fournisseur est injoignable. Cette clé n’a jamais été testée.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n proxy key(s). Move them first.</source>
        <translation>
            <numerusform>Utilisée par %n clé proxy. La déplacer d’abord.</numerusform>
            <numerusform>Utilisée par %n clés proxy. Les déplacer d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new ones for another upstream key, then archive these:</source>
        <translation>En créer de nouvelles pour une autre clé amont, puis archiver celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamForm</name>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI ou compatible</translation>
    </message>
    <message>
        <source>Any HTTP API</source>
        <translation>Toute API HTTP</translation>
    </message>
    <message>
        <source>Upstream key</source>
        <translation>Clé amont</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Tester la clé</translation>
    </message>
    <message>
        <source>The provider is asked for its model list. No paid request is made.</source>
        <translation>La liste des modèles est demandée au fournisseur. Aucune requête payante.</translation>
    </message>
    <message>
        <source>made from the provider&apos;s name</source>
        <translation>d’après le nom du fournisseur</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL de &amp;base</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Upstream &amp;key</source>
        <translation>&amp;Clé amont</translation>
    </message>
    <message>
        <source>This looks like a key of %1. Switch?</source>
        <translation>Cela ressemble à une clé de %1. Changer&#xa0;?</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Interrogation du fournisseur…</translation>
    </message>
    <message>
        <source>Works. %1 models.</source>
        <translation>Fonctionne. %1 modèles.</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Fonctionne.</translation>
    </message>
    <message>
        <source>Works, but may not list models.</source>
        <translation>Fonctionne, mais ne peut pas lister les modèles.</translation>
    </message>
    <message>
        <source>The provider refused this key.</source>
        <translation>Le fournisseur a refusé cette clé.</translation>
    </message>
    <message>
        <source>The provider could not be reached: %1. The key can be kept untested.</source>
        <translation>Le fournisseur est injoignable&#xa0;: %1. La clé peut être conservée sans test.</translation>
    </message>
    <message>
        <source>This kind of key cannot be tested without using it.</source>
        <translation>Ce type de clé ne peut pas être testé sans l’utiliser.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamPage</name>
    <message>
        <source>Upstream keys</source>
        <translation>Clés amont</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add upstream key</source>
        <translation>Ajouter une clé amont</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search upstream keys</source>
        <translation>Rechercher des clés amont</translation>
    </message>
    <message>
        <source>No upstream keys. Add one or import a .env file.</source>
        <translation>Aucune clé amont. En ajouter une ou importer un fichier .env.</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Put it into the vault</source>
        <translation>La mettre dans le coffre</translation>
    </message>
    <message>
        <source>%1 is in the vault.</source>
        <translation>%1 est dans le coffre.</translation>
    </message>
    <message numerus="yes">
        <source>%n upstream key(s) imported.</source>
        <translation>
            <numerusform>%n clé amont importée.</numerusform>
            <numerusform>%n clés amont importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import upstream keys</source>
        <translation>Importer des clés amont</translation>
    </message>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>Copié en texte, sans secrets.</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archive…</translation>
    </message>
    <message>
        <source>Archived: %1.</source>
        <translation>Archivée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back from the archive: %1.</source>
        <translation>Sortie de l’archive&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamStep</name>
    <message>
        <source>Upstream key</source>
        <translation>Clé amont</translation>
    </message>
    <message>
        <source>Put your real key into the vault</source>
        <translation>Mettre la vraie clé dans le coffre</translation>
    </message>
    <message>
        <source>The key you pay with. It leaves this computer once, sealed, for your own relay and for nobody else.</source>
        <translation>La clé avec laquelle vous payez. Elle quitte cet ordinateur une fois, scellée, pour votre relais et personne d’autre.</translation>
    </message>
    <message>
        <source>%1 is in the vault.</source>
        <translation>%1 est dans le coffre.</translation>
    </message>
    <message>
        <source>Import from .env, 1Password, Bitwarden…</source>
        <translation>Importer de .env, 1Password, Bitwarden…</translation>
    </message>
    <message>
        <source>The first proxy key is &amp;for</source>
        <translation>La première clé proxy est &amp;pour</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are in the vault.</source>
        <translation>
            <numerusform>%n clé est dans le coffre.</numerusform>
            <numerusform>%n clés sont dans le coffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a key instead</source>
        <translation>Saisir plutôt une clé</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamWordsModel</name>
    <message>
        <source>Not tested</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Works, %1</source>
        <translation>Fonctionne, %1</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>Refusée, %1</translation>
    </message>
    <message>
        <source>Not reached, %1</source>
        <translation>Injoignable, %1</translation>
    </message>
    <message>
        <source>Cannot be tested</source>
        <translation>Non testable</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, used by %n proxy key(s), %3</source>
        <translation>
            <numerusform>%1, %2, utilisée par %n clé proxy, %3</numerusform>
            <numerusform>%1, %2, utilisée par %n clés proxy, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::VaultStep</name>
    <message>
        <source>Create vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>Créer votre coffre</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>Déverrouiller avec le trousseau du système</translation>
    </message>
    <message>
        <source>It is an encrypted file at %1.</source>
        <translation>C’est un fichier chiffré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Phrase secrète, &amp;encore</translation>
    </message>
    <message>
        <source>Nobody can reset this passphrase, not even us. Six random words are easy to keep and out of reach for who steals the file.</source>
        <translation>Personne ne peut réinitialiser cette phrase, pas même nous. Six mots au hasard se retiennent bien et restent hors de portée de qui vole le fichier.</translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation>Aucun trousseau ne répond sur ce système.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::VerdictView</name>
    <message>
        <source>A key this vault does not know: compare it with the owner&apos;s.</source>
        <translation>Une clé que ce coffre ne connaît pas : la comparer à celle du propriétaire.</translation>
    </message>
    <message>
        <source>The key of %1, as this vault knows it.</source>
        <translation>La clé de %1, telle que ce coffre la connaît.</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>Pas ce qui a été signé</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Partly proved</source>
        <translation>Prouvé en partie</translation>
    </message>
    <message>
        <source>This row is in the signed log of its relay.</source>
        <translation>Cette ligne est dans le journal signé de son relais.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1 rows signed</source>
        <translation>%1 lignes signées</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Made by a newer version, which can show it.</source>
        <translation>D’une version plus récente, qui peut l’afficher.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Audit key</source>
        <translation>Clé d’audit</translation>
    </message>
    <message>
        <source>What is wrong first: %1</source>
        <translation>Ce qui est faux en premier : %1</translation>
    </message>
    <message>
        <source>Every row that was signed in that time is in it, as it was signed.</source>
        <translation>Chaque ligne signée dans cette période y est, telle qu’elle a été signée.</translation>
    </message>
    <message>
        <source>What is proved is as it was signed. It is not all that was signed in that time: the file is of a filtered view, or rows are missing.</source>
        <translation>Ce qui est prouvé est tel qu’il a été signé. Ce n’est pas tout ce qui a été signé dans cette période : le fichier vient d’une vue filtrée, ou des lignes manquent.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Prouvées</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>%1 are newer than what was signed</source>
        <translation>%1 sont plus récentes que ce qui a été signé</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Non prouvées</translation>
    </message>
    <message>
        <source>%1 cannot be proved by this file</source>
        <translation>%1 ne peuvent pas être prouvées par ce fichier</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>%1, %2 rows signed</source>
        <translation>%1, %2 lignes signées</translation>
    </message>
    <message>
        <source>Checked on this computer; no relay was asked.</source>
        <translation>Vérifié sur cet ordinateur ; aucun relais n’a été interrogé.</translation>
    </message>
    <message>
        <source>Audit key %1</source>
        <translation>Clé d’audit %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WebhookRow</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>Renouveler le secret</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove: it is told nothing any more</source>
        <translation>Retirer&#xa0;: plus rien ne lui est signalé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>Envoi d’un message de test…</translation>
    </message>
    <message>
        <source>Not sent yet. Look again later.</source>
        <translation>Pas encore envoyé. Revoir plus tard.</translation>
    </message>
    <message>
        <source>Delivered: it answered %1.</source>
        <translation>Livré&#xa0;: il a répondu %1.</translation>
    </message>
    <message>
        <source>Not delivered: %1.</source>
        <translation>Non livré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Making a new secret…</source>
        <translation>Nouveau secret…</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>Activation…</translation>
    </message>
    <message>
        <source>It is told what happens from now on.</source>
        <translation>Ce qui se passe lui est désormais signalé.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
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
        <translation>Chaque relais signale à d’autres programmes et messageries ce qui se passe, même quand cet ordinateur est éteint. Leurs adresses et secrets sont chiffrés sur le relais seul&#xa0;; ici, seul l’hôte est connu.</translation>
    </message>
    <message>
        <source>Add webhook…</source>
        <translation>Ajouter un webhook…</translation>
    </message>
    <message>
        <source>Asking the relays…</source>
        <translation>Interrogation des relais…</translation>
    </message>
    <message>
        <source>%1 is told nothing any more.</source>
        <translation>Plus rien n’est signalé à %1.</translation>
    </message>
    <message>
        <source>Without the webhooks of %1. %2</source>
        <translation>Sans les webhooks de %1. %2</translation>
    </message>
    <message>
        <source>%1 is sealed: what happens is told when it is open again.</source>
        <translation>%1 est scellé&#xa0;: ce qui se passe sera signalé à sa réouverture.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WelcomeStep</name>
    <message>
        <source>Create a vault</source>
        <translation>Créer un coffre</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Your real API keys stay here</source>
        <translation>Vos vraies clés d’API restent ici</translation>
    </message>
    <message>
        <source>Your agents get proxy keys: worthless anywhere else, with limits in dollars that hold, and a switch that ends them at once.</source>
        <translation>Vos agents reçoivent des clés proxy&#xa0;: sans valeur ailleurs, avec des limites en dollars qui tiennent et un interrupteur qui les coupe aussitôt.</translation>
    </message>
    <message>
        <source>A relay on your own server puts the real key into each request. You pair it in a minute.</source>
        <translation>Un relais sur votre serveur place la vraie clé dans chaque requête. L’associer prend une minute.</translation>
    </message>
    <message>
        <source>It takes about three minutes from here to the first request.</source>
        <translation>Il faut environ trois minutes d’ici à la première requête.</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>Ouvrir un coffre existant…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Wizard</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Leave setup?</source>
        <translation>Quitter la configuration&#xa0;?</translation>
    </message>
    <message>
        <source>Your vault is kept. What is left can be done from the overview.</source>
        <translation>Votre coffre est conservé. Le reste peut se faire depuis la vue d’ensemble.</translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation>Rien n’a encore été créé.</translation>
    </message>
    <message>
        <source>Leave setup</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Upstream keys</source>
        <translation>Clés amont</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Proxy keys</source>
        <translation>Clés proxy</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>RubberAPI starts in the tray, or minimised without one.</source>
        <translation>RubberAPI démarre dans la zone de notification, ou réduit sans elle.</translation>
    </message>
    <message>
        <source>Closing the window keeps it in the tray</source>
        <translation>Rester dans la zone de notification à la fermeture</translation>
    </message>
    <message>
        <source>Alerts go on and the kill switch stays at hand. Your relays never depend on it.</source>
        <translation>Les alertes continuent et le coupe-circuit reste à portée. Vos relais n’en dépendent jamais.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Follows the system unless you choose.</source>
        <translation>Suit le système sauf choix contraire.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Also Ctrl and plus or minus.</source>
        <translation>Aussi avec Ctrl et plus ou moins.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Icône de notification</translation>
    </message>
    <message>
        <source>For panels whose colour the icon guesses wrong.</source>
        <translation>Pour les tableaux de bord dont l’icône devine mal la couleur.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Nothing moves or fades.</source>
        <translation>Rien ne bouge ni ne s’estompe.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>&quot;3 min ago&quot;, or the time itself.</source>
        <translation>«&#xa0;il y a 3 min&#xa0;», ou l’heure elle-même.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Of times on screen. Budgets and exports are always UTC.</source>
        <translation>Des heures à l’écran. Budgets et exports sont toujours en UTC.</translation>
    </message>
    <message>
        <source>Lock when RubberAPI is not used for</source>
        <translation>Verrouiller si RubberAPI est inutilisé pendant</translation>
    </message>
    <message>
        <source>0 never locks for this reason.</source>
        <translation>0 ne verrouille jamais pour cette raison.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Lock when the computer is not used for</source>
        <translation>Verrouiller si l’ordinateur est inutilisé pendant</translation>
    </message>
    <message>
        <source>Lock when the session locks or the computer sleeps</source>
        <translation>Verrouiller avec la session ou à la mise en veille</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Verrouiller quand la fenêtre est réduite</translation>
    </message>
    <message>
        <source>Clear secrets from the clipboard after</source>
        <translation>Effacer les secrets du presse-papiers après</translation>
    </message>
    <message>
        <source>Also at lock and at quit. 0 keeps them until then.</source>
        <translation>Aussi au verrouillage et à la fermeture. 0 les garde jusque-là.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Show today&apos;s spend in the tray while locked</source>
        <translation>Afficher les dépenses du jour même verrouillé</translation>
    </message>
    <message>
        <source>Hide key names in the tray while locked</source>
        <translation>Masquer les noms de clés quand c’est verrouillé</translation>
    </message>
    <message>
        <source>Name keys in notifications</source>
        <translation>Nommer les clés dans les notifications</translation>
    </message>
    <message>
        <source>Otherwise: &quot;A key reached 80 % of its daily limit&quot;.</source>
        <translation>Sinon&#xa0;: «&#xa0;Une clé a atteint 80 % de sa limite quotidienne&#xa0;».</translation>
    </message>
    <message>
        <source>Keep shown secrets out of screenshots</source>
        <translation>Exclure des captures les secrets affichés</translation>
    </message>
    <message>
        <source>Where the system can: Windows and macOS. On Linux no program can.</source>
        <translation>Là où le système le peut&#xa0;: Windows et macOS. Sous Linux, aucun programme ne le peut.</translation>
    </message>
    <message>
        <source>Ask before &quot;Kill all keys&quot; in the tray</source>
        <translation>Demander avant «&#xa0;Couper toutes les clés&#xa0;» dans la zone de notification</translation>
    </message>
    <message>
        <source>Offer undo after a kill for</source>
        <translation>Proposer d’annuler après une coupure pendant</translation>
    </message>
    <message>
        <source>Between two notifications of one rule and key</source>
        <translation>Entre deux notifications d’une même règle et clé</translation>
    </message>
    <message>
        <source>Never call an hour unusual below</source>
        <translation>Ne jamais juger une heure inhabituelle sous</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dollars</translation>
    </message>
    <message>
        <source>Keep requests and audit rows for</source>
        <translation>Garder les requêtes et l’audit pendant</translation>
    </message>
    <message>
        <source>0 keeps them for ever. Older ones are removed from this vault, not from the relays.</source>
        <translation>0 les garde toujours. Les plus anciens sont retirés de ce coffre, pas des relais.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Daily backups to keep</source>
        <translation>Sauvegardes quotidiennes à garder</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relatives</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolues</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Coupe-circuit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Show what is left of the setup</source>
        <translation>Afficher ce qui reste de la configuration</translation>
    </message>
    <message>
        <source>On the overview, until all four steps are done.</source>
        <translation>Dans la vue d’ensemble, jusqu’à ce que les quatre étapes soient faites.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icons, so closing the window ends RubberAPI. On GNOME the extension AppIndicator shows them.</source>
        <translation>Votre bureau n’affiche pas d’icônes de notification : fermer la fenêtre quitte RubberAPI. Sous GNOME, l’extension AppIndicator les affiche.</translation>
    </message>
    <message>
        <source>This desktop does not say how long the computer is not used, so this does not lock.</source>
        <translation>Ce bureau n’indique pas depuis quand l’ordinateur n’est pas utilisé : ceci ne verrouille donc pas.</translation>
    </message>
    <message>
        <source>And tell of alerts, without names. A pass beside the vault asks your relays for sums, for a week at most; off removes it.</source>
        <translation>Et signaler les alertes, sans noms. Un laissez-passer à côté du coffre demande des totaux à vos relais, une semaine au plus&#xa0;; désactiver le retire.</translation>
    </message>
    <message>
        <source>The program&apos;s log tells</source>
        <translation>Le journal du programme contient</translation>
    </message>
    <message>
        <source>Secrets are taken out before a line is written. It stays on this computer.</source>
        <translation>Les secrets sont retirés avant l’écriture de chaque ligne. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Reach relays and providers</source>
        <translation>Joindre relais et fournisseurs</translation>
    </message>
    <message>
        <source>Directly, as the system says, or through the proxy below. Counts from the next connection on, for the command line too.</source>
        <translation>Directement, selon le système, ou par le proxy ci-dessous. Vaut dès la prochaine connexion, aussi pour la ligne de commande.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port, without name and password. This computer itself is always reached directly.</source>
        <translation>http://hôte:port ou socks5://hôte:port, sans nom ni mot de passe. Cet ordinateur lui-même est toujours joint directement.</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directement</translation>
    </message>
    <message>
        <source>Through a proxy</source>
        <translation>Par un proxy</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Terminals may use the vault that is open here</source>
        <translation>Les terminaux peuvent utiliser le coffre ouvert ici</translation>
    </message>
    <message>
        <source>Otherwise the command line asks for the passphrase itself. Takes back what was allowed.</source>
        <translation>Sinon, la ligne de commande demande elle-même la phrase secrète. Désactiver retire ce qui était autorisé.</translation>
    </message>
    <message>
        <source>&quot;Allow&quot; counts for</source>
        <translation>« Autoriser » vaut pendant</translation>
    </message>
    <message>
        <source>Then the terminal asks again.</source>
        <translation>Ensuite, le terminal demande à nouveau.</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation>groupe %1 : %2</translation>
    </message>
    <message>
        <source>%1 (groups needed: %2)</source>
        <translation>%1 (groupes nécessaires : %2)</translation>
    </message>
    <message>
        <source>%1 of %2 groups: %3</source>
        <translation>%1 groupes sur %2 : %3</translation>
    </message>
    <message>
        <source>%1, set %2, made on %3</source>
        <translation>%1, jeu %2, du %3</translation>
    </message>
    <message>
        <source>set %1, made on %2</source>
        <translation>jeu %1, du %2</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>Aucune part</translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation>%1 parts</translation>
    </message>
    <message>
        <source>%1 shares given</source>
        <translation>%1 parts données</translation>
    </message>
    <message>
        <source>%1, and forgotten by now</source>
        <translation>%1, et oubliées depuis</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, encore %2</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>%1 % of today&apos;s %2 used.</source>
        <translation>%1 % des %2 d’aujourd’hui utilisés.</translation>
    </message>
    <message>
        <source>%1 % of the lifetime limit of %2 used.</source>
        <translation>%1 % de la limite totale de %2 utilisés.</translation>
    </message>
    <message>
        <source>The lifetime limit of %1 is used.</source>
        <translation>La limite totale de %1 est épuisée.</translation>
    </message>
    <message>
        <source>Daily limit of %1 used. Opens again in %2 (00:00 UTC).</source>
        <translation>Limite quotidienne de %1 épuisée. Réouverture dans %2 (00:00 UTC).</translation>
    </message>
    <message>
        <source>Not used for %1.</source>
        <translation>Inutilisée depuis %1.</translation>
    </message>
    <message>
        <source>Its end date has passed.</source>
        <translation>Sa date de fin est passée.</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>Coupure…</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Coupée</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>Limite dépassée</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>Limite proche</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The kill was sent; not every relay has confirmed it yet.</source>
        <translation>La coupure est envoyée&#xa0;; tous les relais ne l’ont pas encore confirmée.</translation>
    </message>
    <message>
        <source>Killed. Restore it to use it again; the agent needs no change.</source>
        <translation>Coupée. La rétablir suffit pour la réutiliser&#xa0;; rien à changer côté agent.</translation>
    </message>
    <message>
        <source>Suspended by you. Resume it to use it again.</source>
        <translation>Suspendue par vous. La reprendre pour la réutiliser.</translation>
    </message>
    <message>
        <source>Suspended by the relay (%1). Resume it to use it again.</source>
        <translation>Suspendue par le relais (%1). La reprendre pour la réutiliser.</translation>
    </message>
    <message>
        <source>Your last change is not on %1 yet.</source>
        <translation>La dernière modification n’est pas encore sur %1.</translation>
    </message>
    <message>
        <source>On %1 since %2.</source>
        <translation>Sur %1 depuis %2.</translation>
    </message>
    <message>
        <source>%1 does not answer; nothing is known of this key yet.</source>
        <translation>%1 ne répond pas&#xa0;; rien n’est encore connu de cette clé.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Identity changed</source>
        <translation>Identité modifiée</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>Horloge décalée</translation>
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
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>the tray</source>
        <translation>la zone de notification</translation>
    </message>
    <message>
        <source>a notification</source>
        <translation>une notification</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>un téléphone</translation>
    </message>
    <message>
        <source>Killed %1 from %2. Restore it to use it again; the agent needs no change.</source>
        <translation>Coupée : %1 (%2). La rétablir suffit pour la réutiliser ; rien à changer côté agent.</translation>
    </message>
    <message>
        <source>Suspended %1 from %2. Resume it to use it again.</source>
        <translation>Suspendue : %1 (%2). La reprendre pour la réutiliser.</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canari</translation>
    </message>
    <message>
        <source>Suspended by its relay because of unusual use. You decide what it was.</source>
        <translation>Suspendue par son relais pour utilisation inhabituelle. À vous de décider ce que c’était.</translation>
    </message>
    <message>
        <source>A trap on %1: whoever tries it is refused like a stranger, and you are told from where.</source>
        <translation>Un piège sur %1&#xa0;: quiconque l’essaie est refusé comme un inconnu, et vous apprenez d’où.</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
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
        <translation>pas de réponse en 15 secondes</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>il est injoignable</translation>
    </message>
    <message>
        <source>its certificate is not trusted by the relay</source>
        <translation>le relais ne fait pas confiance à son certificat</translation>
    </message>
    <message>
        <source>its name leads to an address the relay does not send to</source>
        <translation>son nom mène à une adresse où le relais n’envoie rien</translation>
    </message>
    <message>
        <source>it answers with a redirect, which is never followed</source>
        <translation>il répond par une redirection, jamais suivie</translation>
    </message>
    <message>
        <source>what answers there does not speak HTTP</source>
        <translation>ce qui y répond ne parle pas HTTP</translation>
    </message>
    <message>
        <source>the relay cannot open its secret; add the webhook again</source>
        <translation>le relais ne peut pas ouvrir son secret&#xa0;; ajouter à nouveau le webhook</translation>
    </message>
    <message>
        <source>it answered 410 Gone</source>
        <translation>il a répondu 410 Gone</translation>
    </message>
    <message>
        <source>Unusual use of a key</source>
        <translation>Utilisation inhabituelle d’une clé</translation>
    </message>
    <message>
        <source>The relay cannot write its log</source>
        <translation>Le relais ne peut pas écrire son journal</translation>
    </message>
    <message>
        <source>Rows of its log are lost</source>
        <translation>Lignes du journal perdues</translation>
    </message>
    <message>
        <source>A limit is used up</source>
        <translation>Une limite est épuisée</translation>
    </message>
    <message>
        <source>A bill above its bound</source>
        <translation>Facture au-dessus de sa borne</translation>
    </message>
    <message>
        <source>A limit is used to 50, 80 or 95 %</source>
        <translation>Une limite est utilisée à 50, 80 ou 95 %</translation>
    </message>
    <message>
        <source>Somebody tried a canary key</source>
        <translation>Quelqu’un a essayé une clé canari</translation>
    </message>
    <message>
        <source>Use from an address that is not allowed</source>
        <translation>Utilisation depuis une adresse non autorisée</translation>
    </message>
    <message>
        <source>A lock to a shared address</source>
        <translation>Un verrou sur une adresse partagée</translation>
    </message>
    <message>
        <source>A key expires soon from disuse</source>
        <translation>Une clé expire bientôt, faute d’usage</translation>
    </message>
    <message>
        <source>A key was killed</source>
        <translation>Une clé a été coupée</translation>
    </message>
    <message>
        <source>A key was suspended</source>
        <translation>Une clé a été suspendue</translation>
    </message>
    <message>
        <source>A kill from a phone</source>
        <translation>Une coupure depuis un téléphone</translation>
    </message>
    <message>
        <source>A model without a known price</source>
        <translation>Un modèle sans prix connu</translation>
    </message>
    <message>
        <source>The relay is sealed</source>
        <translation>Le relais est scellé</translation>
    </message>
    <message>
        <source>A bill below zero</source>
        <translation>Facture négative</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisé</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Échoue</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>il a répondu %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>told everything</source>
        <translation>reçoit tout</translation>
    </message>
    <message numerus="yes">
        <source>told %n kind(s) of events</source>
        <translation>
            <numerusform>reçoit %n type d’événements</numerusform>
            <numerusform>reçoit %n types d’événements</numerusform>
        </translation>
    </message>
    <message>
        <source>its receiver answered 410 Gone</source>
        <translation>son destinataire a répondu 410 Gone</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>livré %1</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>échec %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never delivered</source>
        <translation>%1 jamais livrés</translation>
    </message>
    <message>
        <source>the previous secret signs too until %1</source>
        <translation>l’ancien secret signe aussi jusqu’à %1</translation>
    </message>
    <message>
        <source>An upstream key in an answer, cut</source>
        <translation>Une clé amont dans une réponse, interrompue</translation>
    </message>
    <message>
        <source>An upstream key in an answer, masked</source>
        <translation>Une clé amont dans une réponse, masquée</translation>
    </message>
</context>
<context>
    <name>webhooksheet</name>
    <message>
        <source>Everything that happens</source>
        <translation>Tout ce qui se passe</translation>
    </message>
    <message>
        <source>Only what is ticked</source>
        <translation>Seulement ce qui est coché</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Ajouter un webhook</translation>
    </message>
    <message>
        <source>&amp;Relay that tells</source>
        <translation>&amp;Relais émetteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Signature</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>For chats the address is a password in all but name: it is sealed to the relay and never shown again. It begins with https://, or http:// for the relay&apos;s own machine.</source>
        <translation>Pour les messageries, l’adresse est un mot de passe qui n’en a pas le nom&#xa0;: elle est scellée pour le relais et n’est plus jamais affichée. Elle commence par https://, ou http:// pour la machine du relais elle-même.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>It is t&amp;old</source>
        <translation>On &amp;lui signale</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nouveau webhook</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The receiver at %1 checks each message with this secret. It is shown this once; if it is lost, rotate it.</source>
        <translation>Le destinataire sur %1 vérifie chaque message avec ce secret. Il n’est affiché que cette fois&#xa0;; s’il est perdu, le renouveler.</translation>
    </message>
    <message>
        <source>The receiver at %1 checks each message with this public key. The private key is on the relay alone.</source>
        <translation>Le destinataire sur %1 vérifie chaque message avec cette clé publique. La clé privée est sur le relais seul.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Copier la clé publique</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Until %1 the previous secret signs too, so that nothing is missed meanwhile.</source>
        <translation>Jusqu’à %1, l’ancien secret signe aussi, pour que rien ne soit manqué entre-temps.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret</source>
        <translation>Le secret du webhook</translation>
    </message>
    <message>
        <source>The webhook&apos;s public key</source>
        <translation>La clé publique du webhook</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>La clé publique est copiée.</translation>
    </message>
    <message>
        <source>The secret is copied.</source>
        <translation>Le secret est copié.</translation>
    </message>
    <message>
        <source>Public key (v1a)</source>
        <translation>Clé publique (v1a)</translation>
    </message>
    <message>
        <source>Common secret (v1)</source>
        <translation>Secret partagé (v1)</translation>
    </message>
    <message>
        <source>With a public key a receiver checks and cannot forge; the common secret is known to more of them.</source>
        <translation>Avec une clé publique, un destinataire vérifie sans pouvoir falsifier ; davantage de destinataires gèrent le secret partagé.</translation>
    </message>
</context>
</TS>
