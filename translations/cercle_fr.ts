<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AddressBook</name>
    <message>
        <source>The addresses of other laptops could not be saved in %1: %2. Free some space or check the folder&apos;s permissions.</source>
        <translation>Les adresses des autres ordinateurs n’ont pas pu être enregistrées dans %1 : %2. Libérez de la place ou vérifiez les droits du dossier.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Untitled session</source>
        <translation>Séance sans titre</translation>
    </message>
    <message>
        <source>Hand in: %1</source>
        <translation>À remettre : %1</translation>
    </message>
    <message>
        <source>Reviews due: %1</source>
        <translation>Relectures à rendre : %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>There is no such session any more.</source>
        <translation>Cette séance n’existe plus.</translation>
    </message>
    <message>
        <source>The session has no agenda; add its first point.</source>
        <translation>La séance n’a pas d’ordre du jour ; ajoutez un premier point.</translation>
    </message>
    <message>
        <source>No point of the agenda has begun; start it first.</source>
        <translation>Aucun point n’est commencé ; démarrez d’abord l’ordre du jour.</translation>
    </message>
    <message>
        <source>This is the first point; nothing comes before it.</source>
        <translation>C’est le premier point ; rien ne le précède.</translation>
    </message>
    <message>
        <source>Nobody has this role in the session yet; choose somebody first.</source>
        <translation>Personne n’a encore ce rôle dans la séance ; choisissez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>This point is not on the agenda any more.</source>
        <translation>Ce point n’est plus à l’ordre du jour.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>A word is missing: cerclectl %1 %2.</source>
        <translation>Il manque un mot : cerclectl %1 %2.</translation>
    </message>
    <message>
        <source>“%1” is one word too many for cerclectl %2; put words with spaces in quotes.</source>
        <translation>« %1 » est un mot de trop pour cerclectl %2 ; mettez entre guillemets ce qui contient des espaces.</translation>
    </message>
    <message>
        <source>cerclectl %1 needs --%2 %3.</source>
        <translation>cerclectl %1 demande --%2 %3.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 demande un nombre entier de %2 à %3, et non « %4 ».</translation>
    </message>
    <message>
        <source>--%1 takes a length of time such as 90s, 30m, 48h or 7d, not “%2”.</source>
        <translation>--%1 demande une durée comme 90s, 30m, 48h ou 7d, et non « %2 ».</translation>
    </message>
    <message>
        <source>There is no option %1; see cerclectl --help.</source>
        <translation>L’option %1 n’existe pas ; voir cerclectl --help.</translation>
    </message>
    <message>
        <source>There is no option %1 here; see cerclectl %2 --help.</source>
        <translation>L’option %1 n’existe pas ici ; voir cerclectl %2 --help.</translation>
    </message>
    <message>
        <source>%1 is given twice; give it once.</source>
        <translation>%1 est donné deux fois ; donnez-le une seule fois.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 demande une valeur : %1 %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”; cerclectl --help lists them.</source>
        <translation>La commande « %1 » n’existe pas ; cerclectl --help en donne la liste.</translation>
    </message>
    <message>
        <source>There is no command “%1”; after “%2” comes one of: %3.</source>
        <translation>La commande « %1 » n’existe pas ; après « %2 » vient l’un de ces mots : %3.</translation>
    </message>
    <message>
        <source>Name a command; cerclectl --help lists them.</source>
        <translation>Nommez une commande ; cerclectl --help en donne la liste.</translation>
    </message>
    <message>
        <source>After “%1” comes one of: %2.</source>
        <translation>Après « %1 » vient l’un de ces mots : %2.</translation>
    </message>
    <message>
        <source>cerclectl %1 needs --%2 %3, or else --%4.</source>
        <translation>cerclectl %1 demande --%2 %3, ou à défaut --%4.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>“%1” is larger than 100 MB; share a link to it instead.</source>
        <translation>« %1 » dépasse 100 Mo ; partagez plutôt un lien.</translation>
    </message>
    <message>
        <source>Files of the group are not fetched, as less than 500 MB would stay free on the disk; free some space.</source>
        <translation>Les fichiers du groupe ne sont pas récupérés, car il resterait moins de 500 Mo libres sur le disque ; libérez de la place.</translation>
    </message>
    <message>
        <source>“%1” was not kept, as less than 500 MB would stay free on the disk; free some space.</source>
        <translation>« %1 » n’a pas été gardé, car il resterait moins de 500 Mo libres sur le disque ; libérez de la place.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check the name of the file.</source>
        <translation>%1 ne peut pas être lu (%2) ; vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file, or pack the folder first.</source>
        <translation>%1 est un dossier ; nommez un fichier, ou compressez d’abord le dossier.</translation>
    </message>
    <message>
        <source>%1 is a device and not a file; name a file.</source>
        <translation>%1 est un périphérique et non un fichier ; nommez un fichier.</translation>
    </message>
    <message>
        <source>The file is not here yet; sync with a laptop that has it.</source>
        <translation>Le fichier n’est pas encore ici ; synchronisez avec un ordinateur qui l’a.</translation>
    </message>
    <message>
        <source>A file of the group cannot be read (%1); check the disk.</source>
        <translation>Un fichier du groupe ne peut pas être lu (%1) ; vérifiez le disque.</translation>
    </message>
    <message>
        <source>The file is damaged on this disk; sync with a laptop that has it, which gives it back.</source>
        <translation>Le fichier est abîmé sur ce disque ; synchronisez avec un ordinateur qui l’a, et il reviendra.</translation>
    </message>
    <message>
        <source>The file could not be kept (%1); free some space or check the profile&apos;s folder.</source>
        <translation>Le fichier n’a pas pu être gardé (%1) ; libérez de la place ou vérifiez le dossier du profil.</translation>
    </message>
    <message>
        <source>A file could not be removed (%1); check the rights of %2.</source>
        <translation>Un fichier n’a pas pu être supprimé (%1) ; vérifiez les droits de %2.</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>A sealed note is damaged; ask its author to write it again.</source>
        <translation>Un pli scellé est abîmé ; demandez à son auteur de le réécrire.</translation>
    </message>
    <message>
        <source>There is no laptop that could open this sealed note; the person it is for has to join with a laptop first.</source>
        <translation>Aucun ordinateur ne pourrait ouvrir ce pli scellé ; la personne à qui il est destiné doit d’abord rejoindre le groupe avec un ordinateur.</translation>
    </message>
    <message>
        <source>This note is sealed for somebody else.</source>
        <translation>Ce pli est scellé pour quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>Bye</name>
    <message>
        <source>The other laptop has closed the connection.</source>
        <translation>L’autre ordinateur a fermé la connexion.</translation>
    </message>
    <message>
        <source>The other laptop refused a message that is larger than allowed; update Cercle on both.</source>
        <translation>L’autre ordinateur a refusé un message plus grand que permis ; mettez Cercle à jour sur les deux.</translation>
    </message>
    <message>
        <source>The other laptop received bytes that are no message of Cercle; update Cercle on both.</source>
        <translation>L’autre ordinateur a reçu des données qui ne sont pas un message de Cercle ; mettez Cercle à jour sur les deux.</translation>
    </message>
    <message>
        <source>The other laptop could not read a message of this one; update Cercle on both.</source>
        <translation>L’autre ordinateur n’a pas pu lire un message de celui-ci ; mettez Cercle à jour sur les deux.</translation>
    </message>
    <message>
        <source>The other laptop found a part missing or wrong in a message; update Cercle on both.</source>
        <translation>L’autre ordinateur a trouvé un message incomplet ou faux ; mettez Cercle à jour sur les deux.</translation>
    </message>
    <message>
        <source>The other laptop does not know a kind of message that this one sent; update Cercle there.</source>
        <translation>L’autre ordinateur ne connaît pas un type de message envoyé par celui-ci ; mettez-y Cercle à jour.</translation>
    </message>
    <message>
        <source>The other laptop received a message that was not to be sent yet; update Cercle on both.</source>
        <translation>L’autre ordinateur a reçu un message avant l’heure ; mettez Cercle à jour sur les deux.</translation>
    </message>
    <message>
        <source>The two laptops run versions of Cercle that do not understand each other; update the older one.</source>
        <translation>Les deux ordinateurs ont des versions de Cercle qui ne se comprennent pas ; mettez la plus ancienne à jour.</translation>
    </message>
    <message>
        <source>The other laptop does not know this one; sync first with the person who invited you, or ask for an invitation.</source>
        <translation>L’autre ordinateur ne connaît pas celui-ci ; synchronisez d’abord avec la personne qui vous a invité, ou demandez une invitation.</translation>
    </message>
    <message>
        <source>This laptop was removed from the group; your copy stays here. Ask an admin for a new invitation.</source>
        <translation>Cet ordinateur a été retiré du groupe ; votre copie reste ici. Demandez une nouvelle invitation à un administrateur.</translation>
    </message>
    <message>
        <source>Your request to join waits for an admin&apos;s approval; try again later.</source>
        <translation>Votre demande attend l’accord d’un administrateur ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The invitation was refused; ask for a new one.</source>
        <translation>L’invitation a été refusée ; demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The two laptops have no group in common; check which group you mean.</source>
        <translation>Les deux ordinateurs n’ont aucun groupe en commun ; vérifiez de quel groupe il s’agit.</translation>
    </message>
    <message>
        <source>This address is this laptop itself; give the address of another one.</source>
        <translation>Cette adresse est celle de cet ordinateur ; donnez celle d’un autre.</translation>
    </message>
    <message>
        <source>The two laptops are connected already; this second connection was closed.</source>
        <translation>Les deux ordinateurs sont déjà connectés ; cette seconde connexion a été fermée.</translation>
    </message>
    <message>
        <source>The other laptop has too many connections; try again in a minute.</source>
        <translation>L’autre ordinateur a trop de connexions ; réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The other laptop gave up waiting; check the network and try again.</source>
        <translation>L’autre ordinateur s’est lassé d’attendre ; vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>The other laptop cannot write to its disk; free some space there and try again.</source>
        <translation>L’autre ordinateur ne peut pas écrire sur son disque ; libérez-y de la place et réessayez.</translation>
    </message>
    <message>
        <source>The other laptop refused too many of the changes sent to it; run a check of this profile.</source>
        <translation>L’autre ordinateur a refusé trop de modifications ; vérifiez ce profil.</translation>
    </message>
    <message>
        <source>The other laptop ended the connection for a reason this version does not know; update Cercle.</source>
        <translation>L’autre ordinateur a mis fin à la connexion pour une raison que cette version ne connaît pas ; mettez Cercle à jour.</translation>
    </message>
    <message>
        <source>The invitation was refused; ask for a new one. The other laptop says: “%1”</source>
        <translation>L’invitation a été refusée ; demandez-en une nouvelle. L’autre ordinateur dit : « %1 »</translation>
    </message>
    <message>
        <source>The laptop that answered does not know this invitation; check the address, or ask the person who sent the code to be online.</source>
        <translation>L’ordinateur qui a répondu ne connaît pas cette invitation ; vérifiez l’adresse, ou demandez à la personne qui a envoyé le code d’être en ligne.</translation>
    </message>
    <message>
        <source>This invitation was withdrawn; ask for a new one.</source>
        <translation>Cette invitation a été retirée ; demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This invitation is used up; ask for a new one.</source>
        <translation>Cette invitation a déjà servi ; demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This invitation has expired; ask for a new one.</source>
        <translation>Cette invitation a expiré ; demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The request to join does not fit its invitation; copy the whole code again, or ask for a new one.</source>
        <translation>La demande ne correspond pas à son invitation ; recopiez le code en entier, ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The other laptop could not see that this one belongs to the group; sync with another member first.</source>
        <translation>L’autre ordinateur n’a pas pu vérifier que celui-ci fait partie du groupe ; synchronisez d’abord avec un autre membre.</translation>
    </message>
    <message>
        <source>The other laptop received no certificate from this one; update Cercle on both.</source>
        <translation>L’autre ordinateur n’a reçu aucun certificat de celui-ci ; mettez Cercle à jour sur les deux.</translation>
    </message>
    <message>
        <source>The other laptop does not accept this one&apos;s kind of key; update Cercle on both.</source>
        <translation>L’autre ordinateur n’accepte pas le type de clé de celui-ci ; mettez Cercle à jour sur les deux.</translation>
    </message>
    <message>
        <source>The other laptop ended the connection and says: “%1”</source>
        <translation>L’autre ordinateur a mis fin à la connexion et dit : « %1 »</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The time zone “%1” is not known here; choose one like Europe/Paris.</source>
        <translation>Le fuseau horaire « %1 » est inconnu ici ; choisissez-en un comme Europe/Paris.</translation>
    </message>
    <message>
        <source>The session “%1” has a time but no time zone; set one like Europe/Paris.</source>
        <translation>La séance « %1 » a une heure mais pas de fuseau horaire ; choisissez-en un comme Europe/Paris.</translation>
    </message>
    <message>
        <source>The session “%1” has no valid time (“%2”); write it like 18:30.</source>
        <translation>La séance « %1 » n’a pas d’heure valable (« %2 ») ; écrivez-la comme 18:30.</translation>
    </message>
    <message>
        <source>The session “%1” has no date yet; set one to put it into a calendar.</source>
        <translation>La séance « %1 » n’a pas encore de date ; donnez-lui-en une pour la mettre dans un calendrier.</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>There is no such group; choose one that is listed.</source>
        <translation>Ce groupe n’existe pas ; choisissez-en un de la liste.</translation>
    </message>
    <message>
        <source>%1 holds no event; export the calendar again with its events in it.</source>
        <translation>%1 ne contient aucun événement ; exportez de nouveau l’agenda avec ses événements.</translation>
    </message>
    <message>
        <source>%1 holds nothing to take: “%2”, %3.</source>
        <translation>%1 ne contient rien à reprendre : « %2 », %3.</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>it has no day</source>
        <translation>sans jour</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>annulé</translation>
    </message>
    <message numerus="yes">
        <source>it goes on; %n of its dates were taken</source>
        <translation>
            <numerusform>se poursuit ; %n de ses dates a été reprise</numerusform>
            <numerusform>se poursuit ; %n de ses dates ont été reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its dates lies within a year from now</source>
        <translation>aucune de ses dates n’est à moins d’un an d’ici</translation>
    </message>
    <message numerus="yes">
        <source>the calendar has more than %n dates; the rest was left out</source>
        <translation>
            <numerusform>l’agenda a plus de %n date ; le reste a été laissé</numerusform>
            <numerusform>l’agenda a plus de %n dates ; le reste a été laissé</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no valid time</source>
        <translation>sans heure valable</translation>
    </message>
    <message>
        <source>%1 is no calendar file; export the calendar as .ics (iCalendar) and choose that file.</source>
        <translation>%1 n’est pas un agenda ; exportez l’agenda en .ics (iCalendar) et choisissez ce fichier.</translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>The group has no presenter yet; cerclectl roles usual GROUP --presenter adds that role.</source>
        <translation>Le groupe n’a pas encore de rôle de présentation ; cerclectl roles usual GROUPE --presenter l’ajoute.</translation>
    </message>
    <message>
        <source>The group has not met yet; there is nothing to count.</source>
        <translation>Le groupe ne s’est pas encore réuni ; il n’y a rien à compter.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 members (%4 %) at least once in the last %5 sessions.</source>
        <translation>%1 : %2 membres sur %3 (%4 %) au moins une fois lors des %5 dernières séances.</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Pas encore : %1</translation>
    </message>
    <message>
        <source>It goes to %1. %2</source>
        <translation>Elle va à %1. %2</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>À propos de : %1</translation>
    </message>
</context>
<context>
    <name>Cercle</name>
    <message>
        <source>cercle: “%1” is not understood; see cercle --help.</source>
        <translation>cercle : « %1 » n’est pas compris ; voir cercle --help.</translation>
    </message>
    <message>
        <source>Usage: cercle [--profile DIR] [--lang fr|en] [--listen HOST:PORT] [INVITATION]

  --profile DIR  the folder of the data, instead of the usual one
  --lang fr|en   the language of the window
  --listen HOST:PORT  where other laptops can reach this one
  --version      print the version
  --help         print this

INVITATION is a code, a cercle:// link or a .cercle file; it is shown, and joining waits for your word.
</source>
        <translation>Usage : cercle [--profile DOSSIER] [--lang fr|en] [--listen HÔTE:PORT] [INVITATION]

  --profile DOSSIER  le dossier des données, au lieu de l’habituel
  --lang fr|en       la langue de la fenêtre
  --listen HÔTE:PORT  où les autres ordinateurs peuvent joindre celui-ci
  --version          affiche la version
  --help             affiche ceci

INVITATION est un code, un lien cercle:// ou un fichier .cercle ; elle est montrée, et rien n’est rejoint avant votre accord.
</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>Usage: cerclectl %1</source>
        <translation>Utilisation : cerclectl %1</translation>
    </message>
    <message>
        <source>Cercle without a window: for scripts, servers and tests.</source>
        <translation>Cercle sans fenêtre : pour les scripts, les serveurs et les tests.</translation>
    </message>
    <message>
        <source>cerclectl COMMAND --help says more about one. With --json, standard output holds exactly one JSON document. Ids may be shortened. Exit status: 0 done, 1 refused or failed, 2 wrong usage.</source>
        <translation>cerclectl COMMANDE --help en dit plus sur l’une d’elles. Avec --json, la sortie standard contient exactement un document JSON. Les identifiants peuvent être abrégés. Code de sortie : 0 fait, 1 refusé ou échoué, 2 mauvais usage.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--lang takes fr or en, not “%1”.</source>
        <translation>--lang demande fr ou en, et non « %1 ».</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile demande le nom d’un dossier.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie standard ; vérifiez où elle mène.</translation>
    </message>
    <message>
        <source>An argument is not UTF-8; use a UTF-8 terminal.</source>
        <translation>Un argument n’est pas en UTF-8 ; utilisez un terminal en UTF-8.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>play the main job: two laptops, from invitation to exported notes</source>
        <translation>jouer le scénario principal : deux ordinateurs, de l’invitation aux notes exportées</translation>
    </message>
    <message>
        <source>Runs real processes on profiles of their own; DIR keeps them and the exported files.</source>
        <translation>Lance de vrais processus sur des profils à part ; DOSSIER les garde, avec les fichiers exportés.</translation>
    </message>
    <message>
        <source>show the things of a kind, or one of them</source>
        <translation>montrer les éléments d’un type, ou l’un d’eux</translation>
    </message>
    <message>
        <source>All conditions must hold; a list field holds the value. Removed things are shown when asked for by id or with --removed.</source>
        <translation>Toutes les conditions doivent être remplies ; un champ liste doit contenir la valeur. Les éléments supprimés se montrent par leur identifiant ou avec --removed.</translation>
    </message>
    <message>
        <source>make a thing (prints its id) or change one</source>
        <translation>créer un élément (affiche son identifiant) ou en modifier un</translation>
    </message>
    <message>
        <source>take a thing away; restore brings it back</source>
        <translation>supprimer un élément ; restore le rétablit</translation>
    </message>
    <message>
        <source>bring back what was removed</source>
        <translation>rétablir ce qui a été supprimé</translation>
    </message>
    <message>
        <source>found a group and print its id</source>
        <translation>créer un groupe et afficher son identifiant</translation>
    </message>
    <message>
        <source>list the groups of this profile</source>
        <translation>lister les groupes de ce profil</translation>
    </message>
    <message>
        <source>show a group and what it holds</source>
        <translation>montrer un groupe et ce qu’il contient</translation>
    </message>
    <message>
        <source>list the members of a group</source>
        <translation>lister les membres d’un groupe</translation>
    </message>
    <message>
        <source>let in a member who waits for approval</source>
        <translation>admettre un membre qui attend un accord</translation>
    </message>
    <message>
        <source>print a code that lets others join</source>
        <translation>afficher un code qui permet de rejoindre le groupe</translation>
    </message>
    <message>
        <source>print or replace the notes of a session, byte for byte</source>
        <translation>afficher ou remplacer les notes d’une séance, octet pour octet</translation>
    </message>
    <message>
        <source>find words in everything the group wrote</source>
        <translation>chercher des mots dans tout ce que le groupe a écrit</translation>
    </message>
    <message>
        <source>make this profile&apos;s identity</source>
        <translation>créer l’identité de ce profil</translation>
    </message>
    <message>
        <source>NAME is how the others of a group see you. The key is made here and stays here.</source>
        <translation>NOM est ce que les autres membres voient. La clé est créée ici et reste ici.</translation>
    </message>
    <message>
        <source>show the name, the device id and its six words</source>
        <translation>montrer le nom, l’identifiant de l’appareil et ses six mots</translation>
    </message>
    <message>
        <source>prove signatures, chains and tables</source>
        <translation>prouver les signatures, les chaînes et les tables</translation>
    </message>
    <message>
        <source>make the tables anew from the journal</source>
        <translation>refaire les tables d’après le journal</translation>
    </message>
    <message>
        <source>show who did what</source>
        <translation>montrer qui a fait quoi</translation>
    </message>
    <message>
        <source>take back this profile&apos;s last change</source>
        <translation>annuler la dernière modification de ce profil</translation>
    </message>
    <message>
        <source>Fields that somebody has written since stay as they are.</source>
        <translation>Les champs que quelqu’un a écrits depuis restent tels quels.</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>refaire ce qui vient d’être annulé</translation>
    </message>
    <message>
        <source>add or remove a group to look around in</source>
        <translation>ajouter ou supprimer un groupe d’exemple</translation>
    </message>
    <message>
        <source>write a session or what a group has to a file</source>
        <translation>écrire une séance ou ce qu’a un groupe dans un fichier</translation>
    </message>
    <message>
        <source>join a group with a code and fetch it</source>
        <translation>rejoindre un groupe avec un code et le recevoir</translation>
    </message>
    <message>
        <source>stay up and sync with whoever comes</source>
        <translation>rester en marche et synchroniser avec qui se présente</translation>
    </message>
    <message>
        <source>The first line is “listening on HOST:PORT”; port 0 takes any free one. Ends after SECONDS, or when asked to by SIGTERM or SIGINT.</source>
        <translation>La première ligne est « listening on HÔTE:PORT » ; le port 0 prend un port libre. Se termine après SECONDES, ou sur SIGTERM ou SIGINT.</translation>
    </message>
    <message>
        <source>All groups if none is named; all laptops that are known if no address is given. Tries for 30 seconds, or as long as --wait says.</source>
        <translation>Tous les groupes si aucun n’est nommé ; tous les ordinateurs connus si aucune adresse n’est donnée. Essaie pendant 30 secondes, ou la durée dite par --wait.</translation>
    </message>
    <message>
        <source>--limit shows the newest N edits. With --json an edit that did not fit into one entry is several, of which the first has the label.</source>
        <translation>--limit montre les N dernières modifications. Avec --json, une modification qui ne tient pas dans une seule entrée en donne plusieurs, dont la première porte l’intitulé.</translation>
    </message>
    <message>
        <source>propose who takes which role in the next sessions, and say why</source>
        <translation>proposer qui tient quel rôle aux prochaines séances, et dire pourquoi</translation>
    </message>
    <message>
        <source>N sessions, 8 if left out. With --accept the proposals are written down and stay; turns that stand are never moved.</source>
        <translation>N séances, 8 par défaut. Avec --accept, les propositions sont inscrites et restent ; un tour inscrit ne change jamais de mains.</translation>
    </message>
    <message>
        <source>say why somebody has a turn, and how everybody else stands</source>
        <translation>dire pourquoi c’est le tour de quelqu’un, et où en sont les autres</translation>
    </message>
    <message>
        <source>ROLE is an id, a key or a title, SESSION an id or a date, MEMBER an id, a name or a handle, here and in the other commands about roles.</source>
        <translation>RÔLE est un identifiant, une clé ou un titre, SÉANCE un identifiant ou une date, MEMBRE un identifiant, un nom ou un pseudonyme, ici et dans les autres commandes sur les rôles.</translation>
    </message>
    <message>
        <source>show how often everybody had each role, and that it is even</source>
        <translation>montrer combien de fois chacun a tenu chaque rôle, et que c’est équilibré</translation>
    </message>
    <message>
        <source>list who had which turn, and what became of it; as CSV with --to</source>
        <translation>lister qui a eu quel tour, et ce qu’il est devenu ; en CSV avec --to</translation>
    </message>
    <message>
        <source>list the roles that nobody has yet in the sessions of the next 48 hours</source>
        <translation>lister les rôles que personne ne tient encore aux séances des 48 prochaines heures</translation>
    </message>
    <message>
        <source>add the usual roles that the group lacks</source>
        <translation>ajouter les rôles habituels qui manquent au groupe</translation>
    </message>
    <message>
        <source>For yourself, or for MEMBER who told you.</source>
        <translation>Pour vous, ou pour MEMBRE qui vous l’a dit.</translation>
    </message>
    <message>
        <source>say no to a turn; the next in line is proposed</source>
        <translation>refuser un tour ; la personne suivante est proposée</translation>
    </message>
    <message>
        <source>hand a turn back; nobody else&apos;s turn moves</source>
        <translation>rendre un tour ; ceux des autres ne bougent pas</translation>
    </message>
    <message>
        <source>note that a member does not come; the turns of that time are open again</source>
        <translation>noter qu’un membre ne vient pas ; ses tours de cette période redeviennent libres</translation>
    </message>
    <message>
        <source>note that a member comes after all</source>
        <translation>noter qu’un membre vient finalement</translation>
    </message>
    <message>
        <source>note that a member never takes a role</source>
        <translation>noter qu’un membre ne prend jamais un rôle</translation>
    </message>
    <message>
        <source>note that a member takes a role again</source>
        <translation>noter qu’un membre reprend un rôle</translation>
    </message>
    <message>
        <source>open a round in which members review each other&apos;s work, and print its id</source>
        <translation>ouvrir un cycle où les membres relisent le travail les uns des autres, et afficher son identifiant</translation>
    </message>
    <message>
        <source>hand in a work, or a new version of it, and print its id</source>
        <translation>remettre un travail, ou une nouvelle version, et afficher son identifiant</translation>
    </message>
    <message>
        <source>propose who reviews whom, with a certificate</source>
        <translation>proposer qui relit qui, avec un certificat</translation>
    </message>
    <message>
        <source>replace reviewers who are silent or have left, with the fewest changes</source>
        <translation>remplacer les relecteurs silencieux ou partis, avec le moins de changements</translation>
    </message>
    <message>
        <source>Silent is who has begun nothing two days before the end of the reviews, or later.</source>
        <translation>Est silencieux qui n’a rien commencé deux jours avant la fin des relectures, ou plus tard.</translation>
    </message>
    <message>
        <source>give one work to one more reviewer by hand</source>
        <translation>donner à la main un travail à un relecteur de plus</translation>
    </message>
    <message>
        <source>WORK is the id of a submission or its author.</source>
        <translation>TRAVAIL est l’identifiant d’un travail remis ou son auteur.</translation>
    </message>
    <message>
        <source>show loads, mutual and repeated pairs, and who waits</source>
        <translation>montrer les charges, les paires mutuelles et répétées, et qui attend</translation>
    </message>
    <message>
        <source>end a round</source>
        <translation>clore un cycle</translation>
    </message>
    <message>
        <source>show a round: its phase, works, assignments and reviews</source>
        <translation>montrer un cycle : sa phase, ses travaux, sa répartition et ses relectures</translation>
    </message>
    <message>
        <source>Of a blind round this laptop shows what its member may know.</source>
        <translation>D’un cycle anonyme, cet ordinateur montre ce que son membre peut savoir.</translation>
    </message>
    <message>
        <source>give a review, or save it as a draft</source>
        <translation>rendre une relecture, ou l’enregistrer comme brouillon</translation>
    </message>
    <message>
        <source>say as the author whether a review was useful, and why</source>
        <translation>dire, comme auteur, si une relecture a été utile, et pourquoi</translation>
    </message>
    <message>
        <source>answer a review as the author</source>
        <translation>répondre, comme auteur, à une relecture</translation>
    </message>
    <message>
        <source>make the sealed reviews of a blind round readable, without names</source>
        <translation>rendre lisibles, sans noms, les relectures scellées d’un cycle anonyme</translation>
    </message>
    <message>
        <source>For its coordinator. At least three members&apos; reviews come at once, unless all are in or the round is closed.</source>
        <translation>Pour qui le coordonne. Les relectures d’au moins trois membres paraissent ensemble, sauf si toutes sont là ou si le cycle est clos.</translation>
    </message>
    <message>
        <source>show the grades for works and for reviews, in per cent, and the points</source>
        <translation>montrer les notes des travaux et des relectures, en pour cent, et les points</translation>
    </message>
    <message>
        <source>By the arithmetic of Moodle&apos;s workshop; a round gives grades if opened so.</source>
        <translation>Selon le calcul de l’atelier de Moodle ; un cycle donne des notes s’il a été ouvert ainsi.</translation>
    </message>
    <message>
        <source>list what members changed while apart, and settle it</source>
        <translation>lister ce que des membres ont modifié chacun de leur côté, et le régler</translation>
    </message>
    <message>
        <source>--take NUMBER makes the other value the shown one, --keep NUMBER drops it.</source>
        <translation>--take NUMÉRO affiche l’autre valeur à la place, --keep NUMÉRO l’écarte.</translation>
    </message>
    <message>
        <source>The ending of FILE says the form: a session as .md .html .pdf .ics, a group as .md .html .pdf .ics .json, its library as .md .csv .json, its members as .csv .json, its calendar as .ics. ID is the session&apos;s, else the group&apos;s. The file is in the group&apos;s language from its labels to its dates; --lang asks for another.</source>
        <translation>L’extension de FICHIER dit le format : une séance en .md .html .pdf .ics, un groupe en .md .html .pdf .ics .json, sa bibliothèque en .md .csv .json, ses membres en .csv .json, son calendrier en .ics. ID est celui de la séance, sinon celui du groupe. Le fichier est dans la langue du groupe, des intitulés aux dates ; --lang en demande une autre.</translation>
    </message>
    <message>
        <source>list the invitations of a group</source>
        <translation>lister les invitations d’un groupe</translation>
    </message>
    <message>
        <source>take an invitation back</source>
        <translation>retirer une invitation</translation>
    </message>
    <message>
        <source>INVITE is the id that “invite” and “invite list” tell with --json, CODE the code itself. Every laptop refuses the code as soon as it has heard of it.</source>
        <translation>INVITATION est l’identifiant que donnent « invite » et « invite list » avec --json, CODE le code lui-même. Chaque ordinateur refuse le code dès qu’il a appris le retrait.</translation>
    </message>
    <message>
        <source>CODE is the code, the message around it, or a file that holds it. --at names addresses to try before those in the code. Gives up when nothing has come for 30 seconds, or as long as --wait says.</source>
        <translation>CODE est le code, le message qui l’entoure, ou un fichier qui le contient. --at donne des adresses à essayer avant celles du code. Abandonne quand rien n’est venu pendant 30 secondes, ou la durée dite par --wait.</translation>
    </message>
    <message>
        <source>Entries that are damaged are left out, and their places kept, until a sync gives them back.</source>
        <translation>Les entrées endommagées sont laissées de côté, et leur place gardée, jusqu’à ce qu’une synchronisation les rende.</translation>
    </message>
    <message>
        <source>show which share of the members has had a role in the last sessions</source>
        <translation>montrer quelle part des membres a tenu un rôle lors des dernières séances</translation>
    </message>
    <message>
        <source>Without ROLE, of who presented or taught. N sessions, 12 if left out.</source>
        <translation>Sans RÔLE, de qui a présenté ou enseigné. N séances, 12 par défaut.</translation>
    </message>
    <message>
        <source>draft the resource scout&apos;s digest of what is new in the library</source>
        <translation>préparer le bulletin de veille : ce qui est nouveau dans la bibliothèque</translation>
    </message>
    <message>
        <source>Markdown in the group&apos;s language; of the last seven days, if --since is left out.</source>
        <translation>En Markdown, dans la langue du groupe ; sur les sept derniers jours sans --since.</translation>
    </message>
    <message>
        <source>tell a mediator in private what weighs on you</source>
        <translation>dire en privé à une personne médiatrice ce qui vous pèse</translation>
    </message>
    <message>
        <source>The moderator of the next session, or the next in line, if --to is left out; never somebody it is about.</source>
        <translation>Sans --to, à qui modère la prochaine séance, ou à la personne suivante ; jamais à une personne concernée.</translation>
    </message>
    <message>
        <source>show the concerns that you raised or were told</source>
        <translation>montrer les préoccupations que vous avez dites ou reçues</translation>
    </message>
    <message>
        <source>answer a concern in private</source>
        <translation>répondre en privé à une préoccupation</translation>
    </message>
    <message>
        <source>put something out of sight as a moderator, with a reason that is logged</source>
        <translation>masquer quelque chose en modérant, avec un motif consigné</translation>
    </message>
    <message>
        <source>cerclectl get moderation lists what was done and why.</source>
        <translation>cerclectl get moderation donne la liste de ce qui a été fait et pourquoi.</translation>
    </message>
    <message>
        <source>put something back in sight</source>
        <translation>rendre quelque chose de nouveau visible</translation>
    </message>
    <message>
        <source>DATE is written like 2026-11-24, TIME like 18:30, ZONE like Europe/Paris (the system&apos;s if left out). TEMPLATE brings a goal, roles and the first weekly sessions with their agenda; --first, --time, --sessions and --minutes say when they are.</source>
        <translation>DATE s’écrit comme 2026-11-24, HEURE comme 18:30, FUSEAU comme Europe/Paris (celui du système par défaut). MODÈLE apporte un objectif, des rôles et les premières séances hebdomadaires avec leur ordre du jour ; --first, --time, --sessions et --minutes disent quand elles ont lieu.</translation>
    </message>
    <message>
        <source>list what a group can begin with</source>
        <translation>lister ce par quoi un groupe peut commencer</translation>
    </message>
    <message>
        <source>add a person who does not use the program, and print the id</source>
        <translation>ajouter une personne sans le programme et afficher son identifiant</translation>
    </message>
    <message>
        <source>DATE is from when the person counts: today, if left out, once the group has met; a newcomer is spared the first session.</source>
        <translation>DATE dit à partir de quand la personne compte : aujourd’hui par défaut, dès que le groupe s’est réuni ; qui arrive est dispensé de rôle à sa première séance.</translation>
    </message>
    <message>
        <source>The code works N times (once if left out) for 48 hours or as long as --for says. With --approve an admin lets each one in by hand; --at names addresses where this laptop listens. --link and --message print a cercle:// link or a message to paste in a chat instead; --file writes a .cercle file, --qr a PNG picture of a QR code (“-” draws it on the terminal).</source>
        <translation>Le code sert N fois (une seule par défaut) pendant 48 heures ou la durée que donne --for. Avec --approve, un administrateur admet chaque personne à la main ; --at donne des adresses où cet ordinateur écoute. À la place du code, --link et --message affichent un lien cercle:// ou un message à coller dans une discussion ; --file écrit un fichier .cercle, --qr l’image PNG d’un code QR (« - » le dessine dans le terminal).</translation>
    </message>
    <message>
        <source>list what others did that concerns you, and mark it read</source>
        <translation>liste ce que les autres ont fait et qui vous concerne, et le marque comme lu</translation>
    </message>
    <message>
        <source>--unread lists what is not read yet. --read and --not-read mark one, --all-read marks all. The window shows the same list.</source>
        <translation>--unread liste ce qui n’est pas encore lu. --read et --not-read en marquent une, --all-read les marque toutes. La fenêtre montre la même liste.</translation>
    </message>
    <message>
        <source>A criterion has a title, then *WEIGHT, /POINTS and =LEVEL|LEVEL|… where wanted. single: authors do not learn who reviewed; double: nor reviewers who wrote. Such a round is sealed; its key is on this laptop and on that of each --deputy. --self: authors assess their own work too; --everybody: members who hand in nothing review too; --balance: readers of unlike levels; --graded: with grades; --proof-readers: who has that role in the days of review reads N works more; --every: the next round opens by itself after so many days. With --allocation scheduled, reviews are given out by date by any laptop that is on, late works get readers and silent reviewers are replaced.</source>
        <translation>Un critère a un titre, puis au besoin *POIDS, /POINTS et =NIVEAU|NIVEAU|… single : l’auteur n’apprend pas qui a relu ; double : ni le relecteur qui a écrit. Un tel cycle est scellé ; sa clé est sur cet ordinateur et sur celui de chaque --deputy. --self : chacun évalue aussi son travail ; --everybody : qui ne remet rien relit aussi ; --balance : des relecteurs de niveaux différents ; --graded : avec des notes ; --proof-readers : qui tient ce rôle pendant les relectures lit N travaux de plus ; --every : le cycle suivant s’ouvre seul après tant de jours. Avec --allocation scheduled, tout ordinateur allumé distribue les relectures à leur date, les travaux en retard trouvent des relecteurs et les relecteurs silencieux sont remplacés.</translation>
    </message>
    <message>
        <source>With --presenter also that of who presents or teaches.</source>
        <translation>Avec --presenter, aussi celui de qui présente ou enseigne.</translation>
    </message>
    <message>
        <source>list the review rounds of a group</source>
        <translation>lister les cycles de relecture d’un groupe</translation>
    </message>
    <message>
        <source>show what each member has to review and has reviewed</source>
        <translation>montrer ce que chaque membre doit relire et a relu</translation>
    </message>
    <message>
        <source>Over the rounds that are not closed; of blind rounds as far as this laptop knows.</source>
        <translation>Pour les cycles qui ne sont pas clos ; pour les cycles anonymes, selon ce que cet ordinateur sait.</translation>
    </message>
    <message>
        <source>do what is due by date in scheduled and recurring rounds</source>
        <translation>faire ce qui est dû à sa date dans les cycles programmés et récurrents</translation>
    </message>
    <message>
        <source>The window and cerclectl serve do it by themselves, on any laptop.</source>
        <translation>La fenêtre et cerclectl serve le font d’eux-mêmes, sur tout ordinateur.</translation>
    </message>
    <message>
        <source>read minutes or lists of links from Markdown files, or a calendar</source>
        <translation>lire des comptes rendus ou des listes de liens en Markdown, ou un agenda</translation>
    </message>
    <message>
        <source>PATH is a file or a folder of them; with ics one calendar file, whose dates become sessions (of what is repeated without end those from a year ago to a year ahead). All or nothing, one step to undo; importing again adds nothing. --dry-run only says what would come, and what would not.</source>
        <translation>PATH est un fichier ou un dossier de fichiers ; avec ics, un agenda dont les dates deviennent des séances (de ce qui se répète sans fin, celles d’il y a un an à dans un an). Tout ou rien, annulable en un pas ; importer de nouveau n’ajoute rien. --dry-run dit seulement ce qui viendrait, et ce qui ne viendrait pas.</translation>
    </message>
    <message>
        <source>list the other laptops, and when each had everything</source>
        <translation>lister les autres ordinateurs, et quand chacun avait tout</translation>
    </message>
    <message>
        <source>HAD EVERYTHING is empty as soon as something was written since, on either side.</source>
        <translation>AVAIT TOUT est vide dès que quelque chose a été écrit depuis, d’un côté ou de l’autre.</translation>
    </message>
    <message>
        <source>name one more deputy of a blind round that runs</source>
        <translation>nommer une personne de plus adjointe d’un cycle à l’aveugle en cours</translation>
    </message>
    <message>
        <source>From then on that member&apos;s laptop holds the key too. By whoever opened the round, or was a --deputy then.</source>
        <translation>Dès lors, l’ordinateur de ce membre détient aussi la clé. Par qui a ouvert le cycle, ou en était --deputy à l’ouverture.</translation>
    </message>
    <message>
        <source>With what is accepted to come, and what is proposed for the next N sessions, 8 if left out. Levels are turns, raised for time away, before joining or before the group rotated, so that nobody has to catch up. After a swap or a turn handed back they may differ by more than 1 until the next turns have made up for it.</source>
        <translation>Avec ce qui est accepté à venir, et proposé pour les N prochaines séances, 8 par défaut. Les niveaux sont des tours, relevés pour le temps d’absence, d’avant l’arrivée ou d’avant la rotation, afin que personne n’ait à rattraper. Après un échange ou un tour rendu, ils peuvent différer de plus de 1, le temps que les tours suivants compensent.</translation>
    </message>
    <message>
        <source>TIME is written like 48h or 7d. Turns that somebody has and has not answered are listed by themselves; in --json they are &quot;unanswered&quot;.</source>
        <translation>TIME s’écrit comme 48h ou 7d. Les tours attribués et restés sans réponse sont listés à part ; avec --json, ils sont &quot;unanswered&quot;.</translation>
    </message>
    <message>
        <source>FIELD=@FILE takes the text of a file (file=@FILE the file itself), FIELD=@@TEXT a text that begins with @. Ids may be shortened. A new thing needs --group.</source>
        <translation>CHAMP=@FICHIER prend le texte d’un fichier (file=@FICHIER le fichier lui-même), CHAMP=@@TEXTE un texte qui commence par @. Les identifiants peuvent être abrégés. Un nouvel élément demande --group.</translation>
    </message>
    <message>
        <source>put a file into the library of a group</source>
        <translation>ajouter un fichier à la bibliothèque d’un groupe</translation>
    </message>
    <message>
        <source>Up to 100 MB. The file travels to the laptops of all members with the next sync.</source>
        <translation>Jusqu’à 100 Mo. Le fichier arrive sur les ordinateurs de tous les membres à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>show the files of a group and which are here</source>
        <translation>lister les fichiers d’un groupe et lesquels sont ici</translation>
    </message>
    <message>
        <source>write a copy of a file</source>
        <translation>écrire une copie d’un fichier</translation>
    </message>
    <message>
        <source>ID is that of a resource, a work or a session, or the file&apos;s SHA-256. PATH is a file, or a folder, this one if left out.</source>
        <translation>ID est celui d’une ressource, d’un travail ou d’une séance, ou le SHA-256 du fichier. CHEMIN est un fichier, ou un dossier, celui-ci à défaut.</translation>
    </message>
    <message>
        <source>sync and end as soon as both sides hold the same entries and files</source>
        <translation>synchroniser et finir dès que les deux côtés ont les mêmes entrées et les mêmes fichiers</translation>
    </message>
    <message>
        <source>Notes are Markdown in UTF-8. What several people write at once is merged. --attach puts a file or a picture at their end.</source>
        <translation>Les notes sont du Markdown en UTF-8. Ce que plusieurs écrivent en même temps est fusionné. --attach ajoute un fichier ou une image à la fin.</translation>
    </message>
    <message>
        <source>Verifies every signature and chain of the journal and compares the tables with those that the journal gives, and reads every file of the groups. Changes nothing.</source>
        <translation>Vérifie chaque signature et chaque chaîne du journal, compare les tables à celles que donne le journal, et lit chaque fichier des groupes. Ne change rien.</translation>
    </message>
    <message>
        <source>remove files that nothing names any more</source>
        <translation>supprimer les fichiers que plus rien ne cite</translation>
    </message>
    <message>
        <source>Whatever a group, a draft or an undo of the last 30 days names stays, and what came less than 30 days ago. --dry-run only lists them.</source>
        <translation>Reste ce qu’un groupe, un brouillon ou une annulation des 30 derniers jours cite, et ce qui est arrivé il y a moins de 30 jours. --dry-run ne fait que les lister.</translation>
    </message>
    <message>
        <source>MEMBER is an id, a name or a handle of somebody without a laptop; you, if left out.</source>
        <translation>MEMBRE est un identifiant, un nom ou un pseudonyme de quelqu’un sans ordinateur ; vous, si rien n’est dit.</translation>
    </message>
    <message>
        <source>With --accept it is written, and reviews begin. What stands stays as far as loads allow; late works get their reviewers; what is taken back is listed, with --json on standard error.</source>
        <translation>Avec --accept, c’est écrit et les relectures commencent. Ce qui est réparti le reste autant que les charges le permettent ; les travaux en retard reçoivent leurs relecteurs ; ce qui est repris est listé, avec --json sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>CRITERION is a title or a number from 1; WORK a submission&apos;s id, its author or its title, and can be left out where only one is due; with --review a review is reviewed. With --draft it is kept in this profile alone, for the window too; without, what the draft says is given with what the options add. MEMBER is you, or somebody without a laptop. A review stays with the version of the work that it was begun on; where there is a newer one, --work-version says which was read, and cerclectl review work shows what is new.</source>
        <translation>CRITERION est un titre ou un numéro à partir de 1 ; WORK, l’identifiant d’un travail, la personne qui l’a écrit ou son titre, à omettre s’il n’en reste qu’un ; avec --review, on relit une relecture. Avec --draft, elle reste dans ce profil seul, aussi pour la fenêtre ; sans, ce que dit le brouillon est donné, complété par les options. MEMBER, c’est vous, ou quelqu’un sans ordinateur. Une relecture reste à la version du travail sur laquelle elle a commencé ; s’il y en a une plus récente, --work-version dit laquelle a été lue, et cerclectl review work montre ce qui est nouveau.</translation>
    </message>
    <message>
        <source>show a work as it was handed in</source>
        <translation>montrer un travail tel qu’il a été remis</translation>
    </message>
    <message>
        <source>The newest version, if none is named. With --since what is new, and what is gone, since that version.</source>
        <translation>La dernière version, si aucune n’est nommée. Avec --since, ce qui est nouveau et ce qui a disparu depuis cette version.</translation>
    </message>
    <message>
        <source>By whoever opened it or holds its key; by anybody once they have left.</source>
        <translation>Par la personne qui l’a ouvert ou qui détient sa clé ; par tout le monde une fois ces personnes parties.</translation>
    </message>
    <message>
        <source>go on with a round that was closed, as far as its days allow</source>
        <translation>reprendre un cycle clos, autant que ses jours le permettent</translation>
    </message>
    <message>
        <source>say yes to a turn or a swap, or take a turn that is open</source>
        <translation>dire oui à un tour ou à un échange, ou prendre un tour libre</translation>
    </message>
    <message>
        <source>hand a turn over to a member, or swap turns</source>
        <translation>céder un tour à un membre, ou échanger deux tours</translation>
    </message>
    <message>
        <source>With --for, whoever gives the turn away takes that of MEMBER in the other session. Who has a laptop is asked and answers with roles accept or decline; a turn they have said yes to moves only then. A turn that somebody else has said yes to is theirs to hand over. Who has none is spoken for by you. --withdraw takes the offer of a swap back.</source>
        <translation>Avec --for, la personne qui cède le tour prend celui de MEMBRE à l’autre séance. Qui a un ordinateur est sollicité et répond par roles accept ou decline ; un tour auquel la personne a dit oui ne bouge qu’alors. Un tour auquel quelqu’un d’autre a dit oui est à cette personne de le céder. Pour qui n’en a pas, vous répondez. --withdraw retire l’offre d’un échange.</translation>
    </message>
    <message>
        <source>list the swaps that wait for an answer</source>
        <translation>montrer les échanges qui attendent une réponse</translation>
    </message>
    <message>
        <source>A session, a day, or days of which the first or the last may be left out; not what is past.</source>
        <translation>Une séance, un jour, ou des jours dont le premier ou le dernier peut manquer ; rien de passé.</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>The concern says nothing yet; write what happened.</source>
        <translation>La préoccupation est vide ; écrivez ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The concern has %L1 characters; it may have %L2. Shorten it.</source>
        <translation>La préoccupation a %L1 caractères ; elle peut en avoir %L2. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>There is no such thing in this profile.</source>
        <translation>Cet élément n’existe pas dans ce profil.</translation>
    </message>
    <message>
        <source>Only the moderator of the latest or the next session, an admin or the owner puts something out of sight; raise a concern with one of them.</source>
        <translation>Seules la personne qui modère la dernière ou la prochaine séance, une personne qui administre ou celle qui a fondé le groupe peuvent masquer quelque chose ; parlez-en à l’une d’elles.</translation>
    </message>
    <message>
        <source>Say why; the reason is logged for everybody.</source>
        <translation>Dites pourquoi ; le motif est consigné pour tous.</translation>
    </message>
    <message>
        <source>%1 is concerned by it and cannot mediate; name somebody else.</source>
        <translation>%1 est partie concernée et ne peut pas servir de médiateur ; nommez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 has no laptop here that could read it; name somebody else.</source>
        <translation>%1 n’a ici aucun ordinateur qui puisse la lire ; nommez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nobody is left who could mediate: everybody else is concerned or has no laptop here. Speak to somebody outside the group.</source>
        <translation>Il ne reste personne pour servir de médiateur : tous les autres sont concernés ou n’ont pas d’ordinateur ici. Parlez-en à quelqu’un hors du groupe.</translation>
    </message>
    <message>
        <source>There is no such concern that this laptop can read.</source>
        <translation>Il n’y a pas de telle préoccupation que cet ordinateur puisse lire.</translation>
    </message>
    <message>
        <source>Only the mediator and you can read it; the others see from the journal that you wrote something to the mediator and when, but not what.</source>
        <translation>Seules la personne médiatrice et vous pouvez la lire ; les autres voient dans le journal que vous lui avez écrit et quand, mais pas quoi.</translation>
    </message>
</context>
<context>
    <name>ConflictCommands</name>
    <message>
        <source>Give one of --take and --keep.</source>
        <translation>Donnez soit --take, soit --keep.</translation>
    </message>
    <message>
        <source>Nothing was changed twice; there is nothing to settle.</source>
        <translation>Rien n’a été modifié deux fois ; il n’y a rien à régler.</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Réglé : %1</translation>
    </message>
    <message>
        <source>Nothing was changed twice.</source>
        <translation>Rien n’a été modifié deux fois.</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>somebody’s</source>
        <translation>celle de quelqu’un</translation>
    </message>
    <message>
        <source>--keep %1: %2 (%3)</source>
        <translation>--keep %1 : %2 (%3)</translation>
    </message>
    <message>
        <source>--take %1: %2 (%3)</source>
        <translation>--take %1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 changed the field “%2” of %3 on two laptops while they were apart.</source>
        <translation>%1 a modifié le champ « %2 » de %3 sur deux ordinateurs qui n’étaient pas reliés.</translation>
    </message>
    <message>
        <source>%1 and %2 both changed the field “%3” of %4 while apart.</source>
        <translation>%1 et %2 ont modifié chacun de leur côté le champ « %3 » de %4.</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(personne)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>What was changed twice is no longer there.</source>
        <translation>Ce qui a été modifié deux fois n’est plus là.</translation>
    </message>
    <message>
        <source>%1 removed %3 while %2, apart, went on changing it.</source>
        <translation>%1 a supprimé %3 pendant que %2, de son côté, y travaillait encore.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>kept, with the changes</source>
        <translation>gardé, avec les changements</translation>
    </message>
    <message>
        <source>You removed %2 while %1, apart, went on changing it.</source>
        <translation>Vous avez supprimé %2 pendant que %1, de son côté, continuait à le modifier.</translation>
    </message>
    <message>
        <source>%1 removed %2 while you, apart, went on changing it.</source>
        <translation>%1 a supprimé %2 pendant que vous, de votre côté, continuiez à le modifier.</translation>
    </message>
    <message>
        <source>You changed %1 on two laptops while they were apart.</source>
        <translation>Vous avez modifié %1 sur deux ordinateurs séparés.</translation>
    </message>
    <message>
        <source>%1 changed %2 on two laptops while they were apart.</source>
        <translation>%1 a modifié %2 sur deux ordinateurs séparés.</translation>
    </message>
    <message>
        <source>%1 and you both changed %2 while apart.</source>
        <translation>%1 et vous avez modifié %2 chacun de votre côté.</translation>
    </message>
    <message>
        <source>%1 and %2 both changed %3 while apart.</source>
        <translation>%1 et %2 ont modifié %3 chacun de leur côté.</translation>
    </message>
    <message>
        <source>You changed the field “%1” of %2 on two laptops while they were apart.</source>
        <translation>Vous avez modifié le champ « %1 » de %2 sur deux ordinateurs séparés.</translation>
    </message>
    <message>
        <source>%1 and you both changed the field “%2” of %3 while apart.</source>
        <translation>%1 et vous avez modifié le champ « %2 » de %3 chacun de votre côté.</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>There is no profile in %1; make one with cerclectl init --name NAME.</source>
        <translation>Il n’y a pas de profil dans %1 ; créez-en un avec cerclectl init --name NOM.</translation>
    </message>
    <message>
        <source>The profile in %1 has no name yet; give it one with cerclectl init --name NAME.</source>
        <translation>Le profil de %1 n’a pas encore de nom ; donnez-lui-en un avec cerclectl init --name NOM.</translation>
    </message>
    <message>
        <source>%1 is a file; --profile names a folder.</source>
        <translation>%1 est un fichier ; --profile désigne un dossier.</translation>
    </message>
    <message>
        <source>The profile %1 may not be read; log in as its owner, or name another folder with --profile.</source>
        <translation>Le profil %1 ne peut pas être lu ; ouvrez une session sous le nom de son propriétaire, ou nommez un autre dossier avec --profile.</translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message>
        <source>The key is not a P-256 key; restore it from a backup.</source>
        <translation>La clé n’est pas une clé P-256 ; restaurez-la depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>No key could be made; check the OpenSSL installation.</source>
        <translation>La clé n’a pas pu être créée ; vérifiez l’installation d’OpenSSL.</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Formats of a date without and with its year, in Qt&apos;s date codes.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Bonsoir, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Format of a day without its year, in Qt&apos;s date codes.</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 starts Cercle; the laptop&apos;s words are %2.</source>
        <translation>%1 lance Cercle ; les mots de cet ordinateur sont %2.</translation>
    </message>
    <message>
        <source>%1 founds the group “%2”.</source>
        <translation>%1 crée le groupe « %2 ».</translation>
    </message>
    <message>
        <source>%1 writes the session “%2” with its notes and a decision.</source>
        <translation>%1 écrit la séance « %2 » avec ses notes et une décision.</translation>
    </message>
    <message>
        <source>%1 invites %2 with the code %3</source>
        <translation>%1 invite %2 avec le code %3</translation>
    </message>
    <message>
        <source>%1 joins at %2 and has the whole group.</source>
        <translation>%1 rejoint le groupe à l’adresse %2 et l’a tout entier.</translation>
    </message>
    <message>
        <source>Written by %1 while apart.</source>
        <translation>Écrit par %1 hors ligne.</translation>
    </message>
    <message>
        <source>Apart, both change the session; both write into the same notes.</source>
        <translation>Chacun de son côté, les deux modifient la séance et écrivent dans les mêmes notes.</translation>
    </message>
    <message>
        <source>They meet again and sync.</source>
        <translation>Les deux se retrouvent et synchronisent.</translation>
    </message>
    <message>
        <source>The two laptops hold different things: %1.</source>
        <translation>Les deux ordinateurs ne contiennent pas la même chose : %1.</translation>
    </message>
    <message>
        <source>The notes lost something that was written.</source>
        <translation>Les notes ont perdu quelque chose qui avait été écrit.</translation>
    </message>
    <message>
        <source>Both laptops hold the same; both checks are clean; nothing that was written is lost.</source>
        <translation>Les deux ordinateurs contiennent la même chose ; les deux vérifications sont bonnes ; rien de ce qui a été écrit n’est perdu.</translation>
    </message>
    <message>
        <source>%1 does not end with the notes.</source>
        <translation>%1 ne se termine pas par les notes.</translation>
    </message>
    <message>
        <source>%1 is no PDF.</source>
        <translation>%1 n’est pas un PDF.</translation>
    </message>
    <message>
        <source>%1 exports the notes:</source>
        <translation>%1 exporte les notes :</translation>
    </message>
    <message>
        <source>“%1” is not an empty folder; name a new one.</source>
        <translation>« %1 » n’est pas un dossier vide ; nommez-en un nouveau.</translation>
    </message>
    <message>
        <source>“%1” cannot be made; name another folder.</source>
        <translation>« %1 » ne peut pas être créé ; nommez un autre dossier.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Aucun dossier temporaire ne peut être créé : %1.</translation>
    </message>
    <message>
        <source>Done. Everything is in %1.</source>
        <translation>Terminé. Tout est dans %1.</translation>
    </message>
    <message>
        <source>Done. With --keep DIR the two profiles and the files stay.</source>
        <translation>Terminé. Avec --keep DOSSIER, les deux profils et les fichiers sont gardés.</translation>
    </message>
    <message>
        <source>cerclectl %1 did not end within a minute.</source>
        <translation>cerclectl %1 ne s’est pas terminé en une minute.</translation>
    </message>
    <message>
        <source>cerclectl %1 ended with %2: %3</source>
        <translation>cerclectl %1 s’est terminé avec %2 : %3</translation>
    </message>
    <message>
        <source>cerclectl %1 printed no %2.</source>
        <translation>cerclectl %1 n’a pas affiché %2.</translation>
    </message>
    <message>
        <source>cerclectl serve did not start: %1</source>
        <translation>cerclectl serve n’a pas démarré : %1</translation>
    </message>
    <message>
        <source>cerclectl serve said “%1” first.</source>
        <translation>cerclectl serve a dit d’abord « %1 ».</translation>
    </message>
    <message>
        <source>cerclectl serve did not end when asked to.</source>
        <translation>cerclectl serve ne s’est pas arrêté quand on le lui a demandé.</translation>
    </message>
    <message>
        <source>cerclectl serve ended with %1: %2</source>
        <translation>cerclectl serve s’est terminé avec %1 : %2</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>New in the library, %1 to %2</source>
        <translation>Nouveautés de la bibliothèque, du %1 au %2</translation>
    </message>
    <message>
        <source>Nothing was added on these days.</source>
        <translation>Rien n’a été ajouté ces jours-là.</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>what it is good for</source>
        <translation>à quoi cela sert</translation>
    </message>
</context>
<context>
    <name>DueWork</name>
    <message numerus="yes">
        <source>the reviews of %n round(s) were given out</source>
        <translation>
            <numerusform>les relectures de %n cycle ont été distribuées</numerusform>
            <numerusform>les relectures de %n cycles ont été distribuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the readers of %n round(s) were brought up to date</source>
        <translation>
            <numerusform>les relecteurs de %n cycle ont été mis à jour</numerusform>
            <numerusform>les relecteurs de %n cycles ont été mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent reviewer(s) were replaced</source>
        <translation>
            <numerusform>%n relecteur silencieux a été remplacé</numerusform>
            <numerusform>%n relecteurs silencieux ont été remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) were published</source>
        <translation>
            <numerusform>%n relecture a été publiée</numerusform>
            <numerusform>%n relectures ont été publiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) were opened again</source>
        <translation>
            <numerusform>%n cycle s’est rouvert</numerusform>
            <numerusform>%n cycles se sont rouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>By date, in “%1”: %2.</source>
        <translation>À leur date, dans « %1 » : %2.</translation>
    </message>
</context>
<context>
    <name>EntityCommands</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>A group is founded with cerclectl group new.</source>
        <translation>Un groupe se crée avec cerclectl group new.</translation>
    </message>
    <message>
        <source>A laptop comes into a group with cerclectl join.</source>
        <translation>Un ordinateur entre dans un groupe avec cerclectl join.</translation>
    </message>
    <message>
        <source>Name the group of the new %1 with --group.</source>
        <translation>Nommez avec --group le groupe du nouvel élément (%1).</translation>
    </message>
    <message>
        <source>“%1” sets a field that is already set; give each once.</source>
        <translation>« %1 » donne un champ déjà donné ; donnez chacun une seule fois.</translation>
    </message>
    <message>
        <source>There is nothing to write; give at least one FIELD=VALUE.</source>
        <translation>Il n’y a rien à écrire ; donnez au moins un CHAMP=VALEUR.</translation>
    </message>
    <message>
        <source>A laptop cannot be removed so; it belongs to its member.</source>
        <translation>Un ordinateur ne se supprime pas ainsi ; il appartient à son membre.</translation>
    </message>
    <message>
        <source>%1 takes part with a laptop; only people without the program can be removed so.</source>
        <translation>%1 participe avec un ordinateur ; seules les personnes sans le programme se suppriment ainsi.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé : %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty; give it a text.</source>
        <translation>Le champ « %1 » ne peut pas être vide ; donnez-lui un texte.</translation>
    </message>
    <message>
        <source>A new %1 needs the field “%2”; give %2=VALUE.</source>
        <translation>Pour un nouvel élément (%1), le champ « %2 » est nécessaire ; donnez %2=VALEUR.</translation>
    </message>
    <message>
        <source>Already removed: %1</source>
        <translation>Déjà supprimé : %1</translation>
    </message>
    <message>
        <source>Not removed, so nothing to restore: %1</source>
        <translation>Rien à rétablir, cet élément n’est pas supprimé : %1</translation>
    </message>
    <message>
        <source>“%1” is no value of the field “%2”; use one of: %3.</source>
        <translation>« %1 » n’est pas une valeur du champ « %2 » ; utilisez l’une de celles-ci : %3.</translation>
    </message>
    <message>
        <source>This was removed; bring it back with cerclectl restore before you change it.</source>
        <translation>Cet élément a été supprimé ; rétablissez-le avec cerclectl restore avant de le modifier.</translation>
    </message>
    <message>
        <source>Of double-blind rounds it is hidden who wrote.</source>
        <translation>Dans les cycles en double aveugle, qui a écrit reste caché.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>An entry is not made of header, body and signature.</source>
        <translation>Une entrée ne se compose pas d’un en-tête, d’un corps et d’une signature.</translation>
    </message>
    <message>
        <source>An entry was made by a newer version; update Cercle to read it.</source>
        <translation>Une entrée vient d’une version plus récente ; mettez Cercle à jour pour la lire.</translation>
    </message>
    <message>
        <source>The header of an entry does not keep its format.</source>
        <translation>L’en-tête d’une entrée ne respecte pas son format.</translation>
    </message>
    <message>
        <source>The signature of an entry does not keep its format.</source>
        <translation>La signature d’une entrée ne respecte pas son format.</translation>
    </message>
    <message>
        <source>The body of an entry is not the one that was signed.</source>
        <translation>Le corps d’une entrée n’est pas celui qui a été signé.</translation>
    </message>
    <message>
        <source>An entry is longer than 64 KiB.</source>
        <translation>Une entrée dépasse 64 Kio.</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>%1 cannot be written as “%2”; end the name of the file with one of: %3.</source>
        <translation>%1 ne peut pas s’écrire en « %2 » ; terminez le nom du fichier par l’un de : %3.</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Une séance</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un groupe</translation>
    </message>
    <message>
        <source>This group has not been fetched yet; run cerclectl sync.</source>
        <translation>Ce groupe n’a pas encore été reçu ; lancez cerclectl sync.</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>La bibliothèque</translation>
    </message>
    <message>
        <source>The list of members</source>
        <translation>La liste des membres</translation>
    </message>
    <message>
        <source>A calendar</source>
        <translation>Un calendrier</translation>
    </message>
    <message>
        <source>“%1” cannot be exported; there are: %2.</source>
        <translation>« %1 » ne s’exporte pas ; il y a : %2.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message numerus="yes">
        <source>%n files read; nothing was written.</source>
        <translation>
            <numerusform>%n fichier lu ; rien n’a été écrit.</numerusform>
            <numerusform>%n fichiers lus ; rien n’a été écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files read.</source>
        <translation>
            <numerusform>%n fichier lu.</numerusform>
            <numerusform>%n fichiers lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NOUVEAU</translation>
    </message>
    <message>
        <source>ALREADY HERE</source>
        <translation>DÉJÀ LÀ</translation>
    </message>
    <message>
        <source>COMPLETED</source>
        <translation>COMPLÉTÉ</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not taken:</source>
        <translation>
            <numerusform>%n ligne n’a pas été reprise :</numerusform>
            <numerusform>%n lignes n’ont pas été reprises :</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>file, reason, line</comment>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>The file has no ending that says what to write; end its name with one of: %1.</source>
        <translation>Le fichier n’a pas d’extension qui dise quoi écrire ; terminez son nom par l’une de celles-ci : %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported; there are: minutes, links, ics.</source>
        <translation>« %1 » ne peut pas être importé ; il y a : minutes, links, ics.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, à imprimer</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Calendrier (ICS)</translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation>Exporter la séance</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>added by</source>
        <translation>ajouté par</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>anonymat</translation>
    </message>
    <message>
        <source>call</source>
        <translation>visioconférence</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>liste de contrôle</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>but</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>pseudonyme</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaux</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>position</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>intervenant</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>review by</source>
        <translation>relire avant le</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>relecteur</translation>
    </message>
    <message>
        <source>reviewers</source>
        <translation>relecteurs</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>round</source>
        <translation>cycle</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>travail remis</translation>
    </message>
    <message>
        <source>submit by</source>
        <translation>remettre avant le</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>until</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>about</source>
        <translation>à propos de</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>balance of levels</source>
        <translation>équilibre des niveaux</translation>
    </message>
    <message>
        <source>sealed content</source>
        <translation>contenu scellé</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordination</translation>
    </message>
    <message>
        <source>grades by errors</source>
        <translation>notes selon les erreurs</translation>
    </message>
    <message>
        <source>everybody reviews</source>
        <translation>tout le monde relit</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>noté</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>répartition</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>dépôt</translation>
    </message>
    <message>
        <source>points for reviewing</source>
        <translation>points pour les relectures</translation>
    </message>
    <message>
        <source>frozen rubric</source>
        <translation>grille figée</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>autoévaluation</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>utile</translation>
    </message>
    <message>
        <source>why useful or not</source>
        <translation>pourquoi utile ou non</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>points for the work</source>
        <translation>points pour le travail</translation>
    </message>
    <message>
        <source>at</source>
        <translation>le</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>commence</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>finit</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>skill needed</source>
        <translation>compétence requise</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>passe à</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>tour</translation>
    </message>
    <message>
        <source>act</source>
        <translation>acte</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>texte long</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>deputies</source>
        <translation>suppléants</translation>
    </message>
    <message>
        <source>kind of thing</source>
        <translation>type d’élément</translation>
    </message>
    <message>
        <source>more for proof-readers</source>
        <translation>de plus à la correction</translation>
    </message>
    <message>
        <source>again after days</source>
        <translation>à nouveau après (jours)</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>lequel</translation>
    </message>
    <message>
        <source>begun and left</source>
        <translation>commencé et quitté</translation>
    </message>
    <message>
        <source>ticked lines</source>
        <translation>lignes cochées</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>fichier joint</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>%1 % here</source>
        <translation>%1 % ici</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>pas encore ici</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>There is no file of “%1”; cerclectl file list GROUP shows those that there are.</source>
        <translation>Il n’y a pas de fichier de « %1 » ; cerclectl file list GROUPE montre ceux qui existent.</translation>
    </message>
    <message>
        <source>“%1” has several files; say which with --name, or give its SHA-256.</source>
        <translation>« %1 » a plusieurs fichiers ; dites lequel avec --name, ou donnez son SHA-256.</translation>
    </message>
    <message>
        <source>%1 is there already; name the file to write with --to.</source>
        <translation>%1 existe déjà ; nommez le fichier à écrire avec --to.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Il n’y a rien à supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%n files can be removed: %1.</source>
        <translation>
            <numerusform>%n fichier peut être supprimé : %1.</numerusform>
            <numerusform>%n fichiers peuvent être supprimés : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were removed: %1 are free.</source>
        <translation>
            <numerusform>%n fichier supprimé : %1 de libérés.</numerusform>
            <numerusform>%n fichiers supprimés : %1 de libérés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileSync</name>
    <message>
        <source>Pieces of files came that nobody had asked for.</source>
        <translation>Des morceaux de fichiers sont arrivés que personne n’avait demandés.</translation>
    </message>
    <message>
        <source>A piece of a file is not the next one.</source>
        <translation>Un morceau de fichier n’est pas le suivant.</translation>
    </message>
    <message>
        <source>Too many files were not what they claimed to be.</source>
        <translation>Trop de fichiers n’étaient pas ce qu’ils prétendaient être.</translation>
    </message>
    <message>
        <source>A file that another laptop sent was not what it claimed to be and was thrown away.</source>
        <translation>Un fichier envoyé par un autre ordinateur n’était pas ce qu’il prétendait être et a été jeté.</translation>
    </message>
    <message>
        <source>Too many files were asked for at once.</source>
        <translation>Trop de fichiers ont été demandés à la fois.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>pas encore ici</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” is of a kind that may hold a program, so it is not opened from here; save it if you know what it is.</source>
        <translation>« %1 » est d’un type qui peut contenir un programme et n’est donc pas ouvert d’ici ; enregistrez-le si vous savez ce que c’est.</translation>
    </message>
    <message>
        <source>This system has no program that opens “%1”; save it instead.</source>
        <translation>Ce système n’a pas de programme pour ouvrir « %1 » ; enregistrez-le plutôt.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré : %1.</translation>
    </message>
    <message>
        <source>The picture that was copied cannot be read; save it and add the file.</source>
        <translation>L’image copiée ne peut pas être lue ; enregistrez-la et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>A frame is empty.</source>
        <translation>Une trame est vide.</translation>
    </message>
    <message>
        <source>A frame of %1 bytes is over the limit of %2.</source>
        <translation>Une trame de %1 octets dépasse la limite de %2.</translation>
    </message>
    <message>
        <source>A frame is of no known kind.</source>
        <translation>Une trame est d’un type inconnu.</translation>
    </message>
    <message>
        <source>Entries came before the welcome.</source>
        <translation>Des entrées sont arrivées avant l’accueil.</translation>
    </message>
    <message>
        <source>%1 bytes before the welcome are over the limit of %2.</source>
        <translation>%1 octets avant l’accueil dépassent la limite de %2.</translation>
    </message>
</context>
<context>
    <name>Gather</name>
    <message>
        <source>There is no session %1; choose one that is listed.</source>
        <translation>La séance %1 n’existe pas ; choisissez-en une dans la liste.</translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message>
        <source>--kind is skill, certification or project, not “%1”.</source>
        <translation>--kind vaut skill, certification ou project, et non « %1 ».</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write it like Europe/Paris.</source>
        <translation>Le fuseau horaire « %1 » n’existe pas ; écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>STANDING</source>
        <translation>RANG</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>ÉCHÉANCE</translation>
    </message>
    <message>
        <source>This group has not been fetched yet; run cerclectl sync.</source>
        <translation>Ce groupe n’a pas encore été reçu ; lancez cerclectl sync.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type : %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Échéance : %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Fuseau horaire : %1</translation>
    </message>
    <message>
        <source>Your standing: %1</source>
        <translation>Votre rang : %1</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Contient : %1</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>LAPTOPS</source>
        <translation>ORDINATEURS</translation>
    </message>
    <message>
        <source>%1 is admitted.</source>
        <translation>%1 fait maintenant partie du groupe.</translation>
    </message>
    <message numerus="yes">
        <source>Journal: %n entries</source>
        <translation>
            <numerusform>Journal : %n entrée</numerusform>
            <numerusform>Journal : %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template “%1”; see cerclectl group templates.</source>
        <translation>Il n’y a pas de modèle « %1 » ; voir cerclectl group templates.</translation>
    </message>
    <message>
        <source>The first sessions come from a template; name one with --template.</source>
        <translation>Les premières séances viennent d’un modèle ; nommez-en un avec --template.</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>MODÈLE</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>SÉANCES</translation>
    </message>
    <message>
        <source>WHAT IT IS FOR</source>
        <translation>POUR QUOI FAIRE</translation>
    </message>
    <message>
        <source>The title is empty; give the group a name with --title.</source>
        <translation>Le titre est vide ; donnez un nom au groupe avec --title.</translation>
    </message>
    <message>
        <source>The goal is empty; say in one sentence what the group wants to reach.</source>
        <translation>L’objectif est vide ; dites en une phrase ce que le groupe veut atteindre.</translation>
    </message>
</context>
<context>
    <name>GroupTemplates</name>
    <message>
        <source>Round: what I do, and what I want to learn</source>
        <translation>Tour de table : ce que je fais, ce que je veux apprendre</translation>
    </message>
    <message>
        <source>Agree on the goal and the rhythm</source>
        <translation>S’accorder sur l’objectif et le rythme</translation>
    </message>
    <message>
        <source>Who takes which role</source>
        <translation>Qui prend quel rôle</translation>
    </message>
    <message>
        <source>What to read by next week</source>
        <translation>Ce qu’il faut lire d’ici la semaine prochaine</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Round: what moved since last week</source>
        <translation>Tour de table : ce qui a avancé depuis la semaine dernière</translation>
    </message>
    <message>
        <source>One of us shows a piece of work</source>
        <translation>L’un de nous montre un travail</translation>
    </message>
    <message>
        <source>What blocks somebody</source>
        <translation>Ce qui bloque quelqu’un</translation>
    </message>
    <message>
        <source>Round: who we are, and what is difficult</source>
        <translation>Tour de table : qui nous sommes, ce qui est difficile</translation>
    </message>
    <message>
        <source>Share out the chapters until the exam</source>
        <translation>Répartir les chapitres jusqu’à l’examen</translation>
    </message>
    <message>
        <source>A first exercise together</source>
        <translation>Un premier exercice ensemble</translation>
    </message>
    <message>
        <source>Questions on what was read</source>
        <translation>Questions sur ce qui a été lu</translation>
    </message>
    <message>
        <source>One of us explains the chapter</source>
        <translation>L’un de nous explique le chapitre</translation>
    </message>
    <message>
        <source>Exercises, two by two</source>
        <translation>Exercices, deux par deux</translation>
    </message>
    <message>
        <source>Round: who we are, and when we sit the exam</source>
        <translation>Tour de table : qui nous sommes, quand nous passons l’examen</translation>
    </message>
    <message>
        <source>Topics of the exam: who knows what</source>
        <translation>Thèmes de l’examen : qui sait quoi</translation>
    </message>
    <message>
        <source>A first set of questions, against the clock</source>
        <translation>Une première série de questions, chronométrée</translation>
    </message>
    <message>
        <source>Topic of the week, presented by one of us</source>
        <translation>Thème de la semaine, présenté par l’un de nous</translation>
    </message>
    <message>
        <source>Practice questions, against the clock</source>
        <translation>Questions d’entraînement, chronométrées</translation>
    </message>
    <message>
        <source>Go through the wrong answers</source>
        <translation>Revoir les mauvaises réponses</translation>
    </message>
    <message>
        <source>Topic of next week</source>
        <translation>Thème de la semaine prochaine</translation>
    </message>
    <message>
        <source>Round: what I bring, and how much time I have</source>
        <translation>Tour de table : ce que j’apporte, le temps que j’ai</translation>
    </message>
    <message>
        <source>What is finished, and how we will know</source>
        <translation>Ce qui sera fini, et à quoi nous le verrons</translation>
    </message>
    <message>
        <source>First steps, and who takes them</source>
        <translation>Premiers pas, et qui les fait</translation>
    </message>
    <message>
        <source>What was done since last week</source>
        <translation>Ce qui a été fait depuis la semaine dernière</translation>
    </message>
    <message>
        <source>Show what works</source>
        <translation>Montrer ce qui marche</translation>
    </message>
    <message>
        <source>Obstacles and decisions</source>
        <translation>Obstacles et décisions</translation>
    </message>
    <message>
        <source>Who does what by next week</source>
        <translation>Qui fait quoi d’ici la semaine prochaine</translation>
    </message>
    <message>
        <source>Freelancers</source>
        <translation>Indépendants</translation>
    </message>
    <message>
        <source>An hour a week to learn from one another’s work</source>
        <translation>Une heure par semaine pour apprendre entre pairs</translation>
    </message>
    <message>
        <source>Freelancers on Tuesdays</source>
        <translation>Les indépendants du mardi</translation>
    </message>
    <message>
        <source>Each of us learns something every month that clients pay for</source>
        <translation>Apprendre chaque mois ce que des clients paient</translation>
    </message>
    <message>
        <source>First session: getting to know each other</source>
        <translation>Première séance : faire connaissance</translation>
    </message>
    <message>
        <source>Weekly session %1</source>
        <translation>Séance hebdomadaire %1</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>A course, chapter by chapter, until the exam</source>
        <translation>Un cours, chapitre par chapitre, jusqu’à l’examen</translation>
    </message>
    <message>
        <source>Algorithms and graphs</source>
        <translation>Algorithmes et graphes</translation>
    </message>
    <message>
        <source>Understand every chapter before the exam</source>
        <translation>Comprendre chaque chapitre avant l’examen</translation>
    </message>
    <message>
        <source>First session: the plan until the exam</source>
        <translation>Première séance : le plan jusqu’à l’examen</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>Eight weeks of topics and practice questions</source>
        <translation>Huit semaines de thèmes et d’entraînement</translation>
    </message>
    <message>
        <source>Cloud certification in spring</source>
        <translation>Certification cloud au printemps</translation>
    </message>
    <message>
        <source>All of us pass the certification</source>
        <translation>Tout le monde réussit la certification</translation>
    </message>
    <message>
        <source>First session: who knows what</source>
        <translation>Première séance : qui sait quoi</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Something to build together, week after week</source>
        <translation>Construire ensemble, semaine après semaine</translation>
    </message>
    <message>
        <source>A map of the quarter</source>
        <translation>Une carte du quartier</translation>
    </message>
    <message>
        <source>Finish a first version that others can try</source>
        <translation>Finir une première version que d’autres peuvent essayer</translation>
    </message>
    <message>
        <source>First session: what we build</source>
        <translation>Première séance : ce que nous construisons</translation>
    </message>
    <message>
        <source>The first sessions need a day, a time, 5 minutes to a day each, and be 1 to 52; say when they are.</source>
        <translation>Les premières séances demandent un jour, une heure, de 5 minutes à une journée chacune, et sont 1 à 52 ; dites quand elles ont lieu.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The two turns were exchanged; whoever has a laptop is asked.</source>
        <translation>Les deux tours sont échangés ; qui a un ordinateur est sollicité.</translation>
    </message>
    <message>
        <source>%1 is asked, and can accept or decline.</source>
        <translation>%1 est sollicité·e et peut accepter ou refuser.</translation>
    </message>
    <message>
        <source>The swap is offered; nothing moves until the other says yes.</source>
        <translation>L’échange est proposé ; rien ne bouge tant que l’autre n’a pas dit oui.</translation>
    </message>
    <message>
        <source>The two turns were exchanged.</source>
        <translation>Les deux tours sont échangés.</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Cédé : %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>The key %1 can be read by others; run: chmod 600 %1</source>
        <translation>La clé %1 peut être lue par d’autres ; lancez : chmod 600 %1</translation>
    </message>
    <message>
        <source>The key %1 cannot be read: %2. Check its owner and rights.</source>
        <translation>La clé %1 ne peut pas être lue : %2. Vérifiez son propriétaire et ses droits.</translation>
    </message>
    <message>
        <source>The key %1 cannot be written: %2. Check the disk and its rights.</source>
        <translation>La clé %1 ne peut pas être écrite : %2. Vérifiez le disque et ses droits.</translation>
    </message>
    <message>
        <source>The key %1 is damaged; put it back from a backup. Nothing was changed.</source>
        <translation>La clé %1 est endommagée ; remettez-la depuis une sauvegarde. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no file %1; check the path.</source>
        <translation>Il n’y a pas de fichier %1 ; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; choose a file.</source>
        <translation>%1 n’est pas un fichier ordinaire ; choisissez un fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB; split it into smaller files.</source>
        <translation>%1 dépasse 4 Mio ; partagez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check its permissions.</source>
        <translation>%1 ne peut pas être lu (%2) ; vérifiez ses droits.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); try again.</source>
        <translation>%1 ne peut pas être lu (%2) ; réessayez.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 (line %2, byte %3); convert it first: iconv -f %4 -t UTF-8 &quot;%1&quot;</source>
        <translation>%1 n’est pas en UTF-8 (ligne %2, octet %3) ; convertissez-le d’abord : iconv -f %4 -t UTF-8 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 holds a NUL byte (line %2, byte %3), so it is no text; remove it or choose another file.</source>
        <translation>%1 contient un octet nul (ligne %2, octet %3), ce n’est donc pas du texte ; supprimez-le ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no file or directory %1; check the path.</source>
        <translation>Il n’y a ni fichier ni dossier %1 ; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 cannot be listed; check its permissions.</source>
        <translation>%1 ne peut pas être parcouru ; vérifiez ses droits.</translation>
    </message>
    <message>
        <source>%1 holds no Markdown files (.md); choose another directory.</source>
        <translation>%1 ne contient aucun fichier Markdown (.md) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing was imported, as %1 files cannot be read: %2</source>
        <translation>Rien n’a été importé, car %1 fichiers ne peuvent pas être lus : %2</translation>
    </message>
    <message>
        <source>The standard input is not UTF-8 (line %1, byte %2), and nothing was changed; convert the text on its way: iconv -f %3 -t UTF-8 FILE | cerclectl …</source>
        <translation>L’entrée standard n’est pas en UTF-8 (ligne %1, octet %2), et rien n’a été modifié ; convertissez le texte au passage : iconv -f %3 -t UTF-8 FICHIER | cerclectl …</translation>
    </message>
    <message>
        <source>The standard input</source>
        <translation>L’entrée standard</translation>
    </message>
</context>
<context>
    <name>Instance</name>
    <message>
        <source>Links will open a second window: %1 cannot be used (%2). Check who may write there.</source>
        <translation>Les liens ouvriront une deuxième fenêtre : %1 n’est pas utilisable (%2). Vérifiez qui peut y écrire.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>“%1” is no address; write HOST:PORT, for example 192.168.1.20:4711.</source>
        <translation>« %1 » n’est pas une adresse ; écrivez HÔTE:PORT, par exemple 192.168.1.20:4711.</translation>
    </message>
    <message>
        <source>This invitation cannot be written down; make a new one.</source>
        <translation>Cette invitation ne peut pas être écrite ; créez-en une nouvelle.</translation>
    </message>
    <message numerus="yes">
        <source>An invitation holds at most %n addresses; leave some out.</source>
        <translation>
            <numerusform>Une invitation contient au plus %n adresse ; retirez-en.</numerusform>
            <numerusform>Une invitation contient au plus %n adresses ; retirez-en.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address “%1” does not fit into an invitation.</source>
        <translation>L’adresse « %1 » ne tient pas dans une invitation ; retirez-la.</translation>
    </message>
    <message>
        <source>These addresses are too long for one code; leave some out.</source>
        <translation>Ces adresses sont trop longues pour un seul code ; retirez-en.</translation>
    </message>
    <message>
        <source>This is not an invitation code: a code begins with CERCLE1. Copy the whole message.</source>
        <translation>Ce n’est pas un code d’invitation : un code commence par CERCLE1. Copiez tout le message.</translation>
    </message>
    <message>
        <source>This code is incomplete: only its beginning is here. Copy the whole message.</source>
        <translation>Ce code est incomplet : seul son début est là. Copiez tout le message.</translation>
    </message>
    <message>
        <source>This code is incomplete (%1 of %2 characters). Copy the whole message.</source>
        <translation>Ce code est incomplet (%1 caractères sur %2). Copiez tout le message.</translation>
    </message>
    <message>
        <source>This code is mistyped. Copy and paste it instead of typing it.</source>
        <translation>Ce code contient une faute de frappe. Copiez-le et collez-le au lieu de le taper.</translation>
    </message>
    <message>
        <source>This code is mistyped near group %1. Compare that place with the original, or copy and paste the code.</source>
        <translation>Ce code contient une faute vers le groupe %1. Comparez cet endroit avec l’original, ou copiez et collez le code.</translation>
    </message>
    <message>
        <source>This code was made by a newer version of Cercle. Update Cercle, then try again.</source>
        <translation>Ce code vient d’une version plus récente de Cercle. Mettez Cercle à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>This invitation expired on %1. Ask the person who sent it for a new one.</source>
        <translation>Cette invitation a expiré le %1. Demandez-en une nouvelle à la personne qui l’a envoyée.</translation>
    </message>
</context>
<context>
    <name>InvitationMessage</name>
    <message>
        <source>Join our study group “%1” in Cercle.</source>
        <translation>Rejoignez notre groupe d’étude « %1 » dans Cercle.</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Objectif : %1</translation>
    </message>
    <message>
        <source>Open this link, or choose “Join with a code” in Cercle and paste this whole message:</source>
        <translation>Ouvrez ce lien, ou choisissez « Rejoindre avec un code » dans Cercle et collez-y tout ce message :</translation>
    </message>
    <message>
        <source>It works until %1, for at most %2 people.</source>
        <translation>Il fonctionne jusqu’au %1, pour %2 personnes au plus.</translation>
    </message>
    <message>
        <source>It works until %1, for one person.</source>
        <translation>Il fonctionne jusqu’au %1, pour une personne.</translation>
    </message>
    <message>
        <source>Somebody of the group then lets you in.</source>
        <translation>Quelqu’un du groupe vous fait ensuite entrer.</translation>
    </message>
</context>
<context>
    <name>InvitationOffer</name>
    <message>
        <source>This link is longer than an invitation can be, so it was not opened. Ask for a new one.</source>
        <translation>Ce lien est plus long qu’une invitation ne peut l’être et n’a pas été ouvert. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Save the invitation again, then open it.</source>
        <translation>Le fichier « %1 » n’existe pas. Enregistrez l’invitation à nouveau, puis ouvrez-la.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Save the invitation again, then open it.</source>
        <translation>Le fichier « %1 » ne peut pas être lu. Enregistrez l’invitation à nouveau, puis ouvrez-la.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than an invitation can be, so it was not opened.</source>
        <translation>Le fichier « %1 » est plus gros qu’une invitation ne peut l’être et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This link asks for something that this version of Cercle does not know. An invitation begins with cercle://join/.</source>
        <translation>Ce lien demande quelque chose que cette version de Cercle ne connaît pas. Une invitation commence par cercle://join/.</translation>
    </message>
    <message>
        <source>This file holds no invitation. Ask the person who sent it for a new one.</source>
        <translation>Ce fichier ne contient pas d’invitation. Demandez-en une nouvelle à la personne qui l’a envoyé.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>Not valid JSON at byte %1: %2.</source>
        <translation>JSON non valable à l’octet %1 : %2.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Import links</source>
        <translation>Importer des liens</translation>
    </message>
    <message>
        <source>Import minutes</source>
        <translation>Importer des comptes rendus</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablissement : %1</translation>
    </message>
    <message>
        <source>Create the group “%1”</source>
        <translation>Créer le groupe « %1 »</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Withdraw an invitation</source>
        <translation>Retirer une invitation</translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation>Admettre %1</translation>
    </message>
    <message>
        <source>Change my name</source>
        <translation>Changer mon nom</translation>
    </message>
    <message>
        <source>Add “%1” to the agenda</source>
        <translation>Ajouter « %1 » à l’ordre du jour</translation>
    </message>
    <message>
        <source>Tick off a point</source>
        <translation>Cocher un point</translation>
    </message>
    <message>
        <source>Untick a point</source>
        <translation>Décocher un point</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer « %1 »</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>Remove a decision</source>
        <translation>Supprimer une décision</translation>
    </message>
    <message>
        <source>Finish an action</source>
        <translation>Terminer une action</translation>
    </message>
    <message>
        <source>Reopen an action</source>
        <translation>Rouvrir une action</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>Supprimer une action</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Ajouter une ressource</translation>
    </message>
    <message>
        <source>Schedule “%1”</source>
        <translation>Planifier « %1 »</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier « %1 »</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Écrire les notes</translation>
    </message>
    <message>
        <source>Remove the sample group</source>
        <translation>Supprimer le groupe d’exemple</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modification : %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajout : %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Suppression : %1</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurer « %1 »</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Restauration : %1</translation>
    </message>
    <message>
        <source>Load the sample group</source>
        <translation>Charger le groupe d’exemple</translation>
    </message>
    <message>
        <source>Plan roles</source>
        <translation>Prévoir les rôles</translation>
    </message>
    <message>
        <source>Accept: %1 for %2</source>
        <translation>Accepter : %1 pour %2</translation>
    </message>
    <message>
        <source>Hand back: %1 by %2</source>
        <translation>Rendre : %1 par %2</translation>
    </message>
    <message>
        <source>Decline: %1 by %2</source>
        <translation>Refuser : %1 par %2</translation>
    </message>
    <message>
        <source>Hand over: %1 to %2</source>
        <translation>Passer : %1 à %2</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Absence : %1</translation>
    </message>
    <message>
        <source>There after all: %1</source>
        <translation>Finalement là : %1</translation>
    </message>
    <message>
        <source>Again: %1 for %2</source>
        <translation>De nouveau : %1 pour %2</translation>
    </message>
    <message>
        <source>Never: %1 for %2</source>
        <translation>Jamais : %1 pour %2</translation>
    </message>
    <message>
        <source>Add the usual roles</source>
        <translation>Ajouter les rôles habituels</translation>
    </message>
    <message>
        <source>Open the round “%1”</source>
        <translation>Ouvrir le cycle « %1 »</translation>
    </message>
    <message>
        <source>Hand in a work</source>
        <translation>Remettre un travail</translation>
    </message>
    <message>
        <source>Hand in the work of %1</source>
        <translation>Remettre le travail de %1</translation>
    </message>
    <message>
        <source>Give out the reviews of “%1”</source>
        <translation>Répartir les relectures de « %1 »</translation>
    </message>
    <message>
        <source>Write a sealed review</source>
        <translation>Écrire une relecture scellée</translation>
    </message>
    <message>
        <source>Review “%1”</source>
        <translation>Relire « %1 »</translation>
    </message>
    <message>
        <source>Review a review</source>
        <translation>Relire une relecture</translation>
    </message>
    <message>
        <source>Publish the reviews of “%1”</source>
        <translation>Publier les relectures de « %1 »</translation>
    </message>
    <message>
        <source>Mark a review</source>
        <translation>Juger une relecture</translation>
    </message>
    <message>
        <source>Answer a review</source>
        <translation>Répondre à une relecture</translation>
    </message>
    <message>
        <source>Close the round “%1”</source>
        <translation>Clore le cycle « %1 »</translation>
    </message>
    <message>
        <source>Settle “%1”</source>
        <translation>Régler « %1 »</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Étiqueter « %1 »</translation>
    </message>
    <message>
        <source>Take a tag away from “%1”</source>
        <translation>Retirer une étiquette de « %1 »</translation>
    </message>
    <message>
        <source>Choose the session of “%1”</source>
        <translation>Choisir la séance de « %1 »</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter « %1 »</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Ajouter des liens</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <source>Write a sealed note</source>
        <translation>Écrire un mot scellé</translation>
    </message>
    <message>
        <source>Moderate: out of sight</source>
        <translation>Modérer : masquer</translation>
    </message>
    <message>
        <source>Moderate: back in sight</source>
        <translation>Modérer : rendre visible</translation>
    </message>
    <message>
        <source>Start with the template “%1”</source>
        <translation>Commencer avec le modèle « %1 »</translation>
    </message>
    <message>
        <source>Add the role of the presenter</source>
        <translation>Ajouter le rôle de présentation</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>Rouvrir « %1 »</translation>
    </message>
    <message>
        <source>Write the notes of “%1”</source>
        <translation>Écrire les notes de « %1 »</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un agenda</translation>
    </message>
    <message>
        <source>Leave “%1”</source>
        <translation>Quitter « %1 »</translation>
    </message>
    <message>
        <source>Begin “%1”</source>
        <translation>Commencer « %1 »</translation>
    </message>
    <message>
        <source>Tick off “%1”</source>
        <translation>Cocher « %1 »</translation>
    </message>
    <message>
        <source>Untick “%1”</source>
        <translation>Décocher « %1 »</translation>
    </message>
    <message>
        <source>Name %1 deputy of “%2”</source>
        <translation>Nommer %1 en adjoint de « %2 »</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Move “%1” on the agenda</source>
        <translation>Déplacer « %1 » dans l’ordre du jour</translation>
    </message>
    <message>
        <source>Review “%1” for %2</source>
        <translation>Relire « %1 » pour %2</translation>
    </message>
    <message>
        <source>Offer to swap: %1 with %2</source>
        <translation>Proposer un échange : %1 avec %2</translation>
    </message>
    <message>
        <source>Swap: %1 with %2</source>
        <translation>Échanger : %1 avec %2</translation>
    </message>
    <message>
        <source>No swap: %1 with %2</source>
        <translation>Pas d’échange : %1 avec %2</translation>
    </message>
</context>
<context>
    <name>LinkCommands</name>
    <message>
        <source>Joining…</source>
        <translation>Arrivée dans le groupe…</translation>
    </message>
    <message>
        <source>An admin has to let you in; run cerclectl sync later.</source>
        <translation>Un administrateur doit vous admettre ; lancez cerclectl sync plus tard.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came; both sides hold the same.</source>
        <translation>
            <numerusform>%n entrée reçue ; les deux côtés contiennent la même chose.</numerusform>
            <numerusform>%n entrées reçues ; les deux côtés contiennent la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
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
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>UTILISÉE</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>ÉCHÉANCE</translation>
    </message>
    <message>
        <source>STANDING</source>
        <translation>RANG</translation>
    </message>
    <message>
        <source>APPROVAL</source>
        <translation>ACCORD</translation>
    </message>
    <message>
        <source>This code is for another group; name that one.</source>
        <translation>Ce code est celui d’un autre groupe ; nommez celui-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations begin with “%1”; write more of the id.</source>
        <translation>
            <numerusform>%n invitation commence par « %1 » ; donnez plus de caractères de l’identifiant.</numerusform>
            <numerusform>%n invitations commencent par « %1 » ; donnez plus de caractères de l’identifiant.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no invitation “%1” in this group; see cerclectl invite list.</source>
        <translation>Il n’y a pas d’invitation « %1 » dans ce groupe ; voir cerclectl invite list.</translation>
    </message>
    <message>
        <source>The invitation is withdrawn; nobody joins with its code any more.</source>
        <translation>L’invitation est retirée ; plus personne ne peut rejoindre le groupe avec son code.</translation>
    </message>
    <message>
        <source>This profile is already a member of this group.</source>
        <translation>Ce profil est déjà membre de ce groupe.</translation>
    </message>
    <message>
        <source>Both sides hold the same, but entries are missing on both: %1. Sync with another laptop that has them.</source>
        <translation>Les deux côtés contiennent la même chose, mais des entrées manquent à l’un comme à l’autre : %1. Synchronisez avec un autre ordinateur qui les a.</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>(pas encore connu)</translation>
    </message>
    <message>
        <source>No other laptop is known yet.</source>
        <translation>Aucun autre ordinateur n’est encore connu.</translation>
    </message>
    <message>
        <source>LAPTOP</source>
        <translation>ORDINATEUR</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>VU</translation>
    </message>
    <message>
        <source>HAD EVERYTHING</source>
        <translation>AVAIT TOUT</translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation>ADRESSES</translation>
    </message>
    <message numerus="yes">
        <source>%n files came.</source>
        <translation>
            <numerusform>%n fichier est arrivé.</numerusform>
            <numerusform>%n fichiers sont arrivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have not come: %1. A later sync brings them from a laptop that has them.</source>
        <translation>
            <numerusform>%n fichier n’est pas arrivé : %1. Une prochaine synchronisation l’apportera d’un ordinateur qui l’a.</numerusform>
            <numerusform>%n fichiers ne sont pas arrivés : %1. Une prochaine synchronisation les apportera d’un ordinateur qui les a.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksImport</name>
    <message>
        <source>an image, not a link</source>
        <translation>une image, pas un lien</translation>
    </message>
    <message>
        <source>not an address that begins with https:// or http://</source>
        <translation>pas une adresse qui commence par https:// ou http://</translation>
    </message>
    <message>
        <source>an e-mail address, not a page</source>
        <translation>une adresse de courriel, pas une page</translation>
    </message>
    <message>
        <source>a second link of its entry; kept in the comment</source>
        <translation>un second lien de la même entrée ; gardé dans le commentaire</translation>
    </message>
    <message>
        <source>inside a sentence, not an entry of a list</source>
        <translation>dans une phrase, pas une entrée de liste</translation>
    </message>
    <message>
        <source>in the index</source>
        <translation>dans l’index</translation>
    </message>
    <message>
        <source>in a table; only lists are read</source>
        <translation>dans un tableau ; seules les listes sont lues</translation>
    </message>
    <message>
        <source>a link that is not closed or holds spaces</source>
        <translation>un lien non fermé ou qui contient des espaces</translation>
    </message>
    <message>
        <source>inside raw HTML</source>
        <translation>dans du HTML brut</translation>
    </message>
    <message>
        <source>There is no such group; choose one that is listed.</source>
        <translation>Ce groupe n’existe pas ; choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>%1 holds no link of a list; write them like “* [Title](https://…) - Author”.</source>
        <translation>%1 ne contient aucun lien dans une liste ; écrivez-les comme `* [Titre](https://…) - Auteur`.</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>No laptop yet</source>
        <translation>Pas encore d’ordinateur</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>This invitation is not known here; ask the person who sent it to be online, or for a new one.</source>
        <translation>Cette invitation est inconnue ici ; demandez à la personne qui l’a envoyée d’être en ligne, ou de vous en envoyer une nouvelle.</translation>
    </message>
    <message>
        <source>This invitation was withdrawn; ask for a new one.</source>
        <translation>Cette invitation a été retirée ; demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This invitation is used up; ask for a new one.</source>
        <translation>Cette invitation a déjà servi ; demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This invitation expired on %1; ask for a new one.</source>
        <translation>Cette invitation a expiré le %1 ; demandez-en une nouvelle.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Entries came without a header.</source>
        <translation>Des entrées sont arrivées sans en-tête.</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong in entries.</source>
        <translation>« %1 » manque ou est faux dans des entrées.</translation>
    </message>
    <message>
        <source>An entry of %1 bytes is over the limit of %2.</source>
        <translation>Une entrée de %1 octets dépasse la limite de %2.</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation>Une entrée est vide.</translation>
    </message>
    <message>
        <source>A message does not say of which kind it is.</source>
        <translation>Un message ne dit pas de quel type il est.</translation>
    </message>
    <message>
        <source>A message of kind “%1” is not known here.</source>
        <translation>Un message de type « %1 » est inconnu ici.</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong in a message of kind “%2”.</source>
        <translation>« %1 » manque ou est faux dans un message de type « %2 ».</translation>
    </message>
    <message>
        <source>A piece of a file came without a header.</source>
        <translation>Un morceau de fichier est arrivé sans en-tête.</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong in a piece of a file.</source>
        <translation>« %1 » manque ou est faux dans un morceau de fichier.</translation>
    </message>
</context>
<context>
    <name>MinutesImport</name>
    <message>
        <source>a table of more than two columns is not read</source>
        <translation>un tableau de plus de deux colonnes n’est pas lu</translation>
    </message>
    <message>
        <source>nothing above says what this list is</source>
        <translation>rien au-dessus ne dit ce qu’est cette liste</translation>
    </message>
    <message>
        <source>there is no field for “%1”</source>
        <translation>il n’y a pas de champ pour « %1 »</translation>
    </message>
    <message>
        <source>only one person holds this role; %1 is kept</source>
        <translation>une seule personne tient ce rôle ; %1 est gardé</translation>
    </message>
    <message>
        <source>no name follows</source>
        <translation>aucun nom ne suit</translation>
    </message>
    <message>
        <source>a placeholder, not a name</source>
        <translation>un texte d’attente, pas un nom</translation>
    </message>
    <message>
        <source>not read as a name</source>
        <translation>non lu comme un nom</translation>
    </message>
    <message>
        <source>a placeholder, not a point of the agenda</source>
        <translation>un texte d’attente, pas un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>%1 is empty; leave it out or choose another file.</source>
        <translation>%1 est vide ; laissez-le de côté ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>no date in the file name; write it like 2026-11-24--title.md</source>
        <translation>pas de date dans le nom du fichier ; écrivez-la comme 2026-11-24--titre.md</translation>
    </message>
    <message>
        <source>already here with other notes, which stay as they are</source>
        <translation>déjà là avec d’autres notes, qui restent telles quelles</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation>Scribe</translation>
    </message>
    <message>
        <source>No file in %1 has a date in its name; write it like 2026-11-24--title.md.</source>
        <translation>Aucun fichier de %1 n’a de date dans son nom ; écrivez-la comme 2026-11-24--titre.md.</translation>
    </message>
    <message>
        <source>There is no such group; choose one that is listed.</source>
        <translation>Ce groupe n’existe pas ; choisissez-en un dans la liste.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n ordinateur</numerusform>
            <numerusform>%n ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>présence</translation>
    </message>
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>%n présence</numerusform>
            <numerusform>%n présences</numerusform>
        </translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>resource</source>
        <translation>ressource</translation>
    </message>
    <message numerus="yes">
        <source>%n resources</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n rôle</numerusform>
            <numerusform>%n rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>review round</source>
        <translation>cycle de relecture</translation>
    </message>
    <message numerus="yes">
        <source>%n review rounds</source>
        <translation>
            <numerusform>%n cycle de relecture</numerusform>
            <numerusform>%n cycles de relecture</numerusform>
        </translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>critère</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
        </translation>
    </message>
    <message>
        <source>submission</source>
        <translation>travail remis</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n travail remis</numerusform>
            <numerusform>%n travaux remis</numerusform>
        </translation>
    </message>
    <message>
        <source>review</source>
        <translation>relecture</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n relecture</numerusform>
            <numerusform>%n relectures</numerusform>
        </translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>point de l’ordre du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n agenda items</source>
        <translation>
            <numerusform>%n point d’ordre du jour</numerusform>
            <numerusform>%n points d’ordre du jour</numerusform>
        </translation>
    </message>
    <message>
        <source>role turn</source>
        <translation>tour de rôle</translation>
    </message>
    <message numerus="yes">
        <source>%n role turns</source>
        <translation>
            <numerusform>%n tour de rôle</numerusform>
            <numerusform>%n tours de rôle</numerusform>
        </translation>
    </message>
    <message>
        <source>version of a submission</source>
        <translation>version d’un travail</translation>
    </message>
    <message numerus="yes">
        <source>%n versions of submissions</source>
        <translation>
            <numerusform>%n version de travaux</numerusform>
            <numerusform>%n versions de travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>sealed note</source>
        <translation>pli scellé</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed notes</source>
        <translation>
            <numerusform>%n pli scellé</numerusform>
            <numerusform>%n plis scellés</numerusform>
        </translation>
    </message>
    <message>
        <source>refusal of a role</source>
        <translation>refus d’un rôle</translation>
    </message>
    <message numerus="yes">
        <source>%n refusals of roles</source>
        <translation>
            <numerusform>%n refus de rôle</numerusform>
            <numerusform>%n refus de rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>change of a turn</source>
        <translation>changement de tour</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of turns</source>
        <translation>
            <numerusform>%n changement de tour</numerusform>
            <numerusform>%n changements de tour</numerusform>
        </translation>
    </message>
    <message>
        <source>absence</source>
        <translation>absence</translation>
    </message>
    <message numerus="yes">
        <source>%n absences</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences</numerusform>
        </translation>
    </message>
    <message>
        <source>act of a moderator</source>
        <translation>acte de modération</translation>
    </message>
    <message numerus="yes">
        <source>%n acts of moderators</source>
        <translation>
            <numerusform>%n acte de modération</numerusform>
            <numerusform>%n actes de modération</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetCommands</name>
    <message>
        <source>This profile has no identity yet; make one with `init --name NAME`.</source>
        <translation>Ce profil n’a pas encore d’identité ; créez-en une avec `init --name NOM`.</translation>
    </message>
    <message>
        <source>No other laptop&apos;s address is known; give one with --at HOST:PORT.</source>
        <translation>Aucune adresse d’un autre ordinateur n’est connue ; donnez-en une avec --at HÔTE:PORT.</translation>
    </message>
    <message>
        <source>The sync was interrupted; start it again.</source>
        <translation>La synchronisation a été interrompue ; relancez-la.</translation>
    </message>
    <message>
        <source>The two laptops hold different changes, some of which one of them refuses; run `check` on both.</source>
        <translation>Les deux ordinateurs contiennent des modifications différentes, dont l’un refuse certaines ; lancez `check` sur les deux.</translation>
    </message>
    <message>
        <source>Nobody answered in time; check the address and the network.</source>
        <translation>Personne n’a répondu à temps ; vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The other laptop stopped answering; try again.</source>
        <translation>L’autre ordinateur ne répond plus ; réessayez.</translation>
    </message>
    <message>
        <source>The join was interrupted; start it again.</source>
        <translation>L’arrivée dans le groupe a été interrompue ; recommencez.</translation>
    </message>
    <message>
        <source>The other laptop ended the connection before both held the same; try again.</source>
        <translation>L’autre ordinateur a mis fin à la connexion avant que les deux contiennent la même chose ; réessayez.</translation>
    </message>
    <message>
        <source>“%1” was not synced: no laptop that was reached has it.</source>
        <translation>« %1 » n’a pas été synchronisé : aucun ordinateur joint ne l’a.</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>This session has not been fetched yet; run cerclectl sync.</source>
        <translation>Cette séance n’a pas encore été reçue ; lancez cerclectl sync.</translation>
    </message>
    <message>
        <source>Reading what is new…</source>
        <translation>Lecture des nouveautés…</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>OÙ</translation>
    </message>
    <message>
        <source>There is no word in “%1” to look for; give letters or digits.</source>
        <translation>Il n’y a aucun mot à chercher dans « %1 » ; donnez des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>NoteKeeper</name>
    <message>
        <source>The session of these notes is gone; copy the text to keep it.</source>
        <translation>La séance de ces notes n’existe plus ; copiez le texte pour le garder.</translation>
    </message>
</context>
<context>
    <name>NotificationCommands</name>
    <message>
        <source>No notification has the id “%1”; see cerclectl notifications.</source>
        <translation>Aucune notification n’a l’identifiant « %1 » ; voir cerclectl notifications.</translation>
    </message>
    <message>
        <source>Several notifications begin with “%1”; write more of it.</source>
        <translation>Plusieurs notifications commencent par « %1 » ; écrivez-en davantage.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Tout est lu.</translation>
    </message>
    <message>
        <source>There are no notifications.</source>
        <translation>Il n’y a pas de notification.</translation>
    </message>
    <message>
        <source>Give one of --read, --not-read and --all-read.</source>
        <translation>Donnez une seule option parmi --read, --not-read et --all-read.</translation>
    </message>
    <message>
        <source>Marked as read: %1</source>
        <translation>Marquées comme lues : %1</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>New session “%1”</source>
        <translation>Nouvelle séance « %1 »</translation>
    </message>
    <message>
        <source>“%1” was moved</source>
        <translation>« %1 » a été déplacée</translation>
    </message>
    <message>
        <source>“%1” is cancelled</source>
        <translation>« %1 » est annulée</translation>
    </message>
    <message>
        <source>“%1” begins soon</source>
        <translation>« %1 » commence bientôt</translation>
    </message>
    <message>
        <source>Notes of “%1” changed</source>
        <translation>Notes de « %1 » modifiées</translation>
    </message>
    <message>
        <source>You are asked: %1</source>
        <translation>On vous propose : %1</translation>
    </message>
    <message>
        <source>Handed over to you: %1</source>
        <translation>On vous confie : %1</translation>
    </message>
    <message>
        <source>Still without anybody: %1</source>
        <translation>Encore sans personne : %1</translation>
    </message>
    <message>
        <source>A work to review: %1</source>
        <translation>Un travail à évaluer : %1</translation>
    </message>
    <message>
        <source>A review is due: %1</source>
        <translation>Évaluation à rendre : %1</translation>
    </message>
    <message>
        <source>“%1” was reviewed</source>
        <translation>« %1 » a été évalué</translation>
    </message>
    <message>
        <source>Changed by two people at once: %1</source>
        <translation>Modifié par deux personnes : %1</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 demande à rejoindre le groupe</translation>
    </message>
    <message>
        <source>%1 is in the group</source>
        <translation>%1 est dans le groupe</translation>
    </message>
    <message>
        <source>The notifications cannot be kept (%1); make room on the disk.</source>
        <translation>Les notifications ne peuvent pas être gardées (%1) ; faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>video link</source>
        <translation>lien vidéo</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>“%1” was moved; also changed: %2</source>
        <translation>« %1 » a été déplacée ; a aussi changé : %2</translation>
    </message>
    <message>
        <source>“%1” has changed: %2</source>
        <translation>« %1 » a changé : %2</translation>
    </message>
    <message>
        <source>New title: “%1”</source>
        <translation>Nouveau titre : « %1 »</translation>
    </message>
    <message>
        <source>New place for “%1”</source>
        <translation>Nouveau lieu pour « %1 »</translation>
    </message>
    <message>
        <source>New video link for “%1”</source>
        <translation>Nouveau lien vidéo pour « %1 »</translation>
    </message>
    <message>
        <source>New duration for “%1”</source>
        <translation>Nouvelle durée pour « %1 »</translation>
    </message>
    <message>
        <source>“%1” was handed in</source>
        <translation>« %1 » a été rendu</translation>
    </message>
    <message>
        <source>%1 now learns who reviews whom: deputy of “%2”</source>
        <translation>%1 apprend désormais qui relit qui : adjoint dans « %2 »</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · « %2 »</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF could not be written; export as HTML instead.</source>
        <translation>Le PDF n’a pas pu être écrit ; exportez plutôt en HTML.</translation>
    </message>
    <message>
        <source>The PDF could not be written (%1); export as HTML instead.</source>
        <translation>Le PDF n’a pas pu être écrit (%1) ; exportez plutôt en HTML.</translation>
    </message>
    <message>
        <source>The part of Cercle that writes PDF is missing (%1); install Cercle again, or export as HTML instead.</source>
        <translation>La partie de Cercle qui écrit le PDF manque (%1) ; réinstallez Cercle, ou exportez en HTML.</translation>
    </message>
</context>
<context>
    <name>PeerSession</name>
    <message>
        <source>This is the same laptop.</source>
        <translation>C’est le même ordinateur.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Ici %1.</translation>
    </message>
    <message>
        <source>This laptop does not know yours.</source>
        <translation>Cet ordinateur ne connaît pas le vôtre.</translation>
    </message>
    <message>
        <source>There is no group in common.</source>
        <translation>Il n’y a aucun groupe en commun.</translation>
    </message>
    <message>
        <source>The request to join was made for another laptop; ask for a new invitation.</source>
        <translation>La demande a été faite pour un autre ordinateur ; demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Too many changes had to be refused.</source>
        <translation>Trop de modifications ont dû être refusées.</translation>
    </message>
    <message>
        <source>This laptop was removed from the group.</source>
        <translation>Cet ordinateur a été retiré du groupe.</translation>
    </message>
    <message>
        <source>Nothing was heard for three minutes.</source>
        <translation>Aucun signe depuis trois minutes.</translation>
    </message>
    <message>
        <source>A message came before its time.</source>
        <translation>Un message est arrivé avant l’heure.</translation>
    </message>
    <message>
        <source>This laptop does not know the invitation.</source>
        <translation>Cet ordinateur ne connaît pas l’invitation.</translation>
    </message>
    <message>
        <source>Another laptop answered than one of the group, or somebody stands between; check the address and the network.</source>
        <translation>Un ordinateur étranger au groupe a répondu, ou quelqu’un s’est mis entre les deux ; vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The laptop that answered could not show that it belongs to this group, or has lost a part of it; check the address, or reach the person who sent the code.</source>
        <translation>L’ordinateur qui a répondu n’a pas pu montrer qu’il fait partie de ce groupe, ou en a perdu une partie ; vérifiez l’adresse, ou joignez la personne qui a envoyé le code.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Write a name; a first name is enough.</source>
        <translation>Écrivez un nom ; un prénom suffit.</translation>
    </message>
    <message>
        <source>There is a “%1” in the group already; add an initial to tell them apart.</source>
        <translation>Il y a déjà « %1 » dans le groupe ; ajoutez une initiale pour les distinguer.</translation>
    </message>
    <message>
        <source>“%1” has the handle “%2” already; choose another.</source>
        <translation>« %1 » a déjà le pseudo « %2 » ; choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>ENTITY</source>
        <translation>ENTITÉ</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CHAMP</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>GOAL</source>
        <translation>BUT</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUPE</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>HÔTE</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>MEMBER</source>
        <translation>MEMBRE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>PORT</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SÉANCE</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>MOTS</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>FUSEAU</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>RÔLE</translation>
    </message>
    <message>
        <source>ROUND</source>
        <translation>CYCLE</translation>
    </message>
    <message>
        <source>WORK</source>
        <translation>TRAVAIL</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>RELECTURE</translation>
    </message>
    <message>
        <source>CRITERION</source>
        <translation>CRITÈRE</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>LIEN</translation>
    </message>
    <message>
        <source>INVITE</source>
        <translation>INVITATION</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>MODÈLE</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>a day and a time</source>
        <translation>un jour et une heure</translation>
    </message>
    <message>
        <source>somebody for each role</source>
        <translation>quelqu’un pour chaque rôle</translation>
    </message>
    <message>
        <source>an agenda</source>
        <translation>un ordre du jour</translation>
    </message>
    <message>
        <source>a place or a call</source>
        <translation>un lieu ou une visio</translation>
    </message>
    <message>
        <source>something to read or watch</source>
        <translation>quelque chose à lire ou à regarder</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>The name is empty; give yours with --name.</source>
        <translation>Le nom est vide ; donnez le vôtre avec --name.</translation>
    </message>
    <message>
        <source>The profile in %1 already belongs to %2; nothing was changed.</source>
        <translation>Le profil de %1 appartient déjà à %2 ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found; cerclectl rebuild makes the tables anew from the journal.</source>
        <translation>
            <numerusform>%n problème a été trouvé ; cerclectl rebuild refait les tables d’après le journal.</numerusform>
            <numerusform>%n problèmes ont été trouvés ; cerclectl rebuild refait les tables d’après le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding…</source>
        <translation>Reconstruction…</translation>
    </message>
    <message>
        <source>The tables were made anew from the journal.</source>
        <translation>Les tables ont été refaites d’après le journal.</translation>
    </message>
    <message>
        <source>needs a newer version</source>
        <translation>demande une version plus récente</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>AUTHOR</source>
        <translation>PAR</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>MODIFICATIONS</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>After “sample” comes load or remove.</source>
        <translation>Après « sample » vient load ou remove.</translation>
    </message>
    <message>
        <source>The sample group was removed.</source>
        <translation>Le groupe d’exemple a été supprimé.</translation>
    </message>
    <message>
        <source>Checked: %1, %2.</source>
        <comment>entries, signatures</comment>
        <translation>Vérification faite : %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged or missing; cerclectl sync with a laptop that has them gives them back.</source>
        <translation>
            <numerusform>%n entrée est endommagée ou manque ; cerclectl sync avec un ordinateur qui l’a la rend.</numerusform>
            <numerusform>%n entrées sont endommagées ou manquent ; cerclectl sync avec un ordinateur qui les a les rend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged or lost entries are left out; nothing else is lost, and their places are kept in the database. Run cerclectl sync with a laptop that has them.</source>
        <translation>
            <numerusform>%n entrée endommagée ou perdue est laissée de côté ; rien d’autre n’est perdu, et sa place est gardée dans la base de données. Lancez cerclectl sync avec un ordinateur qui l’a.</numerusform>
            <numerusform>%n entrées endommagées ou perdues sont laissées de côté ; rien d’autre n’est perdu, et leur place est gardée dans la base de données. Lancez cerclectl sync avec un ordinateur qui les a.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to check; the database of this profile was lost.</source>
        <translation>Il n’y a rien à vérifier ; la base de ce profil a été perdue.</translation>
    </message>
    <message numerus="yes">
        <source>All that is here is well; %n files are still to come.</source>
        <translation>
            <numerusform>Tout ce qui est ici est en ordre ; %n fichier doit encore arriver.</numerusform>
            <numerusform>Tout ce qui est ici est en ordre ; %n fichiers doivent encore arriver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are damaged; cerclectl sync with a laptop that has them gives them back.</source>
        <translation>
            <numerusform>%n fichier est abîmé ; cerclectl sync avec un ordinateur qui l’a le rend.</numerusform>
            <numerusform>%n fichiers sont abîmés ; cerclectl sync avec un ordinateur qui les a les rend.</numerusform>
        </translation>
    </message>
    <message>
        <source>a member</source>
        <translation>un membre</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>This is too long for a QR code; hand it on as a link or a file instead.</source>
        <translation>C’est trop long pour un code QR ; transmettez-le plutôt par un lien ou un fichier.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération interdite</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>trop de liens symboliques</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>fichier en cours d’exécution</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota du disque dépassé</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>ce nom désigne un dossier</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message numerus="yes">
        <source>%n ids of %1 begin with “%2”; give more of it.</source>
        <translation>
            <numerusform>%n identifiant (%1) commence par « %2 » ; donnez-en plus.</numerusform>
            <numerusform>%n identifiants (%1) commencent par « %2 » ; donnez-en plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no %1 in this group whose id begins with “%2”; cerclectl get %3 lists them.</source>
        <translation>Ce groupe n’a aucun élément (%1) dont l’identifiant commence par « %2 » ; cerclectl get %3 en donne la liste.</translation>
    </message>
    <message>
        <source>There is no %1 whose id begins with “%2”; cerclectl get %3 lists them.</source>
        <translation>Aucun élément (%1) n’a d’identifiant qui commence par « %2 » ; cerclectl get %3 en donne la liste.</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>This is no web address; paste the whole link, beginning with https://.</source>
        <translation>Ce n’est pas une adresse web ; collez le lien entier, qui commence par https://.</translation>
    </message>
    <message>
        <source>“%1” is a file of this laptop and no link; share the file itself with “Add a file…”.</source>
        <translation>« %1 » est un fichier de cet ordinateur et non un lien ; partagez le fichier lui-même avec « Ajouter un fichier… ».</translation>
    </message>
    <message>
        <source>Files of this laptop are no links; share them with “Add a file…”.</source>
        <translation>Les fichiers de cet ordinateur ne sont pas des liens ; partagez-les avec « Ajouter un fichier… ».</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>--error-grade takes per cent from 0 to 100, not “%1”.</source>
        <translation>--error-grade demande un pourcentage de 0 à 100, et non « %1 ».</translation>
    </message>
    <message>
        <source>Works per reviewer: %1 to %2</source>
        <translation>Travaux par relecteur : de %1 à %2</translation>
    </message>
    <message>
        <source>Own works: %1</source>
        <translation>Travaux à soi : %1</translation>
    </message>
    <message>
        <source>Pairs who review each other: %1</source>
        <translation>Paires qui se relisent mutuellement : %1</translation>
    </message>
    <message>
        <source>Pairs of an earlier round: %1</source>
        <translation>Paires d’un cycle précédent : %1</translation>
    </message>
    <message>
        <source>Works without a reviewer: %1</source>
        <translation>Travaux sans relecteur : %1</translation>
    </message>
    <message>
        <source>Reviews that nobody is left for: %1</source>
        <translation>Relectures pour lesquelles il ne reste personne : %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>WORK</source>
        <translation>TRAVAIL</translation>
    </message>
    <message>
        <source>AUTHOR</source>
        <translation>AUTEUR</translation>
    </message>
    <message>
        <source>REVIEWER</source>
        <translation>RELECTEUR</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>CHANGEMENT</translation>
    </message>
    <message>
        <source>Nothing is written yet; --accept does it.</source>
        <translation>Rien n’est encore écrit ; --accept le fait.</translation>
    </message>
    <message>
        <source>Nobody is silent two days before the end; --silent names somebody sooner.</source>
        <translation>Personne n’est silencieux à deux jours de la fin ; --silent nomme quelqu’un plus tôt.</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Remplacés : %1</translation>
    </message>
    <message>
        <source>Works that wait for a first review: %1, the longest for %2 days</source>
        <translation>Travaux qui attendent une première relecture : %1, le plus ancien depuis %2 jours</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Phase : %1</translation>
    </message>
    <message>
        <source>Phase: %1, until %2</source>
        <translation>Phase : %1, jusqu’au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days without feedback</source>
        <translation>
            <numerusform>%n jour sans retour</numerusform>
            <numerusform>%n jours sans retour</numerusform>
        </translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>REVIEWS</source>
        <translation>RELECTURES</translation>
    </message>
    <message>
        <source>WAITS</source>
        <translation>ATTEND</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>RELECTURE</translation>
    </message>
    <message>
        <source>COMMENT</source>
        <translation>COMMENTAIRE</translation>
    </message>
    <message>
        <source>USEFUL</source>
        <translation>UTILE</translation>
    </message>
    <message>
        <source>--%1 is written like CRITERION=…, not “%2”.</source>
        <translation>--%1 s’écrit comme CRITÈRE=…, et non « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is no score; give a whole number.</source>
        <translation>« %1 » n’est pas une note ; donnez un nombre entier.</translation>
    </message>
    <message>
        <source>Name what is reviewed: --work, or --review for a review.</source>
        <translation>Nommez ce qui est relu : --work, ou --review pour une relecture.</translation>
    </message>
    <message>
        <source>The review is given.</source>
        <translation>La relecture est rendue.</translation>
    </message>
    <message>
        <source>Say which it was: --useful or --useless.</source>
        <translation>Dites ce qu’elle était : --useful ou --useless.</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews published.</source>
        <translation>
            <numerusform>%n relecture publiée.</numerusform>
            <numerusform>%n relectures publiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>MEMBER</source>
        <translation>MEMBRE</translation>
    </message>
    <message>
        <source>POINTS</source>
        <translation>POINTS</translation>
    </message>
    <message>
        <source>Several works begin with “%1”; give more of the id.</source>
        <translation>Plusieurs travaux commencent par « %1 » ; donnez plus de l’identifiant.</translation>
    </message>
    <message>
        <source>There is no review “%1” in this round; cerclectl review status lists them.</source>
        <translation>Ce cycle n’a pas de relecture « %1 » ; cerclectl review status les énumère.</translation>
    </message>
    <message>
        <source>Several reviews begin with “%1”; give more of the id.</source>
        <translation>Plusieurs relectures commencent par « %1 » ; donnez plus de l’identifiant.</translation>
    </message>
    <message>
        <source>This round has no criterion “%1”; give its title or its number from 1 to %2.</source>
        <translation>Ce cycle n’a pas de critère « %1 » ; donnez son titre ou son numéro de 1 à %2.</translation>
    </message>
    <message>
        <source>Proof-readers, who read %1 more, which is not counted above: %2</source>
        <translation>À la correction, avec %1 de plus à lire, non compté ci-dessus : %2</translation>
    </message>
    <message>
        <source>ROUND</source>
        <translation>CYCLE</translation>
    </message>
    <message>
        <source>PHASE</source>
        <translation>PHASE</translation>
    </message>
    <message>
        <source>SUBMIT BY</source>
        <translation>REMISE</translation>
    </message>
    <message>
        <source>REVIEW BY</source>
        <translation>RELECTURE</translation>
    </message>
    <message>
        <source>WORKS</source>
        <translation>TRAVAUX</translation>
    </message>
    <message>
        <source>The group has no review round yet; cerclectl review open makes one.</source>
        <translation>Le groupe n’a pas encore de cycle de relecture ; cerclectl review open en ouvre un.</translation>
    </message>
    <message>
        <source>proof-reader</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>TO REVIEW</source>
        <translation>À RELIRE</translation>
    </message>
    <message>
        <source>REVIEWED</source>
        <translation>RELU</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>RÔLE</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est dû.</translation>
    </message>
    <message numerus="yes">
        <source>Reviews given out: %n round(s).</source>
        <translation>
            <numerusform>Relectures distribuées : %n cycle.</numerusform>
            <numerusform>Relectures distribuées : %n cycles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readers brought up to date: %n round(s).</source>
        <translation>
            <numerusform>Relecteurs mis à jour : %n cycle.</numerusform>
            <numerusform>Relecteurs mis à jour : %n cycles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent reviewers replaced: %n.</source>
        <translation>
            <numerusform>Relecteur silencieux remplacé : %n.</numerusform>
            <numerusform>Relecteurs silencieux remplacés : %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sealed reviews published: %n.</source>
        <translation>
            <numerusform>Relecture scellée publiée : %n.</numerusform>
            <numerusform>Relectures scellées publiées : %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened again: %n round(s).</source>
        <translation>
            <numerusform>Rouvert : %n cycle.</numerusform>
            <numerusform>Rouverts : %n cycles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) have more readers than asked, given by hand or by laptops while apart; cerclectl review allocate takes back what nobody has begun.</source>
        <translation>
            <numerusform>%n travail a plus de relecteurs que demandé, confiés à la main ou par des ordinateurs séparés ; cerclectl review allocate reprend ce que personne n’a commencé.</numerusform>
            <numerusform>%n travaux ont plus de relecteurs que demandé, confiés à la main ou par des ordinateurs séparés ; cerclectl review allocate reprend ce que personne n’a commencé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as a draft, in this profile alone.</source>
        <translation>Brouillon enregistré, dans ce profil seul.</translation>
    </message>
    <message>
        <source>This round hides who wrote; name the work by its id or its title, which cerclectl review status shows.</source>
        <translation>Ce cycle cache qui a écrit ; nommez le travail par son identifiant ou son titre, que montre cerclectl review status.</translation>
    </message>
    <message>
        <source>There is no work “%1” in this round; name it by its id, its title or its author.</source>
        <translation>Ce cycle n’a pas de travail « %1 » ; nommez-le par son identifiant, son titre ou la personne qui l’a écrit.</translation>
    </message>
    <message>
        <source>This round asks for comments alone and has no criteria; use --comment.</source>
        <translation>Ce cycle ne demande que des commentaires et n’a pas de critères ; utilisez --comment.</translation>
    </message>
    <message>
        <source>“%1” is not a criterion; write it like Clear=not at all|in part|mostly|throughout, with a weight or points like Clear*2/10=…</source>
        <translation>« %1 » n’est pas un critère ; écrivez-le comme Clair=pas du tout|en partie|surtout|partout, avec un poids ou des points comme Clair*2/10=…</translation>
    </message>
    <message>
        <source>The grades of the others are shown once this double-blind round is closed.</source>
        <translation>Les notes des autres se voient une fois ce cycle en double aveugle clos.</translation>
    </message>
    <message>
        <source>“%1” gives points, which count with --strategy accumulative alone; add that, or leave the points out.</source>
        <translation>« %1 » donne des points, qui ne comptent qu’avec --strategy accumulative ; ajoutez-le, ou omettez les points.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>Taken back: %1, %2</source>
        <translation>Repris : %1, %2</translation>
    </message>
</context>
<context>
    <name>ReviewRules</name>
    <message>
        <source>The criteria of “%1” are fixed since its reviews began; open another round for other ones.</source>
        <translation>Les critères de « %1 » sont fixés depuis que les relectures ont commencé ; ouvrez un autre cycle pour en changer.</translation>
    </message>
    <message>
        <source>This round asks for words, not for scores; leave the scores out.</source>
        <translation>Ce cycle demande des mots, pas des notes ; laissez les notes de côté.</translation>
    </message>
    <message>
        <source>A score is for a criterion that this round does not have; look at the round again.</source>
        <translation>Une note porte sur un critère que ce cycle n’a pas ; regardez le cycle à nouveau.</translation>
    </message>
    <message>
        <source>“%1” has no score yet; choose %2 to %3.</source>
        <translation>« %1 » n’a pas encore de note ; choisissez de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” takes a score from %2 to %3, not %4.</source>
        <translation>« %1 » reçoit une note de %2 à %3, et non %4.</translation>
    </message>
    <message>
        <source>The review says nothing yet; write a comment.</source>
        <translation>La relecture ne dit encore rien ; écrivez un commentaire.</translation>
    </message>
    <message>
        <source>Reviews of this round are sealed: only %1, who coordinates it, learns who reviews whom; all others see from the journal that a member wrote something for the round and when, but neither for which work nor what.</source>
        <translation>Les relectures de ce cycle sont scellées : seule la personne qui le coordonne, %1, apprend qui relit qui ; toutes les autres voient dans le journal qu’un membre a écrit quelque chose pour ce cycle et quand, mais ni pour quel travail ni quoi.</translation>
    </message>
    <message>
        <source>Among so few people one may guess who reviewed.</source>
        <translation>À si peu de personnes, on peut deviner qui a relu.</translation>
    </message>
    <message>
        <source>Reviews of this round are sealed: only %1, who coordinate it, learn who reviews whom; all others see from the journal that a member wrote something for the round and when, but neither for which work nor what.</source>
        <translation>Les relectures de ce cycle sont scellées : seules les personnes qui le coordonnent (%1) apprennent qui relit qui ; toutes les autres voient dans le journal qu’un membre a écrit quelque chose pour le cycle et quand, mais ni pour quel travail ni quoi.</translation>
    </message>
    <message>
        <source>Each of them can give out and publish reviews, on the own laptop.</source>
        <translation>Chacune peut distribuer et publier les relectures, sur son ordinateur.</translation>
    </message>
    <message>
        <source>A review that comes in, or is changed, after the others are published may be told by its time.</source>
        <translation>Une relecture qui arrive, ou change, après la publication des autres peut se reconnaître à son heure.</translation>
    </message>
    <message>
        <source>The key is on one laptop alone, and %1 has it: if it is lost, so are the reviews that were not published; a deputy would hold it too.</source>
        <translation>La clé est sur un seul ordinateur, et c’est %1 qui l’a : s’il est perdu, les relectures non publiées le sont aussi ; une personne adjointe la détiendrait également.</translation>
    </message>
    <message>
        <source>Authors are left out of what reviewers are shown; whoever takes the journal itself apart can find them.</source>
        <translation>Les auteurs ne sont pas montrés aux relecteurs ; qui décortique le journal lui-même peut les trouver.</translation>
    </message>
    <message>
        <source>A deputy may be named later, who then learns it too; everybody in the round is told.</source>
        <translation>Une personne adjointe peut être nommée plus tard et l’apprend alors aussi ; tout le cycle en est averti.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>A round needs a title of 1 to 200 characters.</source>
        <translation>Un cycle demande un titre de 1 à 200 caractères.</translation>
    </message>
    <message>
        <source>Each work gets 1 to 20 reviewers; give such a number.</source>
        <translation>Chaque travail reçoit de 1 à 20 relecteurs ; donnez un tel nombre.</translation>
    </message>
    <message>
        <source>A round is open, or blind: single or double; not “%1”.</source>
        <translation>Un cycle est ouvert (open) ou anonyme : single ou double ; pas « %1 ».</translation>
    </message>
    <message>
        <source>The strategy is rubric, accumulative, errors or comments, not “%1”.</source>
        <translation>La méthode est rubric, accumulative, errors ou comments, et non « %1 ».</translation>
    </message>
    <message>
        <source>The allocation is fair, random, manual or scheduled, not “%1”.</source>
        <translation>La répartition est fair, random, manual ou scheduled, et non « %1 ».</translation>
    </message>
    <message>
        <source>Reviews would end on %1, before works are handed in on %2; give a later day.</source>
        <translation>Les relectures finiraient le %1, avant la remise des travaux le %2 ; donnez un jour plus tardif.</translation>
    </message>
    <message>
        <source>A scheduled allocation needs the last day for handing in.</source>
        <translation>Une répartition programmée demande le dernier jour de remise.</translation>
    </message>
    <message>
        <source>The comparison of reviews is a number from 1 (very strict) to 9 (very lax).</source>
        <translation>La comparaison des relectures est un nombre de 1 (très stricte) à 9 (très souple).</translation>
    </message>
    <message>
        <source>A criterion has no title; say what it asks for.</source>
        <translation>Un critère n’a pas de titre ; dites ce qu’il demande.</translation>
    </message>
    <message>
        <source>“%1” describes fewer than two levels; describe each, or choose another strategy.</source>
        <translation>« %1 » décrit moins de deux niveaux ; décrivez-les chacun, ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>This strategy needs at least one criterion.</source>
        <translation>Cette méthode demande au moins un critère.</translation>
    </message>
    <message>
        <source>Comments alone make no grades; choose another strategy or leave grades out.</source>
        <translation>Des commentaires seuls ne font pas de notes ; choisissez une autre méthode ou renoncez aux notes.</translation>
    </message>
    <message>
        <source>There is no such round in this profile; cerclectl get review_round lists them.</source>
        <translation>Ce profil n’a pas ce cycle ; cerclectl get review_round les énumère.</translation>
    </message>
    <message>
        <source>A blind round is coordinated by whoever opens it, on this laptop; leave the coordinator out or ask that person to open it.</source>
        <translation>Un cycle anonyme est coordonné par la personne qui l’ouvre, sur cet ordinateur ; n’indiquez pas de coordination ou demandez à cette personne de l’ouvrir.</translation>
    </message>
    <message>
        <source>The author is no member of this group; see `member list`.</source>
        <translation>L’auteur n’est pas membre de ce groupe ; voir `member list`.</translation>
    </message>
    <message>
        <source>“%1” is closed; nothing can be handed in any more. Move its days if it should be.</source>
        <translation>« %1 » est clos ; plus rien ne peut être remis. Déplacez ses jours si cela doit l’être.</translation>
    </message>
    <message>
        <source>A repository and a commit go together; give both.</source>
        <translation>Un dépôt et un commit vont ensemble ; donnez les deux.</translation>
    </message>
    <message>
        <source>The level is a number from 1 to 4, or 0 where it is not said.</source>
        <translation>Le niveau est un nombre de 1 à 4, ou 0 s’il n’est pas dit.</translation>
    </message>
    <message>
        <source>“%1” is closed; move its days before reviews are given out.</source>
        <translation>« %1 » est clos ; déplacez ses jours avant de répartir les relectures.</translation>
    </message>
    <message>
        <source>Nobody has handed in a work yet; wait for the first ones.</source>
        <translation>Personne n’a encore remis de travail ; attendez les premiers.</translation>
    </message>
    <message>
        <source>Nobody is left who could review; let others review as well with everybody=true.</source>
        <translation>Il ne reste personne pour relire ; faites relire d’autres membres avec everybody=true.</translation>
    </message>
    <message>
        <source>Reviews of this round are given out by hand; use cerclectl review assign.</source>
        <translation>Les relectures de ce cycle se répartissent à la main ; utilisez cerclectl review assign.</translation>
    </message>
    <message>
        <source>There is no such work or member in this round; see cerclectl review status.</source>
        <translation>Ce cycle n’a pas ce travail ou ce membre ; voir cerclectl review status.</translation>
    </message>
    <message>
        <source>%1 wrote this work and cannot review it; choose somebody else.</source>
        <translation>%1 a écrit ce travail et ne peut pas le relire ; choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 reviews this work already.</source>
        <translation>%1 relit déjà ce travail.</translation>
    </message>
    <message>
        <source>There is no such review in this round; see cerclectl review status.</source>
        <translation>Ce cycle n’a pas cette relecture ; voir cerclectl review status.</translation>
    </message>
    <message>
        <source>This review is for %1, who alone marks and answers it.</source>
        <translation>Cette relecture est pour %1, seul membre à la juger et à y répondre.</translation>
    </message>
    <message>
        <source>There is no such work in this round; see cerclectl review status.</source>
        <translation>Ce cycle n’a pas ce travail ; voir cerclectl review status.</translation>
    </message>
    <message>
        <source>“%1” is closed; no review can be given any more. Move its days if it should be.</source>
        <translation>« %1 » est clos ; plus aucune relecture ne peut être rendue. Déplacez ses jours si cela doit l’être.</translation>
    </message>
    <message>
        <source>%1 wrote this work; this round has no self-assessment.</source>
        <translation>%1 a écrit ce travail ; ce cycle n’a pas d’autoévaluation.</translation>
    </message>
    <message>
        <source>%1 is not among the reviewers of this work, as far as this laptop knows; see cerclectl review status, or have it given out first.</source>
        <translation>%1 ne fait pas partie des relecteurs de ce travail, autant que cet ordinateur le sache ; voir cerclectl review status, ou faites d’abord répartir les relectures.</translation>
    </message>
    <message>
        <source>Nobody reviews the own review; choose another.</source>
        <translation>Personne ne relit sa propre relecture ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Reviews of an open round are there at once; there is nothing to publish.</source>
        <translation>Les relectures d’un cycle ouvert sont là tout de suite ; il n’y a rien à publier.</translation>
    </message>
    <message>
        <source>Only %1 can open the sealed reviews of this round.</source>
        <translation>Seule la personne qui coordonne, %1, peut ouvrir les relectures scellées de ce cycle.</translation>
    </message>
    <message>
        <source>Reviews of fewer than three members are here; shown alone they could be told by their time. Wait for more, or for the end of the round.</source>
        <translation>Les relectures de moins de trois membres sont là ; montrées seules, leur moment les trahirait. Attendez-en d’autres, ou la fin du cycle.</translation>
    </message>
    <message>
        <source>One word or sentence says why; keep it under 1,000 characters.</source>
        <translation>Un mot ou une phrase dit pourquoi ; restez sous 1 000 caractères.</translation>
    </message>
    <message>
        <source>The review says nothing yet; write a comment.</source>
        <translation>La relecture ne dit encore rien ; écrivez un commentaire.</translation>
    </message>
    <message>
        <source>The answer is empty; write one.</source>
        <translation>La réponse est vide ; écrivez-en une.</translation>
    </message>
    <message>
        <source>“%1” gives no grades; cerclectl put review_round ID graded=true turns them on.</source>
        <translation>« %1 » ne donne pas de notes ; cerclectl put review_round ID graded=true les active.</translation>
    </message>
    <message>
        <source>A round opens again after 1 to 366 days, or 0 for never.</source>
        <translation>Un cycle se rouvre après 1 à 366 jours, ou 0 pour jamais.</translation>
    </message>
    <message>
        <source>A round that opens again needs the last days of both phases.</source>
        <translation>Un cycle qui se rouvre a besoin du dernier jour de ses deux phases.</translation>
    </message>
    <message>
        <source>A proof-reader reads 0 to 10 works more than the others; give such a number.</source>
        <translation>Qui corrige lit de 0 à 10 travaux de plus que les autres ; donnez un tel nombre.</translation>
    </message>
    <message>
        <source>To know who proof-reads, the round needs the last days of both phases.</source>
        <translation>Pour savoir qui corrige, le cycle a besoin du dernier jour de ses deux phases.</translation>
    </message>
    <message>
        <source>Deputies hold the key of a blind round; an open round needs none.</source>
        <translation>Les suppléants gardent la clé d’un cycle anonyme ; un cycle ouvert n’en a pas besoin.</translation>
    </message>
    <message>
        <source>whoever opened it</source>
        <translation>qui l’a ouvert</translation>
    </message>
    <message>
        <source>A deputy of the round is no member of this group; see `member list`.</source>
        <translation>Un suppléant du cycle n’est pas membre de ce groupe ; voyez `member list`.</translation>
    </message>
    <message>
        <source>The work has %L1 characters; up to %L2 can be handed in as a text. Put the file where everybody reaches it and hand in its link, or hand in a part.</source>
        <translation>Le travail a %L1 caractères ; un texte peut en avoir %L2. Mettez le fichier là où tous peuvent l’atteindre et remettez son lien, ou remettez une partie.</translation>
    </message>
    <message>
        <source>A version stays as it was handed in; hand in a new one instead.</source>
        <translation>Une version reste telle qu’elle a été remise ; remettez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Only %1 can give out the reviews of this blind round, on the own laptop; ask there.</source>
        <translation>La distribution des relectures de ce cycle anonyme revient à %1, sur son ordinateur ; demandez là.</translation>
    </message>
    <message>
        <source>Reviews of “%1” are given out by date, and one given by hand would be taken back; cerclectl put review_round ID mode=manual changes that.</source>
        <translation>Les relectures de « %1 » sont distribuées à leur date, et une relecture confiée à la main serait reprise ; cerclectl put review_round ID mode=manual change cela.</translation>
    </message>
    <message>
        <source>Reviews have not been given out yet; that is for %1.</source>
        <translation>Les relectures ne sont pas encore distribuées ; cela revient à %1.</translation>
    </message>
    <message>
        <source>Proven by counting: no allocation with these loads has fewer such pairs.</source>
        <translation>Prouvé par comptage : aucune répartition avec ces charges n’a moins de telles paires.</translation>
    </message>
    <message>
        <source>Proven by a minimum-cost flow: no allocation with these loads has fewer such pairs.</source>
        <translation>Prouvé par un flot de coût minimal : aucune répartition avec ces charges n’a moins de telles paires.</translation>
    </message>
    <message>
        <source>Proven by looking through all allocations with these loads: none has fewer such pairs.</source>
        <translation>Prouvé en parcourant toutes les répartitions avec ces charges : aucune n’a moins de telles paires.</translation>
    </message>
    <message>
        <source>Not proven: pairs were lowered by exchanges, and an allocation with fewer may exist.</source>
        <translation>Non prouvé : des échanges ont réduit ces paires, mais une répartition qui en a moins peut exister.</translation>
    </message>
    <message>
        <source>%1 has no laptop in this group and cannot hold the key of a blind round; name somebody who has.</source>
        <translation>%1 n’a pas d’ordinateur dans ce groupe et ne peut pas garder la clé d’un cycle anonyme ; nommez quelqu’un qui en a un.</translation>
    </message>
    <message>
        <source>The review has %L1 characters; it may have %L2. Shorten it, or put the rest where a link leads to it.</source>
        <translation>La relecture a %L1 caractères ; elle peut en avoir %L2. Raccourcissez-la, ou mettez le reste là où un lien y mène.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>Un membre</translation>
    </message>
    <message>
        <source>The draft %1 cannot be removed; remove it by hand.</source>
        <translation>Le brouillon %1 ne peut pas être retiré ; retirez-le à la main.</translation>
    </message>
    <message>
        <source>%1 is past; give a day from %2 on.</source>
        <translation>Le %1 est passé ; donnez un jour à partir du %2.</translation>
    </message>
    <message>
        <source>“%1” is no commit; give its number, of the digits 0 to 9 and a to f, as the repository shows it.</source>
        <translation>« %1 » n’est pas un commit ; donnez son numéro, fait de chiffres et des lettres a à f, tel que le dépôt le montre.</translation>
    </message>
    <message>
        <source>Deputies are named by whoever opened the round, or was a deputy then; ask %1.</source>
        <translation>Seules la personne qui a ouvert le cycle et les adjoints d’alors nomment des adjoints ; demandez à %1.</translation>
    </message>
    <message>
        <source>%1 holds the key of this round already.</source>
        <translation>%1 détient déjà la clé de ce cycle.</translation>
    </message>
    <message>
        <source>The work is empty; give a text, a file, a link, or a repository with a commit.</source>
        <translation>Le travail est vide ; donnez un texte, un fichier, un lien, ou un dépôt avec un commit.</translation>
    </message>
    <message>
        <source>There are two criteria “%1”; give each a title of its own.</source>
        <translation>Il y a deux critères « %1 » ; donnez à chacun son propre titre.</translation>
    </message>
    <message>
        <source>Weight and points of “%1” are numbers from 1 to 1,000.</source>
        <translation>Le poids et les points de « %1 » sont des nombres de 1 à 1 000.</translation>
    </message>
    <message>
        <source>Works and reviews would both end on %1; reviews need at least one day more.</source>
        <translation>Travaux et relectures finiraient le même jour, le %1 ; il faut au moins un jour de plus pour relire.</translation>
    </message>
    <message>
        <source>Deputy since the round was opened: %1.</source>
        <translation>Personne adjointe depuis l’ouverture du cycle : %1.</translation>
    </message>
    <message>
        <source>A blind round is closed, and opened again, by who coordinates it: %1; ask there.</source>
        <translation>Un cycle à l’aveugle se clôt et se rouvre par qui le coordonne : %1 ; demandez-lui.</translation>
    </message>
    <message>
        <source>“%1” is closed, and opened again, by whoever opened it: %2; ask there.</source>
        <translation>« %1 » se clôt et se rouvre par qui l’a ouvert : %2 ; demandez-lui.</translation>
    </message>
    <message>
        <source>%1 has a laptop in this group and hands in, reviews and answers there alone; ask %1 to do it.</source>
        <translation>%1 a un ordinateur dans ce groupe et ne remet, ne relit et ne répond que là ; demandez à %1 de le faire.</translation>
    </message>
    <message numerus="yes">
        <source>Each work can get %n review(s) at most in this group, as nobody reviews the own work; ask for no more, or invite more people first.</source>
        <translation>
            <numerusform>Chaque travail peut recevoir %n relecture au plus dans ce groupe, car personne ne relit le sien ; n’en demandez pas plus, ou invitez d’abord du monde.</numerusform>
            <numerusform>Chaque travail peut recevoir %n relectures au plus dans ce groupe, car personne ne relit le sien ; n’en demandez pas plus, ou invitez d’abord du monde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The review is too long to be sealed. Shorten it, or put the rest where a link leads to it.</source>
        <translation>La relecture est trop longue pour être scellée. Raccourcissez-la, ou mettez le reste là où mène un lien.</translation>
    </message>
    <message numerus="yes">
        <source>This work has no version %1; it has %n so far.</source>
        <translation>
            <numerusform>Ce travail n’a pas de version %1 ; il en a %n jusqu’ici.</numerusform>
            <numerusform>Ce travail n’a pas de version %1 ; il en a %n jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a new version since you began: you read version %2, now there is version %3. cerclectl review work --since %2 shows what is new; then give the review with --work-version %3, or for the one that you read with --work-version %2.</source>
        <translation>« %1 » a une nouvelle version depuis que vous avez commencé : vous avez lu la version %2, voici la version %3. cerclectl review work --since %2 montre ce qui est nouveau ; rendez ensuite la relecture avec --work-version %3, ou pour celle que vous avez lue avec --work-version %2.</translation>
    </message>
</context>
<context>
    <name>RoleCommands</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>RÔLE</translation>
    </message>
    <message>
        <source>MEMBER</source>
        <translation>MEMBRE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POURQUOI</translation>
    </message>
    <message>
        <source>The group has no roles yet; cerclectl roles usual adds the usual six.</source>
        <translation>Le groupe n’a pas encore de rôles ; cerclectl roles usual ajoute les six habituels.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n session(s) to come, fewer than asked for.</source>
        <translation>
            <numerusform>Le groupe a %n séance à venir, moins que demandé.</numerusform>
            <numerusform>Le groupe a %n séances à venir, moins que demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session has no day or is removed; give it a date first.</source>
        <translation>Cette séance n’a pas de jour ou a été retirée ; donnez-lui d’abord une date.</translation>
    </message>
    <message>
        <source>TIMES</source>
        <translation>FOIS</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>DERNIÈRE</translation>
    </message>
    <message>
        <source>THAT DAY</source>
        <translation>CE JOUR-LÀ</translation>
    </message>
    <message>
        <source>%1: even, levels differ by %2.</source>
        <translation>%1 : équilibré, écart de niveau %2.</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>NIVEAU</translation>
    </message>
    <message>
        <source>NEXT SESSION</source>
        <translation>PROCHAINE SÉANCE</translation>
    </message>
    <message>
        <source>GOES TO</source>
        <translation>PASSE À</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>RAISON</translation>
    </message>
    <message>
        <source>“%1” cannot be written; name another file.</source>
        <translation>« %1 » ne peut pas être écrit ; nommez un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n ligne écrite.</numerusform>
            <numerusform>%n lignes écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>NEXT IN LINE</source>
        <translation>À QUI LE TOUR</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) added.</source>
        <translation>
            <numerusform>%n rôle ajouté.</numerusform>
            <numerusform>%n rôles ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next in line: %1.</source>
        <translation>À qui le tour : %1.</translation>
    </message>
    <message>
        <source>%1 comes after all.</source>
        <translation>%1 vient finalement.</translation>
    </message>
    <message>
        <source>%1 is away; cerclectl roles plan shows who takes over.</source>
        <translation>%1 ne vient pas ; cerclectl roles plan montre qui prend le relais.</translation>
    </message>
    <message>
        <source>%1 takes the role “%2” again.</source>
        <translation>%1 reprend le rôle « %2 ».</translation>
    </message>
    <message>
        <source>%1 is no longer proposed for the role “%2”.</source>
        <translation>%1 n’est plus proposé·e pour le rôle « %2 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n are called “%1”; give the id of one.</source>
        <translation>
            <numerusform>%n s’appelle « %1 » ; donnez l’identifiant de l’un d’eux.</numerusform>
            <numerusform>%n s’appellent « %1 » ; donnez l’identifiant de l’un d’eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date; write days like 2026-11-24..2026-12-08.</source>
        <translation>« %1 » n’est pas une date ; écrivez les jours comme 2026-11-24..2026-12-08.</translation>
    </message>
    <message>
        <source>Give at least one of the two days.</source>
        <translation>Donnez au moins l’un des deux jours.</translation>
    </message>
    <message>
        <source>No session is to come; plan some first: cerclectl put session --group GROUP title=… date=2026-11-24 time=18:30</source>
        <translation>Aucune séance n’est à venir ; prévoyez-en d’abord : cerclectl put session --group GROUPE title=… date=2026-11-24 time=18:30</translation>
    </message>
    <message>
        <source>%1: levels differ by %2, because turns were handed over or given up, or of other roles on the same day; who trails comes next.</source>
        <translation>%1 : écart de niveau %2, à cause de tours cédés ou rendus, ou d’autres rôles le même jour ; qui est en retard passe ensuite.</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>TENUS</translation>
    </message>
    <message>
        <source>ACCEPTED</source>
        <translation>ACCEPTÉS</translation>
    </message>
    <message>
        <source>PROPOSED</source>
        <translation>PROPOSÉS</translation>
    </message>
    <message>
        <source>Nobody has these roles:</source>
        <translation>Personne n’a ces rôles :</translation>
    </message>
    <message>
        <source>These have a holder who has not answered yet:</source>
        <translation>Ceux-ci sont attribués, sans réponse encore :</translation>
    </message>
    <message>
        <source>HOLDER</source>
        <translation>ATTRIBUÉ À</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here, and no id begins so; cerclectl get %2 --group GROUP lists what there is.</source>
        <translation>Rien ne s’appelle « %1 » ici, et aucun identifiant ne commence ainsi ; cerclectl get %2 --group GROUP montre ce qu’il y a.</translation>
    </message>
    <message>
        <source>No session within this time lacks a holder who has said yes.</source>
        <translation>Aucune séance d’ici là ne manque d’un titulaire qui a dit oui.</translation>
    </message>
    <message>
        <source>The swap is offered; nothing moves until the other says yes with cerclectl roles accept.</source>
        <translation>L’échange est proposé ; rien ne bouge tant que l’autre n’a pas dit oui avec cerclectl roles accept.</translation>
    </message>
    <message>
        <source>You have not offered such a swap; cerclectl roles offers lists those that wait.</source>
        <translation>Vous n’avez pas proposé cet échange ; cerclectl roles offers montre ceux qui attendent.</translation>
    </message>
    <message>
        <source>No swap waits for an answer.</source>
        <translation>Aucun échange n’attend de réponse.</translation>
    </message>
    <message>
        <source>OFFERED BY</source>
        <translation>PROPOSÉ PAR</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>À</translation>
    </message>
    <message>
        <source>IN RETURN FOR</source>
        <translation>EN ÉCHANGE DE</translation>
    </message>
    <message>
        <source>%1 is asked, and has said nothing yet; roles swap with --withdraw takes it back until then.</source>
        <translation>La question est posée à %1, qui n’a pas encore répondu ; d’ici là, roles swap avec --withdraw la retire.</translation>
    </message>
    <message>
        <source>%1 has said yes to this turn.</source>
        <translation>%1 a dit oui à ce tour.</translation>
    </message>
    <message>
        <source>The offer is taken back; the turns stay as they were.</source>
        <translation>L’offre est retirée ; les tours restent comme ils étaient.</translation>
    </message>
    <message>
        <source>%1 is not asked any more; the turn is where it was.</source>
        <translation>La question n’est plus posée à %1 ; le tour est resté à sa place.</translation>
    </message>
</context>
<context>
    <name>RoleMenu</name>
    <message>
        <source>Me (%1)</source>
        <translation>Moi (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1 has said yes to this turn; only %1 can give it back.</source>
        <translation>%1 a dit oui à ce tour ; %1 seulement peut le rendre.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation>Scribe</translation>
    </message>
    <message>
        <source>Proof-reader</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Resource scout</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Time keeper</source>
        <translation>Gardien du temps</translation>
    </message>
    <message>
        <source>There is no such role or session in this group.</source>
        <translation>Il n’y a pas ce rôle ou cette séance dans ce groupe.</translation>
    </message>
    <message>
        <source>%1 has this turn; let %1 hand it over, or swap.</source>
        <translation>%1 a ce tour ; demandez à %1 de le passer, ou échangez.</translation>
    </message>
    <message>
        <source>%1 does not have this turn, %2 does.</source>
        <translation>Ce tour n’est pas à %1, mais à %2.</translation>
    </message>
    <message>
        <source>Nobody has this turn, so nobody needs to give it up.</source>
        <translation>Personne n’a ce tour, il n’y a donc rien à rendre.</translation>
    </message>
    <message>
        <source>%1 has this turn already.</source>
        <translation>%1 a déjà ce tour.</translation>
    </message>
    <message>
        <source>%1 does not have this role in the session that is to be taken in return; name another, or hand the turn over.</source>
        <translation>%1 n’a pas ce rôle à la séance demandée en retour ; nommez-en une autre, ou passez le tour.</translation>
    </message>
    <message>
        <source>The last day is before the first; swap them.</source>
        <translation>Le dernier jour précède le premier ; inversez-les.</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>%1 has said yes to this turn; only %1 can hand it over or give it back.</source>
        <translation>%1 a dit oui à ce tour ; %1 seulement peut le céder ou le rendre.</translation>
    </message>
    <message>
        <source>%1 has been asked already and has not answered yet.</source>
        <translation>On a déjà demandé à %1, qui n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>%1 has another role that day too, while %2 has none.</source>
        <translation>%1 a aussi un autre rôle ce jour-là, alors que %2 n’en a aucun.</translation>
    </message>
    <message>
        <source>This swap is no longer offered; look at who has the turns now.</source>
        <translation>Cet échange n’est plus proposé ; regardez qui a les tours maintenant.</translation>
    </message>
    <message>
        <source>That time is past; the attendance of a session says who was there.</source>
        <translation>C’est déjà passé ; les présences d’une séance disent qui y était.</translation>
    </message>
    <message>
        <source>This session is past; who had its roles stays as it was.</source>
        <translation>Cette séance est passée ; ses rôles restent à qui les avait.</translation>
    </message>
    <message>
        <source>%1 has a laptop in this group and answers there; ask %1 to.</source>
        <translation>%1 a un ordinateur dans ce groupe et y répond ; demandez-lui.</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message numerus="yes">
        <source>the others who wait for it %n time(s) or more</source>
        <translation>
            <numerusform>les autres qui l’attendent au moins %n fois</numerusform>
            <numerusform>les autres qui l’attendent au moins %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then %1 has had the role “%2” %n time(s), and nobody who waits for it less often.</source>
        <translation>
            <numerusform>À cette date, %1 aura eu %n fois le rôle « %2 », et personne qui l’attend moins souvent.</numerusform>
            <numerusform>À cette date, %1 aura eu %n fois le rôle « %2 », et personne qui l’attend moins souvent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then %1 has not had the role “%2” yet, like %n other(s) who wait for it.</source>
        <translation>
            <numerusform>À cette date, %1 n’aura pas encore eu le rôle « %2 », comme %n autre personne qui l’attend.</numerusform>
            <numerusform>À cette date, %1 n’aura pas encore eu le rôle « %2 », comme %n autres personnes qui l’attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>By then %1 has not had the role “%2” yet, %3.</source>
        <comment>name, role, the others … times or more</comment>
        <translation>À cette date, %1 n’aura pas encore eu le rôle « %2 », %3.</translation>
    </message>
    <message numerus="yes">
        <source>By then %1 has had the role “%2” %n time(s), %3.</source>
        <comment>name, role, the others … times or more</comment>
        <translation>
            <numerusform>À cette date, %1 aura eu %n fois le rôle « %2 », %3.</numerusform>
            <numerusform>À cette date, %1 aura eu %n fois le rôle « %2 », %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>By then everybody else who waits for the role “%2” has had it since %1 last had it on %3.</source>
        <translation>À cette date, toutes les autres personnes qui attendent le rôle « %2 » l’auront eu depuis la dernière fois de %1, le %3.</translation>
    </message>
    <message>
        <source>By then everybody else who waits for the role “%2” has had it more often than %1, or more recently.</source>
        <translation>À cette date, toutes les autres personnes qui attendent le rôle « %2 » l’auront eu plus souvent que %1, ou plus récemment.</translation>
    </message>
    <message>
        <source>By then %3 of the %4 others who wait for the role “%2” have had it more often than %1, or more recently; the roles of a day are shared out together.</source>
        <translation>À cette date, %3 des %4 autres personnes qui attendent le rôle « %2 » l’auront eu plus souvent que %1, ou plus récemment ; les rôles d’une séance se répartissent ensemble.</translation>
    </message>
    <message>
        <source>%1 has taken the role “%2” over from %3.</source>
        <translation>%1 a repris le rôle « %2 » de %3.</translation>
    </message>
    <message>
        <source>%1 has agreed to take the role “%2”.</source>
        <translation>%1 a accepté de prendre le rôle « %2 ».</translation>
    </message>
    <message>
        <source>Nobody who is there can take the role “%1”; ask somebody, or leave it out.</source>
        <translation>Personne parmi les présents ne peut prendre le rôle « %1 » ; demandez à quelqu’un, ou passez-vous-en.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>has another role</source>
        <translation>a un autre rôle</translation>
    </message>
    <message>
        <source>comes for the first time</source>
        <translation>vient pour la première fois</translation>
    </message>
    <message>
        <source>not seen lately</source>
        <translation>pas vu·e récemment</translation>
    </message>
    <message>
        <source>has declined</source>
        <translation>a refusé</translation>
    </message>
    <message>
        <source>lacks the skill</source>
        <translation>n’a pas la compétence</translation>
    </message>
    <message>
        <source>never for this role</source>
        <translation>jamais pour ce rôle</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent·e</translation>
    </message>
    <message>
        <source>not in the group</source>
        <translation>hors du groupe</translation>
    </message>
    <message>
        <source>Everybody who is there has a role that day; by then %1 has not had the role “%2” yet.</source>
        <translation>Tous les présents ont un rôle ce jour-là ; à cette date, %1 n’aura pas encore eu le rôle « %2 ».</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who is there has a role that day; by then %1 has had the role “%2” %n time(s), and none of them less often.</source>
        <translation>
            <numerusform>Tous les présents ont un rôle ce jour-là ; à cette date, %1 aura eu le rôle « %2 » %n fois, et personne d’entre eux moins souvent.</numerusform>
            <numerusform>Tous les présents ont un rôle ce jour-là ; à cette date, %1 aura eu le rôle « %2 » %n fois, et personne d’entre eux moins souvent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who is there has a role that day; by then all others have had the role “%2” more often than %1, or more recently.</source>
        <translation>Tous les présents ont un rôle ce jour-là ; à cette date, tous les autres auront eu le rôle « %2 » plus souvent que %1, ou plus récemment.</translation>
    </message>
    <message>
        <source>Everybody who is there has a role that day, and the roles are shared out together; by then %3 of the %4 others have had the role “%2” more often than %1, or more recently.</source>
        <translation>Tous les présents ont un rôle ce jour-là, et les rôles se répartissent ensemble ; à cette date, %3 des %4 autres auront eu le rôle « %2 » plus souvent que %1, ou plus récemment.</translation>
    </message>
    <message>
        <source>Apart from %1, nobody who is there can take the role “%2”.</source>
        <translation>À part %1, aucun des présents ne peut prendre le rôle « %2 ».</translation>
    </message>
    <message>
        <source>Everybody who is there has a role that day; by then none of them is behind %1 in the role “%2”, with time away and before joining made up for.</source>
        <translation>Chaque personne présente a un rôle ce jour-là ; à cette date, aucune n’aura de retard sur %1 pour le rôle « %2 », absences et temps d’avant l’arrivée compensés.</translation>
    </message>
    <message>
        <source>By then nobody who waits for the role “%2” is behind %1, with time away and before joining made up for.</source>
        <translation>À cette date, personne parmi celles et ceux qui attendent le rôle « %2 » n’aura de retard sur %1, absences et temps d’avant l’arrivée compensés.</translation>
    </message>
    <message>
        <source>%1 is asked to take the role “%2” over from %3, and has not answered yet.</source>
        <translation>On demande à %1 de reprendre le rôle « %2 » de %3 ; pas encore de réponse.</translation>
    </message>
    <message>
        <source>%1 has been asked to take the role “%2”.</source>
        <translation>On a demandé à %1 de prendre le rôle « %2 ».</translation>
    </message>
    <message>
        <source>%1 had the role “%2” in this session.</source>
        <translation>%1 avait le rôle « %2 » à cette séance.</translation>
    </message>
    <message>
        <source>%1 has two roles in this session while somebody has none; the role “%2” goes to somebody who has none.</source>
        <translation>%1 a deux rôles dans cette séance alors que quelqu’un n’en a pas ; le rôle « %2 » va à quelqu’un qui n’en a pas.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample group is already here; remove it to start it afresh.</source>
        <translation>Le groupe d’exemple est déjà là ; supprimez-le pour repartir à neuf.</translation>
    </message>
    <message>
        <source>There is no sample group in this language; choose fr or en.</source>
        <translation>Il n’y a pas de groupe d’exemple dans cette langue ; choisissez fr ou en.</translation>
    </message>
    <message>
        <source>There is no sample group here.</source>
        <translation>Il n’y a pas de groupe d’exemple ici.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <translation>%1 ne peut pas être écrit (%2) ; choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>SessionChoices</name>
    <message>
        <source>Untitled session</source>
        <translation>Séance sans titre</translation>
    </message>
</context>
<context>
    <name>SessionDocument</name>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <comment>day, time, time zone</comment>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Visio</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusés</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>SessionFacts</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Sans notes</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n action en cours</numerusform>
            <numerusform>%n actions en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes kept</source>
        <translation>Notes prises</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>%1 wanted</source>
        <translation>%1 : à pourvoir</translation>
    </message>
    <message>
        <source>Agenda to write</source>
        <translation>Ordre du jour à écrire</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>added by %1</source>
        <translation>ajouté par %1</translation>
    </message>
</context>
<context>
    <name>SessionTime</name>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Format of a date without its year, in Qt&apos;s date codes.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Not saved: the disk is full. Free some space and try again; nothing was changed.</source>
        <translation>Non enregistré : le disque est plein. Libérez de la place et réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Not saved: the profile cannot be written. Check the rights of its folder (chmod u+rwX); nothing was changed.</source>
        <translation>Non enregistré : le profil ne peut pas être écrit. Vérifiez les droits de son dossier (chmod u+rwX) ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database is damaged. Run `cerclectl check`, then fetch the entries back from another laptop.</source>
        <translation>La base de données est endommagée. Lancez `cerclectl check`, puis récupérez les entrées depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>The database is in use by another program; close it and try again.</source>
        <translation>La base de données est utilisée par un autre programme ; fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (%1). Check it and try again; nothing was changed.</source>
        <translation>Le disque n’a pas pu être lu ou écrit (%1). Vérifiez-le et réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database reports: %1. Nothing was changed; try again.</source>
        <translation>La base de données répond : %1. Rien n’a été modifié ; réessayez.</translation>
    </message>
    <message>
        <source>%1 is not a database of Cercle; choose another profile folder.</source>
        <translation>%1 n’est pas une base de données de Cercle ; choisissez un autre dossier de profil.</translation>
    </message>
    <message>
        <source>This profile was made by a newer version of Cercle (format %1; this one reads %2). Nothing was changed; update Cercle.</source>
        <translation>Ce profil vient d’une version plus récente de Cercle (format %1 ; celle-ci lit %2). Rien n’a été modifié ; mettez Cercle à jour.</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n modification à envoyer</numerusform>
            <numerusform>%n modifications à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date · %n peer(s)</source>
        <translation>
            <numerusform>À jour · %n pair</numerusform>
            <numerusform>À jour · %n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>vu %1</translation>
    </message>
    <message>
        <source>never seen yet</source>
        <translation>encore jamais vu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) waiting, %2</source>
        <translation>
            <numerusform>%1 : %n modification en attente, %2</numerusform>
            <numerusform>%1 : %n modifications en attente, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: has everything, %2</source>
        <translation>%1 : a tout, %2</translation>
    </message>
    <message>
        <source>%1: not compared yet, %2</source>
        <translation>%1 : pas encore comparé, %2</translation>
    </message>
    <message>
        <source>Not shared yet</source>
        <translation>Pas encore partagé</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n waiting</source>
        <translation>
            <numerusform>Hors ligne · %n en attente</numerusform>
            <numerusform>Hors ligne · %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 peer(s) up to date</source>
        <extracomment>The number is that of those up to date, %1 that of all.</extracomment>
        <translation>
            <numerusform>%n pair à jour sur %1</numerusform>
            <numerusform>%n pairs à jour sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: had everything at %2, %3</source>
        <translation>%1 : avait tout à %2, %3</translation>
    </message>
    <message>
        <source>%1: had everything %2, %3</source>
        <translation>%1 : avait tout %2, %3</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Export as %1…</source>
        <translation>Exporter en %1…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>A change of a text names one that is not there before it; wait until the other laptops have sent everything.</source>
        <translation>Une modification d’un texte en suit une autre qui n’est pas là ; attendez que les autres ordinateurs aient tout envoyé.</translation>
    </message>
    <message>
        <source>A change of the text reaches beyond its end; the text is left as it was.</source>
        <translation>Une modification du texte dépasse sa fin ; le texte reste tel quel.</translation>
    </message>
    <message>
        <source>A change of a text does not keep its format; it was made by a faulty program.</source>
        <translation>Une modification d’un texte ne respecte pas son format ; elle vient d’un programme défectueux.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 in %2</source>
        <comment>18:30 in Paris</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Format of a day that stands before the time there, in Qt&apos;s date codes.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>Wed 25 Nov, 00:30 in Paris</comment>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of that day.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The other side showed no certificate, so it is no laptop with Cercle; check the address.</source>
        <translation>L’autre côté n’a pas montré de certificat, ce n’est donc pas un ordinateur avec Cercle ; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The other side&apos;s certificate is of a kind that Cercle does not use; check the address.</source>
        <translation>Le certificat de l’autre côté est d’un type que Cercle n’utilise pas ; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Another laptop answered than the one that was expected, or somebody stands between; check the address and the network.</source>
        <translation>Un autre ordinateur que celui qui était attendu a répondu, ou quelqu’un s’est mis entre les deux ; vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The laptop that answered is not known in your groups; check the address, or sync first with the laptop that admitted it.</source>
        <translation>L’ordinateur qui a répondu n’est pas connu dans vos groupes ; vérifiez l’adresse, ou synchronisez d’abord avec celui qui l’a admis.</translation>
    </message>
</context>
<context>
    <name>TodoActions</name>
    <message>
        <source>“%1” is done.</source>
        <translation>« %1 » : c’est fait.</translation>
    </message>
    <message>
        <source>You take on: %1.</source>
        <translation>Vous prenez : %1.</translation>
    </message>
    <message>
        <source>You declined: %1. The role is open again.</source>
        <translation>Vous avez refusé : %1. Le rôle est de nouveau libre.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Take on: %1</source>
        <translation>Prendre : %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Open the reviews</source>
        <translation>Ouvrir les relectures</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la séance</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
</context>
<context>
    <name>UsualRoles</name>
    <message>
        <source>Prepares the session and sees that it reaches its goal and that everybody has a say.</source>
        <translation>Prépare la séance et veille à ce qu’elle atteigne son but et que chacun ait la parole.</translation>
    </message>
    <message>
        <source>Send the agenda two days before
Open with the goal of the session
Ask who has not spoken yet
Close with decisions and next steps</source>
        <translation>Envoyer l’ordre du jour deux jours avant
Ouvrir par le but de la séance
Demander qui n’a pas encore parlé
Conclure par les décisions et la suite</translation>
    </message>
    <message>
        <source>Gives the floor, stays impartial and settles disagreements.</source>
        <translation>Donne la parole, reste impartial·e et apaise les désaccords.</translation>
    </message>
    <message>
        <source>Keep the list of who wants to speak
Bring the talk back to the point
Put both sides of a disagreement into words</source>
        <translation>Tenir la liste de qui veut parler
Ramener la discussion au sujet
Formuler les deux côtés d’un désaccord</translation>
    </message>
    <message>
        <source>Writes down what is said, decided and promised.</source>
        <translation>Écrit ce qui est dit, décidé et promis.</translation>
    </message>
    <message>
        <source>Note who is there
Read decisions aloud before writing them down
Give each action an owner and a day
Finish the notes within a day</source>
        <translation>Noter qui est là
Lire les décisions à voix haute avant de les écrire
Donner à chaque action une personne et un jour
Finir le compte rendu en un jour</translation>
    </message>
    <message>
        <source>Looks for what helps the group go on and adds it to the library.</source>
        <translation>Cherche ce qui aide le groupe à avancer et l’ajoute à la bibliothèque.</translation>
    </message>
    <message>
        <source>Find two resources for the next session
Say in one line what each is good for
Check that the links of the session work</source>
        <translation>Trouver deux ressources pour la prochaine séance
Dire en une ligne à quoi sert chacune
Vérifier que les liens de la séance marchent</translation>
    </message>
    <message>
        <source>Reads the notes and the works again before they go out.</source>
        <translation>Relit le compte rendu et les travaux avant leur diffusion.</translation>
    </message>
    <message>
        <source>Read the notes within two days
Check names, dates and links
Ask the author before changing the sense</source>
        <translation>Relire le compte rendu sous deux jours
Vérifier les noms, les dates et les liens
Demander à l’auteur avant de changer le sens</translation>
    </message>
    <message>
        <source>Keeps an eye on the clock and says so in time.</source>
        <translation>Surveille l’heure et prévient à temps.</translation>
    </message>
    <message>
        <source>Start on time
Say when five minutes are left for a point
Ask the group before a point takes longer
Keep five minutes for the close</source>
        <translation>Commencer à l’heure
Prévenir quand il reste cinq minutes pour un point
Demander au groupe avant de prolonger un point
Garder cinq minutes pour conclure</translation>
    </message>
    <message>
        <source>Presents or teaches something to the others.</source>
        <translation>Présente ou enseigne quelque chose aux autres.</translation>
    </message>
    <message>
        <source>Say beforehand what it is about
Show one example that everybody can try
Leave a third of the time for questions
Add the slides to the library</source>
        <translation>Dire d’avance de quoi il s’agit
Montrer un exemple que chacun peut essayer
Laisser un tiers du temps aux questions
Ajouter les diapositives à la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>A field has a value of the wrong type.</source>
        <translation>Un champ a une valeur du mauvais type.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>« %1 » n’est ni true ni false.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>« %1 » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is not an id; use one that `get` prints.</source>
        <translation>« %1 » n’est pas un identifiant ; prenez-en un que `get` affiche.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2026-11-24.</source>
        <translation>« %1 » n’est pas une date ; écrivez-la comme 2026-11-24.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write it like 18:30.</source>
        <translation>« %1 » n’est pas une heure ; écrivez-la comme 18:30.</translation>
    </message>
    <message>
        <source>“%1” is not a link; it must begin with https://, http:// or mailto:.</source>
        <translation>« %1 » n’est pas un lien ; il doit commencer par https://, http:// ou mailto:.</translation>
    </message>
    <message>
        <source>“%1” is not base64url.</source>
        <translation>« %1 » n’est pas du base64url.</translation>
    </message>
    <message>
        <source>The text holds a NUL character; remove it.</source>
        <translation>Le texte contient un caractère nul ; supprimez-le.</translation>
    </message>
    <message>
        <source>“%1” is no file of the group; give one with @PATH.</source>
        <translation>« %1 » n’est pas un fichier du groupe ; donnez-en un avec @CHEMIN.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 est un dossier ; nommez un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check the name of the file.</source>
        <translation>%1 ne peut pas être lu (%2) ; vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>%1 is longer than 64 MB; give a shorter text.</source>
        <translation>%1 dépasse 64 Mo ; donnez un texte plus court.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>« %1 » n’est pas de la forme CHAMP=VALEUR.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”; it has: %3.</source>
        <translation>Le champ « %2 » n’existe pas (%1) ; les champs sont : %3.</translation>
    </message>
    <message>
        <source>The group of a thing never changes; name it with --group when the thing is made.</source>
        <translation>Le groupe d’un élément ne change jamais ; nommez-le avec --group à sa création.</translation>
    </message>
    <message>
        <source>%1 of a %2 is set by membership alone; use cerclectl invite, join and member.</source>
        <translation>Le champ %1 (%2) ne dépend que de l’appartenance ; utilisez cerclectl invite, join et member.</translation>
    </message>
    <message>
        <source>%1 To give a value that begins with @, double the @.</source>
        <translation>%1 Pour donner une valeur qui commence par @, doublez le @.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write it like Europe/Paris.</source>
        <translation>Le fuseau horaire « %1 » n’existe pas ; écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>There is no kind of thing “%1”; there are: %2.</source>
        <translation>Le type d’élément « %1 » n’existe pas ; il y a : %2.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>attribuée</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>certification</source>
        <translation>certification</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>double</source>
        <translation>double aveugle</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>given</source>
        <translation>rendue</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>relais</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>review</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>single</source>
        <translation>simple aveugle</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>compétence</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>accumulative</source>
        <translation>cumulative</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>équitable</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>rubric</source>
        <translation>grille</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programmée</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>bulletin</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>échangé</translation>
    </message>
    <message>
        <source>released</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>préoccupation</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>cumulé</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>demandé</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>is not signed</source>
        <translation>n’est pas signée</translation>
    </message>
    <message>
        <source>The sums of group %1 do not fit its entries; run `cerclectl rebuild`.</source>
        <translation>Les sommes du groupe %1 ne correspondent pas à ses entrées ; lancez `cerclectl rebuild`.</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagée</translation>
    </message>
    <message>
        <source>follows an entry that is not here</source>
        <translation>suit une entrée qui n’est pas ici</translation>
    </message>
    <message>
        <source>claims a wrong place in time</source>
        <translation>prétend à une mauvaise place dans le temps</translation>
    </message>
    <message>
        <source>has no readable key</source>
        <translation>n’a pas de clé lisible</translation>
    </message>
    <message>
        <source>The tables differ from what the journal says; run `cerclectl rebuild`.</source>
        <translation>Les tables diffèrent de ce que dit le journal ; lancez `cerclectl rebuild`.</translation>
    </message>
    <message>
        <source>The field “%1” is too long; it may hold about 40,000 characters. Put long texts into the notes.</source>
        <translation>Le champ « %1 » est trop long ; il peut contenir environ 40 000 caractères. Mettez les longs textes dans les notes.</translation>
    </message>
    <message>
        <source>The notes are too long; they may hold 4 million characters. Keep the rest in another session or as a file.</source>
        <translation>Les notes sont trop longues ; elles peuvent contenir 4 millions de caractères. Gardez le reste dans une autre séance ou dans un fichier.</translation>
    </message>
    <message>
        <source>This profile has no identity yet; give your name first.</source>
        <translation>Ce profil n’a pas encore d’identité ; donnez d’abord votre nom.</translation>
    </message>
    <message>
        <source>There is no such group in this profile; see `group list`.</source>
        <translation>Ce groupe n’est pas dans ce profil ; voir `group list`.</translation>
    </message>
    <message>
        <source>You may read this group but not change it; ask its owner.</source>
        <translation>Vous pouvez lire ce groupe mais pas le modifier ; demandez à son propriétaire.</translation>
    </message>
    <message>
        <source>%1 %2 belongs to another group; name that group.</source>
        <translation>L’élément %2 (%1) appartient à un autre groupe ; nommez ce groupe.</translation>
    </message>
    <message>
        <source>The field “%1” is set once and for all; make a new %2 instead.</source>
        <translation>Le champ « %1 » est fixé une fois pour toutes ; créez plutôt un nouvel élément (%2).</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>“%1” is not undone: others have changed the same since.</source>
        <translation>« %1 » n’est pas annulé : d’autres ont modifié la même chose depuis.</translation>
    </message>
    <message>
        <source>A group needs a title of 1 to 200 characters.</source>
        <translation>Un groupe demande un titre de 1 à 200 caractères.</translation>
    </message>
    <message>
        <source>The goal is one sentence; keep it under 2,000 characters.</source>
        <translation>Le but tient en une phrase ; restez sous 2 000 caractères.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of goal; use skill, certification or project.</source>
        <translation>« %1 » n’est pas un type de but ; prenez skill, certification ou project.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone; write it like Europe/Paris.</source>
        <translation>« %1 » n’est pas un fuseau horaire ; écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>Only the owner or an admin of the group can invite; ask one of them.</source>
        <translation>Seuls le propriétaire et les administrateurs du groupe peuvent inviter ; demandez à l’un d’eux.</translation>
    </message>
    <message>
        <source>An invitation can be used 1 to 1,000 times.</source>
        <translation>Une invitation peut servir de 1 à 1 000 fois.</translation>
    </message>
    <message>
        <source>An invitation admits a member or an observer.</source>
        <translation>Une invitation admet un membre ou un observateur.</translation>
    </message>
    <message>
        <source>An invitation must end in the future and within a year.</source>
        <translation>Une invitation doit se terminer dans le futur, et dans l’année.</translation>
    </message>
    <message>
        <source>Only the owner or an admin of the group can withdraw an invitation.</source>
        <translation>Seuls le propriétaire et les administrateurs du groupe peuvent retirer une invitation.</translation>
    </message>
    <message>
        <source>There is no such member in this group; see `member list`.</source>
        <translation>Ce membre n’est pas dans ce groupe ; voir `member list`.</translation>
    </message>
    <message>
        <source>Only the owner or an admin of the group can admit members.</source>
        <translation>Seuls le propriétaire et les administrateurs du groupe peuvent admettre des membres.</translation>
    </message>
    <message>
        <source>%1 does not wait to be admitted.</source>
        <translation>%1 n’attend pas d’être admis.</translation>
    </message>
    <message>
        <source>This laptop does not know the group of this invitation; reach the person who sent it.</source>
        <translation>Cet ordinateur ne connaît pas le groupe de cette invitation ; adressez-vous à la personne qui l’a envoyée.</translation>
    </message>
    <message>
        <source>The request to join does not fit its invitation; copy the whole code again.</source>
        <translation>La demande ne correspond pas à son invitation ; recopiez le code en entier.</translation>
    </message>
    <message>
        <source>The admission did not take effect; ask for a new invitation.</source>
        <translation>L’admission n’a pas pris effet ; demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>an entry belongs to another group.</source>
        <translation>une entrée appartient à un autre groupe.</translation>
    </message>
    <message>
        <source>the signature of an entry does not hold.</source>
        <translation>la signature d’une entrée ne tient pas.</translation>
    </message>
    <message>
        <source>too many entries wait for others; sync with the one who has them.</source>
        <translation>trop d’entrées en attendent d’autres ; synchronisez avec qui les possède.</translation>
    </message>
    <message>
        <source>an entry claims a wrong place in time.</source>
        <translation>une entrée prétend à une mauvaise place dans le temps.</translation>
    </message>
    <message>
        <source>this laptop&apos;s feed was forked more than eight times; what follows is ignored.</source>
        <translation>le fil de cet ordinateur a bifurqué plus de huit fois ; la suite est ignorée.</translation>
    </message>
    <message>
        <source>an entry&apos;s author is not a member of the group.</source>
        <translation>l’auteur d’une entrée n’est pas membre du groupe.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be made; check the rights of the folder above it.</source>
        <translation>Le dossier de profil %1 ne peut pas être créé ; vérifiez les droits du dossier qui le contient.</translation>
    </message>
    <message>
        <source>%1 is not a folder; name the folder of a profile.</source>
        <translation>%1 n’est pas un dossier ; nommez le dossier d’un profil.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be written; run: chmod -R u+rwX %1</source>
        <translation>Le profil %1 ne peut pas être écrit ; lancez : chmod -R u+rwX %1</translation>
    </message>
    <message>
        <source>The profile %1 is already open in %2 (process %3); close it there first.</source>
        <translation>Le profil %1 est déjà ouvert dans %2 (processus %3) ; fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>This profile already has an identity (%1); use another profile for another person.</source>
        <translation>Ce profil a déjà une identité (%1) ; prenez un autre profil pour une autre personne.</translation>
    </message>
    <message>
        <source>A name has 1 to 120 characters; give the one that the group will see.</source>
        <translation>Un nom a de 1 à 120 caractères ; donnez celui que le groupe verra.</translation>
    </message>
    <message>
        <source>the body of an entry is not strict JSON.</source>
        <translation>le corps d’une entrée n’est pas du JSON strict.</translation>
    </message>
    <message>
        <source>The database of this profile was missing or empty and has been made anew. Join your groups again from another laptop&apos;s invitation to fetch everything back.</source>
        <translation>La base de données de ce profil manquait ou était vide et a été refaite. Rejoignez de nouveau vos groupes par l’invitation d’un autre ordinateur pour tout récupérer.</translation>
    </message>
    <message>
        <source>The database is damaged. Close Cercle and start it again: what is readable will be put into a new one, and the damaged file is kept.</source>
        <translation>La base de données est endommagée. Fermez Cercle et relancez-le : ce qui est lisible passera dans une nouvelle base, et le fichier endommagé sera conservé.</translation>
    </message>
    <message>
        <source>Entry %1 of %2 %3; sync with another laptop (cerclectl sync), which gives it back.</source>
        <translation>L’entrée %1 de %2 %3 ; synchronisez avec un autre ordinateur (cerclectl sync), qui la rendra.</translation>
    </message>
    <message>
        <source>The database file is damaged (%1). The next start puts what is readable into a new one and keeps the damaged file.</source>
        <translation>Le fichier de la base de données est endommagé (%1). Au prochain démarrage, ce qui est lisible passera dans un nouveau fichier, et le fichier endommagé sera conservé.</translation>
    </message>
    <message>
        <source>%1: missing here; sync with another laptop (cerclectl sync), which gives it back.</source>
        <translation>%1 : manque constaté ici ; synchronisez avec un autre ordinateur (cerclectl sync), qui le comblera.</translation>
    </message>
    <message>
        <source>There is no such invitation in this group; see `invite list`.</source>
        <translation>Cette invitation n’existe pas dans ce groupe ; voir `invite list`.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were damaged or lost on this laptop are back.</source>
        <translation>
            <numerusform>%n entrée endommagée ou perdue sur cet ordinateur est de retour.</numerusform>
            <numerusform>%n entrées endommagées ou perdues sur cet ordinateur sont de retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>a member who is not known yet</source>
        <translation>un membre encore inconnu</translation>
    </message>
    <message>
        <source>Entry %1 of %2 in “%3”</source>
        <translation>Entrée %1 écrite par %2 dans « %3 »</translation>
    </message>
    <message>
        <source>Entries %1 to %2 of %3 in “%4”</source>
        <translation>Entrées %1 à %2 écrites par %3 dans « %4 »</translation>
    </message>
    <message>
        <source>%1: damaged on this disk. The next sync with a laptop that has them whole gives them back.</source>
        <translation>%1 : dégât sur ce disque. La prochaine synchronisation avec un ordinateur où tout est intact le réparera.</translation>
    </message>
    <message>
        <source>The database was damaged and nothing could be recovered from it. The damaged file is kept as %1. Sync with another laptop, or join your groups again, to fetch everything back.</source>
        <translation>La base de données était endommagée et rien n’a pu en être récupéré. Le fichier endommagé est conservé sous %1. Synchronisez avec un autre ordinateur, ou rejoignez de nouveau vos groupes, pour tout récupérer.</translation>
    </message>
    <message>
        <source>Sync with another laptop to fetch back what is missing.</source>
        <translation>Synchronisez avec un autre ordinateur pour récupérer ce qui manque.</translation>
    </message>
    <message>
        <source>The profile %1 may not be read; log in as its owner, or name another folder.</source>
        <translation>Vous n’avez pas le droit de lire le profil %1 ; connectez-vous comme son propriétaire, ou indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>The key of this profile, %1/identity.pem, is missing; put it back from a backup. With a new key you would be a stranger in your own groups: to begin anew, use another profile.</source>
        <translation>La clé de ce profil, %1/identity.pem, manque ; remettez-la en place depuis une sauvegarde. Avec une nouvelle clé, vos propres groupes ne vous reconnaîtraient plus : pour repartir de zéro, utilisez un autre profil.</translation>
    </message>
    <message>
        <source>The profile %1 lies on a disk that can only be read; copy it to another one and name that copy.</source>
        <translation>Le profil %1 est sur un disque en lecture seule ; copiez-le sur un autre et indiquez cette copie.</translation>
    </message>
    <message>
        <source>The key %1/identity.pem is not the one that this profile was made with; put that one back from a backup, or use another profile for this key.</source>
        <translation>La clé %1/identity.pem n’est pas celle avec laquelle ce profil a été créé ; remettez celle-ci depuis une sauvegarde, ou prenez un autre profil pour cette clé.</translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged and has been made anew: %n of %1 entries were recovered. The damaged file is kept as %2.</source>
        <translation>
            <numerusform>La base de données était endommagée et a été refaite : %n entrée récupérée sur %1. Le fichier endommagé est conservé sous le nom %2.</numerusform>
            <numerusform>La base de données était endommagée et a été refaite : %n entrées récupérées sur %1. Le fichier endommagé est conservé sous le nom %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is empty, although it was in use: its database was lost. Put back cercle.db from a backup, or join your groups again with an invitation, which fetches everything.</source>
        <translation>Ce profil est vide alors qu’il servait : sa base a été perdue. Remettez cercle.db depuis une sauvegarde, ou rejoignez vos groupes avec une invitation, ce qui rapporte tout.</translation>
    </message>
    <message>
        <source>“%1” is not undone: others are in the group. Remove what you do not want piece by piece.</source>
        <translation>« %1 » n’est pas annulé : d’autres sont dans le groupe. Supprimez un à un ce dont vous ne voulez pas.</translation>
    </message>
    <message>
        <source>“%1” is not undone: the same was changed since.</source>
        <translation>« %1 » n’est pas annulé : la même chose a été modifiée depuis.</translation>
    </message>
    <message>
        <source>“%1” is not done again: something else was changed since.</source>
        <translation>« %1 » n’est pas rétabli : autre chose a été modifié depuis.</translation>
    </message>
    <message>
        <source>“%1” is too long ago to be taken back.</source>
        <translation>« %1 » est trop ancien pour être annulé.</translation>
    </message>
    <message>
        <source>“%1” has been undone already.</source>
        <translation>« %1 » est déjà annulé.</translation>
    </message>
</context>
<context>
    <name>cercle::AboutCard</name>
    <message>
        <source>Learning in a small group, without a server.</source>
        <translation>Apprendre en petit groupe, sans serveur.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. You may use, study, share and change it; there is no warranty.</source>
        <translation>Licence publique générale GNU, version 3 ou ultérieure. Vous pouvez l’utiliser, l’étudier, le partager et le modifier ; sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Tout est conservé dans</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cercle::ActionSection</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Who does what? “Lina: book the room”</source>
        <translation>Qui fait quoi ? « Lina : réserver la salle »</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>The action was removed.</source>
        <translation>L’action a été supprimée.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>cercle::Actions</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Join with a code</source>
        <translation>Rejoindre avec un code</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Ouvrir les notes</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Show or hide the detail</source>
        <translation>Afficher ou masquer le détail</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Afficher ou masquer l’aperçu</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Groupe suivant</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>New review round</source>
        <translation>Nouveau cycle de relectures</translation>
    </message>
    <message>
        <source>Hand in a work</source>
        <translation>Remettre un travail</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Relecture suivante</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Format the text</source>
        <translation>Mettre en forme le texte</translation>
    </message>
    <message>
        <source>Start or stop the agenda</source>
        <translation>Démarrer ou arrêter l’ordre du jour</translation>
    </message>
    <message>
        <source>Next point of the agenda</source>
        <translation>Point suivant de l’ordre du jour</translation>
    </message>
    <message>
        <source>Previous point of the agenda</source>
        <translation>Point précédent de l’ordre du jour</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Mode concentration</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Remove the group for everybody</source>
        <translation>Supprimer le groupe pour tous</translation>
    </message>
    <message>
        <source>Remove the sample group</source>
        <translation>Supprimer le groupe d’exemple</translation>
    </message>
    <message>
        <source>Import minutes</source>
        <translation>Importer un compte rendu</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un agenda</translation>
    </message>
    <message>
        <source>Import a list of links</source>
        <translation>Importer une liste de liens</translation>
    </message>
    <message>
        <source>Export the calendar (.ics)</source>
        <translation>Exporter le calendrier (.ics)</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Exporter la bibliothèque</translation>
    </message>
    <message>
        <source>Export the members</source>
        <translation>Exporter les membres</translation>
    </message>
    <message>
        <source>Keep the plan of the roles</source>
        <translation>Garder le plan des rôles</translation>
    </message>
    <message>
        <source>Add the usual roles</source>
        <translation>Ajouter les rôles habituels</translation>
    </message>
    <message>
        <source>Print the session (PDF)</source>
        <translation>Imprimer la séance (PDF)</translation>
    </message>
    <message>
        <source>Mark all notifications as read</source>
        <translation>Marquer toutes les notifications comme lues</translation>
    </message>
    <message>
        <source>Mark what is new as seen</source>
        <translation>Marquer les nouveautés comme vues</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Copy the address of this laptop</source>
        <translation>Copier l’adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Chercher le suivant</translation>
    </message>
    <message>
        <source>Today in the agenda</source>
        <translation>Aujourd’hui dans l’agenda</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Agrandir les lettres</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Réduire les lettres</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Lettres de taille normale</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Reduce animations</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>About Cercle</source>
        <translation>À propos de Cercle</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Look for unused files</source>
        <translation>Chercher les fichiers inutilisés</translation>
    </message>
</context>
<context>
    <name>cercle::AgendaBar</name>
    <message>
        <source>Plan the agenda</source>
        <translation>Préparer l’ordre du jour</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Point %1 of %2</source>
        <translation>Point %1 sur %2</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>No agenda yet: with one, you see the time left of each point.</source>
        <translation>Pas encore d’ordre du jour : il montrerait le temps restant de chaque point.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s) done</source>
        <translation>
            <numerusform>%1 point traité sur %n</numerusform>
            <numerusform>%1 points traités sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>cercle::AgendaDetail</name>
    <message>
        <source>Open the reviews</source>
        <translation>Ouvrir les relectures</translation>
    </message>
</context>
<context>
    <name>cercle::AgendaFilters</name>
    <message>
        <source>Show as</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Pour moi seulement</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe : %1</translation>
    </message>
</context>
<context>
    <name>cercle::AgendaModel</name>
    <message>
        <source>Heading: %1</source>
        <translation>Section : %1</translation>
    </message>
</context>
<context>
    <name>cercle::AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Export .ics</source>
        <translation>Exporter en .ics</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planifier une séance</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing for this choice</source>
        <translation>Rien pour ce choix</translation>
    </message>
    <message>
        <source>No session, promise or deadline of that kind has a day.</source>
        <translation>Aucune séance, aucun engagement ni aucune échéance de ce type n’a de date.</translation>
    </message>
    <message>
        <source>Nothing in the agenda</source>
        <translation>Rien dans l’agenda</translation>
    </message>
    <message>
        <source>Sessions, promises and deadlines of all groups will stand here, by day.</source>
        <translation>Les séances, engagements et échéances de tous les groupes apparaîtront ici, jour par jour.</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written: %1</source>
        <translation>
            <numerusform>%n séance exportée : %1</numerusform>
            <numerusform>%n séances exportées : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar is being written…</source>
        <translation>Écriture du calendrier…</translation>
    </message>
</context>
<context>
    <name>cercle::AgendaSection</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Agenda done</source>
        <translation>Ordre du jour terminé</translation>
    </message>
    <message>
        <source>Next point of the agenda</source>
        <translation>Point suivant de l’ordre du jour</translation>
    </message>
    <message>
        <source>Add a point to the agenda</source>
        <translation>Ajouter un point à l’ordre du jour</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>“%1” was taken off the agenda.</source>
        <translation>« %1 » a été retiré de l’ordre du jour.</translation>
    </message>
    <message>
        <source>“%1” is now point %2 of %3.</source>
        <translation>« %1 » est maintenant le point %2 sur %3.</translation>
    </message>
</context>
<context>
    <name>cercle::AttendanceButton</name>
    <message>
        <source>comes</source>
        <translation>vient</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>ne vient pas</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n vient</numerusform>
            <numerusform>%n viennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n peut-être</numerusform>
            <numerusform>%n peut-être</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not coming</source>
        <translation>
            <numerusform>%n ne vient pas</numerusform>
            <numerusform>%n ne viennent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excusé</numerusform>
            <numerusform>%n excusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::AttendanceSection</name>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n autre</numerusform>
            <numerusform>Afficher %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::AvatarStack</name>
    <message numerus="yes">
        <source>%n member(s): %1</source>
        <translation>
            <numerusform>%n membre : %1</numerusform>
            <numerusform>%n membres : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>Aussi ici : %1</translation>
    </message>
</context>
<context>
    <name>cercle::CommandPalette</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Rien trouvé. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Commands, sessions, resources, notes…</source>
        <translation>Commandes, séances, ressources, notes…</translation>
    </message>
</context>
<context>
    <name>cercle::Commands</name>
    <message>
        <source>“%1” was removed.</source>
        <translation>« %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>All is marked as read.</source>
        <translation>Tout est marqué comme lu.</translation>
    </message>
    <message>
        <source>Nobody else has this laptop&apos;s groups yet; invite somebody first.</source>
        <translation>Personne d’autre n’a encore les groupes de cet ordinateur ; invitez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>The laptops that are away are called. Until now: %1</source>
        <translation>Les ordinateurs absents sont appelés. Pour l’instant : %1</translation>
    </message>
</context>
<context>
    <name>cercle::ConflictCard</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 · the last change was %2</source>
        <translation>%1 · dernière modification %2</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Réglé : %1</translation>
    </message>
    <message>
        <source>Keep yours: “%1”</source>
        <translation>Garder le vôtre : « %1 »</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Garder « %1 »</translation>
    </message>
    <message>
        <source>Keep %2’s: “%1”</source>
        <translation>Garder celui de %2 : « %1 »</translation>
    </message>
    <message>
        <source>Take yours: “%1”</source>
        <translation>Prendre le vôtre : « %1 »</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Prendre « %1 »</translation>
    </message>
    <message>
        <source>Take %2’s: “%1”</source>
        <translation>Prendre celui de %2 : « %1 »</translation>
    </message>
</context>
<context>
    <name>cercle::Countdown</name>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Starts in %1 d %2 h %3 min</source>
        <translation>Commence dans %1 j %2 h %3 min</translation>
    </message>
    <message>
        <source>Starts in %1 h %2 min</source>
        <translation>Commence dans %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>cercle::CriteriaEditor</name>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>What it asks, if the title does not say it</source>
        <translation>Ce qu’il demande, au besoin</translation>
    </message>
    <message>
        <source>What the criterion asks</source>
        <translation>Ce que demande le critère</translation>
    </message>
    <message>
        <source>One level per line, the weakest first</source>
        <translation>Un niveau par ligne, le plus faible d’abord</translation>
    </message>
    <message>
        <source>Levels in words, one per line</source>
        <translation>Niveaux en mots, un par ligne</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Points au plus</translation>
    </message>
    <message>
        <source>Take this criterion out</source>
        <translation>Retirer ce critère</translation>
    </message>
</context>
<context>
    <name>cercle::CriterionField</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source> of %n point(s)</source>
        <translation>
            <numerusform> sur %n point</numerusform>
            <numerusform> sur %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, points</source>
        <translation>%1, points</translation>
    </message>
    <message>
        <source>%1, comment</source>
        <translation>%1, commentaire</translation>
    </message>
    <message>
        <source>A comment on this, if you like</source>
        <translation>Un commentaire, si vous voulez</translation>
    </message>
</context>
<context>
    <name>cercle::DecisionSection</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Qu’est-ce qui a été décidé ?</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>The decision was removed.</source>
        <translation>La décision a été supprimée.</translation>
    </message>
</context>
<context>
    <name>cercle::DeskRow</name>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>The six words of this laptop: have them read to you, so that you let in whom you mean.</source>
        <translation>Les six mots de cet ordinateur : faites-les-vous lire, pour n’admettre que la personne voulue.</translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation>Admettre %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <source>Withdraw: %1, %2</source>
        <translation>Retirer : %1, %2</translation>
    </message>
</context>
<context>
    <name>cercle::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>cercle::DigestModel</name>
    <message numerus="yes">
        <source>%n new session(s)</source>
        <translation>
            <numerusform>%n nouvelle séance</numerusform>
            <numerusform>%n nouvelles séances</numerusform>
        </translation>
    </message>
    <message>
        <source>New session “%1”</source>
        <translation>Nouvelle séance « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved</source>
        <translation>
            <numerusform>%n séance déplacée</numerusform>
            <numerusform>%n séances déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was moved</source>
        <translation>« %1 » a été déplacée</translation>
    </message>
    <message numerus="yes">
        <source>Notes of %n session(s) changed</source>
        <translation>
            <numerusform>Notes de %n séance modifiées</numerusform>
            <numerusform>Notes de %n séances modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes of “%1” changed</source>
        <translation>Notes de « %1 » modifiées</translation>
    </message>
    <message numerus="yes">
        <source>%n new resource(s)</source>
        <translation>
            <numerusform>%n nouvelle ressource</numerusform>
            <numerusform>%n nouvelles ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>New resource “%1”</source>
        <translation>Nouvelle ressource « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n new member(s)</source>
        <translation>
            <numerusform>%n nouveau membre</numerusform>
            <numerusform>%n nouveaux membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the group</source>
        <translation>%1 fait partie du groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n of your works were reviewed</source>
        <translation>
            <numerusform>%n de vos travaux a été relu</numerusform>
            <numerusform>%n de vos travaux ont été relus</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was reviewed</source>
        <translation>« %1 » a été relu</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Section : %1</translation>
    </message>
</context>
<context>
    <name>cercle::FileBook</name>
    <message>
        <source>The file “%1” of “%2” is damaged; sync with another laptop (cerclectl sync), which gives it back.</source>
        <translation>Le fichier « %1 » de « %2 » est abîmé ; synchronisez avec un autre ordinateur (cerclectl sync), et il reviendra.</translation>
    </message>
    <message>
        <source>The file “%1” of “%2” cannot be read; check the disk and the rights of %3.</source>
        <translation>Le fichier « %1 » de « %2 » ne peut pas être lu ; vérifiez le disque et les droits de %3.</translation>
    </message>
    <message>
        <source>The file “%1” of “%2” is not here yet; sync with a laptop that has it (cerclectl sync).</source>
        <translation>Le fichier « %1 » de « %2 » n’est pas encore ici ; synchronisez avec un ordinateur qui l’a (cerclectl sync).</translation>
    </message>
</context>
<context>
    <name>cercle::FileCard</name>
    <message>
        <source>Drag it to a folder to copy it there</source>
        <translation>Faites-le glisser vers un dossier pour l’y copier</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image : %1</translation>
    </message>
</context>
<context>
    <name>cercle::FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>Fichier %1</translation>
    </message>
</context>
<context>
    <name>cercle::FilePreview</name>
    <message>
        <source>Opens the file; drag it to a folder to copy it there</source>
        <translation>Ouvre le fichier ; faites-le glisser dans un dossier pour l’y copier</translation>
    </message>
    <message>
        <source>Opens the file</source>
        <translation>Ouvre le fichier</translation>
    </message>
    <message>
        <source>The first page is being drawn…</source>
        <translation>La première page se dessine…</translation>
    </message>
    <message>
        <source>First page of “%1”</source>
        <translation>Première page de « %1 »</translation>
    </message>
    <message>
        <source>Beginning of “%1”</source>
        <translation>Début de « %1 »</translation>
    </message>
    <message>
        <source>This PDF wants a password; open it to give it.</source>
        <translation>Ce PDF demande un mot de passe ; ouvrez-le pour le saisir.</translation>
    </message>
    <message>
        <source>This PDF cannot be read; it may be damaged.</source>
        <translation>Ce PDF est illisible ; il est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The first page takes too long to draw; open the file to see it.</source>
        <translation>La première page est trop longue à dessiner ; ouvrez le fichier pour la voir.</translation>
    </message>
</context>
<context>
    <name>cercle::FileSettings</name>
    <message>
        <source>Files that nothing names any more stay 30 days, so that an undo finds them.</source>
        <translation>Les fichiers que plus rien ne cite restent 30 jours, pour qu’une annulation les retrouve.</translation>
    </message>
    <message>
        <source>Look for unused files</source>
        <translation>Chercher les fichiers inutilisés</translation>
    </message>
    <message numerus="yes">
        <source>%n files can be removed: %1.</source>
        <translation>
            <numerusform>%n fichier peut être supprimé : %1.</numerusform>
            <numerusform>%n fichiers peuvent être supprimés : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>There is no file that nothing has named for 30 days.</source>
        <translation>Aucun fichier n’est sans emploi depuis 30 jours.</translation>
    </message>
    <message>
        <source>%1 are free now.</source>
        <translation>%1 de libérés.</translation>
    </message>
</context>
<context>
    <name>cercle::FindBar</name>
    <message>
        <source>Find in the notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>cercle::FormatBar</name>
    <message>
        <source>Format</source>
        <translation>Mise en forme</translation>
    </message>
</context>
<context>
    <name>cercle::GroupCommands</name>
    <message>
        <source>The usual roles were added.</source>
        <translation>Les rôles habituels ont été ajoutés.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written: %1</source>
        <translation>
            <numerusform>%n séance écrite : %1</numerusform>
            <numerusform>%n séances écrites : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import minutes</source>
        <translation>Importer un compte rendu</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not here already.</source>
        <translation>« %1 » ne contient rien qui ne soit déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of “%1” are in the group now.</source>
        <translation>
            <numerusform>%n séance de « %1 » est maintenant dans le groupe.</numerusform>
            <numerusform>%n séances de « %1 » sont maintenant dans le groupe.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was new in “%1” is in the group now.</source>
        <translation>Ce que « %1 » avait de nouveau est maintenant dans le groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not taken; the first: %1.</source>
        <translation>
            <numerusform>%n ligne n’a pas été reprise : %1.</numerusform>
            <numerusform>%n lignes n’ont pas été reprises ; la première : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample group was removed.</source>
        <translation>Le groupe d’exemple a été supprimé.</translation>
    </message>
    <message>
        <source>“%1” was removed for everybody.</source>
        <translation>« %1 » a été supprimé pour tous.</translation>
    </message>
    <message>
        <source>The calendar is being written…</source>
        <translation>Écriture du calendrier…</translation>
    </message>
</context>
<context>
    <name>cercle::GroupDetailsForm</name>
    <message>
        <source>Reach it by a &amp;date</source>
        <translation>Avec une &amp;échéance</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Nom du groupe</translation>
    </message>
    <message>
        <source>&amp;Goal, in one sentence</source>
        <translation>&amp;Objectif, en une phrase</translation>
    </message>
    <message>
        <source>&amp;Target date</source>
        <translation>&amp;Date visée</translation>
    </message>
    <message>
        <source>All members see the change, and it can be undone.</source>
        <translation>Tous les membres voient le changement, et il peut être annulé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Donnez un nom au groupe.</translation>
    </message>
    <message>
        <source>Say in one sentence what the group wants to reach.</source>
        <translation>Dites en une phrase ce que le groupe veut atteindre.</translation>
    </message>
    <message>
        <source>The group is called “%1” now.</source>
        <translation>Le groupe s’appelle maintenant « %1 ».</translation>
    </message>
</context>
<context>
    <name>cercle::GroupForm</name>
    <message>
        <source>Reach it by a &amp;date</source>
        <translation>L’atteindre à une &amp;date</translation>
    </message>
    <message>
        <source>Algorithms and graphs</source>
        <translation>Algorithmes et graphes</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Nom du groupe</translation>
    </message>
    <message>
        <source>Pass the exam in June together</source>
        <translation>Réussir ensemble l’examen de juin</translation>
    </message>
    <message>
        <source>&amp;Goal, in one sentence</source>
        <translation>&amp;But, en une phrase</translation>
    </message>
    <message>
        <source>A skill to learn</source>
        <translation>Une compétence à acquérir</translation>
    </message>
    <message>
        <source>A certification to pass</source>
        <translation>Une certification à obtenir</translation>
    </message>
    <message>
        <source>A project to finish</source>
        <translation>Un projet à mener à bien</translation>
    </message>
    <message>
        <source>&amp;Kind of goal</source>
        <translation>T&amp;ype de but</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Date visée</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Donnez un nom au groupe.</translation>
    </message>
    <message>
        <source>Say in one sentence what the group wants to reach; it can be changed later.</source>
        <translation>Dites en une phrase ce que le groupe veut atteindre ; cela peut changer plus tard.</translation>
    </message>
    <message>
        <source>The group &amp;writes in</source>
        <translation>&amp;Langue du groupe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;First session</source>
        <translation>&amp;Première séance</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>&amp;Séances</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>D&amp;urée</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>Once a week; agenda of the first: %1.</source>
        <translation>Une fois par semaine ; ordre du jour de la première : %1.</translation>
    </message>
</context>
<context>
    <name>cercle::GroupModel</name>
    <message>
        <source>Group %1, a sample</source>
        <translation>Groupe %1, un exemple</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::HeroFoot</name>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Preparation: %1 of %2</source>
        <translation>Préparation : %1 sur %2</translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque : %1</translation>
    </message>
    <message>
        <source>No role this time</source>
        <translation>Pas de rôle cette fois</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Vous : %1</translation>
    </message>
</context>
<context>
    <name>cercle::HiddenMenuBar</name>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Séance</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>G&amp;o to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>&amp;Évaluations</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>cercle::HomeColumn</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::HomePage</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Since your last visit</source>
        <translation>Depuis votre dernière visite</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>No session planned</source>
        <translation>Aucune séance prévue</translation>
    </message>
    <message>
        <source>Plan the next meeting: everybody sees when it is and what to prepare.</source>
        <translation>Planifiez la prochaine rencontre : chacun voit quand elle a lieu et quoi préparer.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planifier une séance</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Roles, reviews and promises that wait for you will stand here.</source>
        <translation>Les rôles, relectures et engagements qui vous attendent apparaîtront ici.</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Ouvrir l’agenda</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>What the others add or change while you are away will stand here.</source>
        <translation>Ce que les autres ajoutent ou modifient en votre absence apparaîtra ici.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Tout marquer comme vu</translation>
    </message>
    <message>
        <source>All is marked as seen.</source>
        <translation>Tout est marqué comme vu.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) until Sunday</source>
        <translation>
            <numerusform>%n séance d’ici dimanche</numerusform>
            <numerusform>%n séances d’ici dimanche</numerusform>
        </translation>
    </message>
    <message>
        <source>no session until Sunday</source>
        <translation>aucune séance d’ici dimanche</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do in all</source>
        <translation>
            <numerusform>%n chose à faire en tout</numerusform>
            <numerusform>%n choses à faire en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · nothing to do</source>
        <translation>%1 · rien à faire</translation>
    </message>
</context>
<context>
    <name>cercle::ImportCard</name>
    <message>
        <source>Close this report</source>
        <translation>Fermer ce rapport</translation>
    </message>
    <message>
        <source>Lines that were not taken</source>
        <translation>Lignes non reprises</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) of “%1” are in the library now.</source>
        <translation>
            <numerusform>%n lien de « %1 » est maintenant dans la bibliothèque.</numerusform>
            <numerusform>%n liens de « %1 » sont maintenant dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no link that is not here already.</source>
        <translation>« %1 » ne contient aucun lien qui ne soit déjà ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n lien y était déjà.</numerusform>
            <numerusform>%n liens y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got tags that they lacked.</source>
        <translation>
            <numerusform>%n lien a reçu des étiquettes qui lui manquaient.</numerusform>
            <numerusform>%n liens ont reçu des étiquettes qui leur manquaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not taken:</source>
        <translation>
            <numerusform>%n ligne n’a pas été reprise :</numerusform>
            <numerusform>%n lignes n’ont pas été reprises :</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Ligne %1 : %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing was imported from “%1”. %2</source>
        <translation>Rien n’a été importé de « %1 ». %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) came from “%1”.</source>
        <translation>
            <numerusform>%n séance vient de « %1 ».</numerusform>
            <numerusform>%n séances viennent de « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no session that is not here already.</source>
        <translation>« %1 » ne contient aucune séance qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>Not taken whole:</source>
        <translation>Pas repris en entier :</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
</context>
<context>
    <name>cercle::InlineMessage</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cercle::InviteForm</name>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only an owner or admin of the group can invite; ask one of them for a code.</source>
        <translation>Seuls le propriétaire et les administrateurs du groupe peuvent inviter ; demandez un code à l’un d’eux.</translation>
    </message>
    <message>
        <source>Until %1, for at most %2 people. You let each of them in here.</source>
        <translation>Jusqu’au %1, pour %2 personnes au plus. Vous admettez chacune d’elles ici.</translation>
    </message>
    <message>
        <source>Until %1, for one person.</source>
        <translation>Jusqu’au %1, pour une personne.</translation>
    </message>
    <message>
        <source>Keep Cercle open on the same network while they join: this laptop has no address to give.</source>
        <translation>Gardez Cercle ouvert sur le même réseau jusqu’à leur arrivée : cet ordinateur n’a pas d’adresse à donner.</translation>
    </message>
    <message>
        <source>Keep Cercle open while they join.</source>
        <translation>Gardez Cercle ouvert jusqu’à leur arrivée.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>En attente d’admission</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation>Admettre %1</translation>
    </message>
    <message>
        <source>&amp;One person</source>
        <translation>&amp;Une personne</translation>
    </message>
    <message>
        <source>A group &amp;chat</source>
        <translation>Une &amp;discussion de groupe</translation>
    </message>
    <message>
        <source>Works once, for 48 hours.</source>
        <translation>Sert une seule fois, pendant 48 heures.</translation>
    </message>
    <message>
        <source>For at most 40 people, 7 days. You let each of them in.</source>
        <translation>Pour 40 personnes au plus, 7 jours. Vous admettez chacune d’elles.</translation>
    </message>
    <message>
        <source>Another invitation</source>
        <translation>Autre invitation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation>Créer une invitation</translation>
    </message>
    <message>
        <source>&amp;Message to paste in a chat</source>
        <translation>&amp;Message à coller dans une discussion</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer en fichier…</translation>
    </message>
    <message>
        <source>A .cercle file, to send by mail or on a stick</source>
        <translation>Un fichier .cercle, à envoyer par courriel ou sur une clé</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Enregistrer l’invitation</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>cercle::JoinForm</name>
    <message>
        <source>Joining</source>
        <translation>Arrivée dans le groupe</translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation>Rejoindre le groupe</translation>
    </message>
    <message>
        <source>Invitation &amp;code</source>
        <translation>&amp;Code d’invitation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking for the laptop that invited you…</source>
        <translation>Recherche de l’ordinateur qui vous a invité…</translation>
    </message>
    <message>
        <source>You have asked to join. The group appears here as soon as somebody lets you in.</source>
        <translation>Vous avez demandé à rejoindre le groupe. Il apparaîtra ici dès que quelqu’un vous aura admis.</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Autre code</translation>
    </message>
    <message>
        <source>Paste the code, the link or the whole message it came in. Nothing is joined before you say so.</source>
        <translation>Collez le code, le lien ou tout le message reçu. Rien ne se fait avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Ouvrir le groupe</translation>
    </message>
    <message>
        <source>You are already in this group.</source>
        <translation>Vous êtes déjà dans ce groupe.</translation>
    </message>
</context>
<context>
    <name>cercle::LibraryFilterModel</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Section : %1</translation>
    </message>
    <message>
        <source>%1, %2, chosen</source>
        <translation>%1, %2, sélectionné</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cercle::LibraryMenus</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
</context>
<context>
    <name>cercle::LibraryPage</name>
    <message numerus="yes">
        <source>These are %n links; save them as a Markdown list and import it.</source>
        <translation>
            <numerusform>Voici %n lien ; enregistrez-le dans une liste Markdown et importez-la.</numerusform>
            <numerusform>Voici %n liens ; enregistrez-les dans une liste Markdown et importez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the library already.</source>
        <translation>« %1 » est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>« %1 » a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were added.</source>
        <translation>
            <numerusform>%n lien a été ajouté.</numerusform>
            <numerusform>%n liens ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %n link(s)</source>
        <translation>
            <numerusform>Déposez pour ajouter %n lien</numerusform>
            <numerusform>Déposez pour ajouter %n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list of links</source>
        <translation>Importer une liste de liens</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Import a list of links…</source>
        <translation>Importer une liste de liens…</translation>
    </message>
    <message>
        <source>%1, library</source>
        <translation>%1, bibliothèque</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tableur (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Take the mark “To read” away</source>
        <translation>Retirer la marque « À lire »</translation>
    </message>
    <message>
        <source>Mark as to read</source>
        <translation>Marquer comme à lire</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Nothing in the library yet</source>
        <translation>La bibliothèque est encore vide</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No entry of the library is like that.</source>
        <translation>Aucune ressource de la bibliothèque ne correspond.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>There is no link and no file in this; copy a web address or a file first.</source>
        <translation>Il n’y a ici ni lien ni fichier ; copiez d’abord une adresse web ou un fichier.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message numerus="yes">
        <source>These are %n files; pack them into one, or share them in smaller lots.</source>
        <translation>
            <numerusform>C’est %n fichier ; compressez-le, ou partagez-le par lots plus petits.</numerusform>
            <numerusform>Ce sont %n fichiers ; réunissez-les en un, ou partagez-les par lots plus petits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other files are still being added; try again in a moment.</source>
        <translation>D’autres fichiers sont en cours d’ajout ; réessayez dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)…</source>
        <translation>
            <numerusform>Ajout de %n fichier…</numerusform>
            <numerusform>Ajout de %n fichiers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>%n fichier a été ajouté.</numerusform>
            <numerusform>%n fichiers ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder; pack it into one file first.</source>
        <translation>« %1 » est un dossier ; compressez-le d’abord en un fichier.</translation>
    </message>
    <message>
        <source>“%1” is larger than 100 MB; share a link to it instead.</source>
        <translation>« %1 » dépasse 100 Mo ; partagez plutôt un lien.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %n file(s)</source>
        <translation>
            <numerusform>Déposez pour ajouter %n fichier</numerusform>
            <numerusform>Déposez pour ajouter %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Drop links and files here, or paste a link with Ctrl+V: everybody in the group will find them.</source>
        <translation>Déposez ici des liens et des fichiers, ou collez un lien avec Ctrl+V : tout le groupe les trouvera.</translation>
    </message>
</context>
<context>
    <name>cercle::LibraryStrip</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by any tag</source>
        <translation>Filtrer par une étiquette</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
</context>
<context>
    <name>cercle::Link</name>
    <message>
        <source>A connection was lost as it began.</source>
        <translation>Une connexion a été perdue dès son début.</translation>
    </message>
    <message>
        <source>The other laptop does not read what is sent to it; the link was closed.</source>
        <translation>L’autre ordinateur ne lit pas ce qui lui est envoyé ; la liaison a été fermée.</translation>
    </message>
    <message>
        <source>Nobody answers at %1 (%2); check the address and that Cercle runs there.</source>
        <translation>Personne ne répond à %1 (%2) ; vérifiez l’adresse et que Cercle y est lancé.</translation>
    </message>
    <message>
        <source>What answers at %1 is no Cercle, or one that does not know this laptop; check the address.</source>
        <translation>Ce qui répond à %1 n’est pas Cercle, ou ne connaît pas cet ordinateur ; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The connection to %1 broke; it goes on from there when it is back.</source>
        <translation>La connexion avec %1 s’est rompue ; l’échange reprendra là où il en était.</translation>
    </message>
    <message>
        <source>Nobody answers at %1; check the address and that Cercle runs there.</source>
        <translation>Personne ne répond à %1 ; vérifiez l’adresse et que Cercle y est lancé.</translation>
    </message>
    <message>
        <source>The other side did not finish the secure greeting in time; try again.</source>
        <translation>L’autre côté n’a pas terminé à temps l’ouverture sécurisée ; réessayez.</translation>
    </message>
    <message>
        <source>The greeting took too long.</source>
        <translation>L’ouverture a pris trop de temps.</translation>
    </message>
    <message>
        <source>A message took too long.</source>
        <translation>Un message a pris trop de temps.</translation>
    </message>
    <message>
        <source>The other laptop stopped reading; the link was closed.</source>
        <translation>L’autre ordinateur a cessé de lire ; la liaison a été fermée.</translation>
    </message>
</context>
<context>
    <name>cercle::LookCommands</name>
    <message>
        <source>Animations are reduced.</source>
        <translation>Les animations sont réduites.</translation>
    </message>
    <message>
        <source>Animations are shown.</source>
        <translation>Les animations sont affichées.</translation>
    </message>
    <message>
        <source>Nothing comes up on the desktop now; the list keeps it all.</source>
        <translation>Rien n’apparaît plus sur le bureau ; la liste garde tout.</translation>
    </message>
    <message>
        <source>Notifications come up on the desktop again.</source>
        <translation>Les notifications apparaissent de nouveau sur le bureau.</translation>
    </message>
</context>
<context>
    <name>cercle::MainWindow</name>
    <message>
        <source>The notes could not be saved. Copy the text to be safe; closing again discards what is not saved.</source>
        <translation>Les notes n’ont pas pu être enregistrées. Copiez le texte par sécurité ; fermer de nouveau abandonne ce qui n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
</context>
<context>
    <name>cercle::MemberDesk</name>
    <message numerus="yes">
        <source>%n person(s) ask to be let in</source>
        <translation>
            <numerusform>%n personne demande à entrer</numerusform>
            <numerusform>%n personnes demandent à entrer</numerusform>
        </translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>Pour une personne</translation>
    </message>
    <message numerus="yes">
        <source>For %n people, %1 joined</source>
        <translation>
            <numerusform>Pour %n personne, %1 déjà dans le groupe</numerusform>
            <numerusform>Pour %n personnes, %1 déjà dans le groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) still open</source>
        <translation>
            <numerusform>%n invitation encore ouverte</numerusform>
            <numerusform>%n invitations encore ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to fold the list</source>
        <translation>Appuyer pour replier la liste</translation>
    </message>
    <message>
        <source>Press to see them</source>
        <translation>Appuyer pour les voir</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>you let each of them in</source>
        <translation>vous admettez chaque personne</translation>
    </message>
    <message>
        <source>to look on only</source>
        <translation>pour observer seulement</translation>
    </message>
    <message>
        <source>%1 is in the group now.</source>
        <translation>%1 est maintenant dans le groupe.</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>La demande de %1 a été refusée.</translation>
    </message>
    <message>
        <source>The invitation was withdrawn; nobody joins with it from now on.</source>
        <translation>L’invitation a été retirée ; plus personne ne peut l’utiliser.</translation>
    </message>
</context>
<context>
    <name>cercle::MemberDetail</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Plus d’actions pour cette personne</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Changer votre nom</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>None yet: what this person does is written down by the others. An invitation makes a member of its own.</source>
        <translation>Aucun pour l’instant : ce que fait cette personne est noté par les autres. Une invitation crée un membre à part.</translation>
    </message>
    <message>
        <source>Words of this laptop: %1</source>
        <translation>Mots de cet ordinateur : %1</translation>
    </message>
    <message>
        <source>Read these words to the others; they see the same ones for you.</source>
        <translation>Lisez ces mots aux autres ; ils voient les mêmes pour vous.</translation>
    </message>
    <message>
        <source>Have these words read to you: if they are the same, it is this laptop.</source>
        <translation>Faites-vous lire ces mots : s’ils sont les mêmes, c’est bien cet ordinateur.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 sur %n séance</numerusform>
            <numerusform>%1 sur %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Séance sans titre</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Pas là</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message numerus="yes">
        <source>and %n before</source>
        <translation>
            <numerusform>et %n avant</numerusform>
            <numerusform>et %n avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>No role so far.</source>
        <translation>Aucun rôle pour l’instant.</translation>
    </message>
    <message>
        <source>%1 given · %2 received</source>
        <translation>Données : %1 · reçues : %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 was removed from the group.</source>
        <translation>%1 a été retiré du groupe.</translation>
    </message>
</context>
<context>
    <name>cercle::MemberModel</name>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>vu %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 sur %n séance</numerusform>
            <numerusform>%1 sur %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n ordinateur</numerusform>
            <numerusform>%n ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>With Cercle · %1</source>
        <translation>Avec Cercle · %1</translation>
    </message>
    <message>
        <source>Without the program · %1</source>
        <translation>Sans le programme · %1</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Section : %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
</context>
<context>
    <name>cercle::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Search the members</source>
        <translation>Rechercher parmi les membres</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>You are alone here so far</source>
        <translation>Il n’y a que vous ici pour l’instant</translation>
    </message>
    <message>
        <source>Invite the others with one code: a group lives on the laptops of its members.</source>
        <translation>Invitez les autres avec un seul code : un groupe vit sur les ordinateurs de ses membres.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne de ce nom</translation>
    </message>
    <message>
        <source>No member is called like that.</source>
        <translation>Aucun membre ne porte ce nom.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>%1, members</source>
        <translation>%1, membres</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tableur (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>More about the members</source>
        <translation>Plus sur les membres</translation>
    </message>
</context>
<context>
    <name>cercle::MonthModel</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::MonthTable</name>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
</context>
<context>
    <name>cercle::MonthView</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>cercle::NameForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>First name, or what your group calls you</source>
        <translation>Prénom, ou le nom que vous donne votre groupe</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Shown to the members of your groups. There is no account, and nothing leaves this laptop before you share a group.</source>
        <translation>Visible des membres de vos groupes. Il n’y a pas de compte, et rien ne quitte cet ordinateur avant que vous partagiez un groupe.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Write a name; a first name is enough.</source>
        <translation>Écrivez un nom ; un prénom suffit.</translation>
    </message>
</context>
<context>
    <name>cercle::NoSync</name>
    <message>
        <source>The network is not available to Cercle; start it again with a connection and paste the code once more.</source>
        <translation>Cercle n’a pas accès au réseau ; relancez-le avec une connexion et collez de nouveau le code.</translation>
    </message>
</context>
<context>
    <name>cercle::Node</name>
    <message>
        <source>“%1” is no address of this laptop; write one like 0.0.0.0.</source>
        <translation>« %1 » n’est pas une adresse de cet ordinateur ; écrivez-en une comme 0.0.0.0.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2. Choose another port, or stop what uses this one.</source>
        <translation>Impossible d’écouter sur %1 : %2. Choisissez un autre port, ou arrêtez ce qui utilise celui-ci.</translation>
    </message>
    <message>
        <source>Too many connections.</source>
        <translation>Trop de connexions.</translation>
    </message>
    <message>
        <source>Admitted; fetching the group…</source>
        <translation>Admission faite ; réception du groupe…</translation>
    </message>
    <message>
        <source>This laptop and another one hold different changes, some of which one of them refuses; run a check on both.</source>
        <translation>Cet ordinateur et un autre contiennent des modifications différentes, dont l’un refuse certaines ; lancez une vérification sur les deux.</translation>
    </message>
    <message>
        <source>What this laptop showed differed from another one&apos;s and was made anew from the journal.</source>
        <translation>Ce que montrait cet ordinateur différait d’un autre et a été refait d’après le journal.</translation>
    </message>
    <message>
        <source>The invitation names no address; ask where the sender&apos;s laptop can be reached.</source>
        <translation>L’invitation ne donne pas d’adresse ; demandez où joindre l’ordinateur de la personne qui l’a envoyée.</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>Appel de %1…</translation>
    </message>
    <message>
        <source>There are too many connections already; try again in a minute.</source>
        <translation>Il y a déjà trop de connexions ; réessayez dans une minute.</translation>
    </message>
    <message>
        <source>%1: damaged or lost on this laptop, and the other one does not have it either; sync with one that does.</source>
        <translation>%1 : endommagé ou perdu sur cet ordinateur, et l’autre ne l’a pas non plus ; synchronisez avec un ordinateur qui l’a.</translation>
    </message>
    <message>
        <source>%1&apos;s laptop has lost entries of the group, so what follows them could not be fetched; sync with another laptop that has them, then both are complete.</source>
        <translation>L’ordinateur de %1 a perdu des entrées du groupe, et ce qui les suit n’a pas pu être reçu ; synchronisez avec un autre ordinateur qui les a, et les deux seront complets.</translation>
    </message>
    <message>
        <source>The other laptop has lost entries of the group, so what follows them could not be fetched; sync with another one that has them, then both are complete.</source>
        <translation>L’autre ordinateur a perdu des entrées du groupe, et ce qui les suit n’a pas pu être reçu ; synchronisez avec un autre qui les a, et les deux seront complets.</translation>
    </message>
    <message>
        <source>The other laptop ended the connection before the group was here; try again.</source>
        <translation>L’autre ordinateur a mis fin à la connexion avant que le groupe soit reçu ; réessayez.</translation>
    </message>
    <message>
        <source>Joined, but not all of it was fetched, as the disk is full or cannot be written; free some space and sync.</source>
        <translation>Vous avez rejoint le groupe, mais tout n’a pas été reçu : le disque est plein ou ne peut pas être écrit ; libérez de la place et synchronisez.</translation>
    </message>
    <message>
        <source>Joined, but not all of it was fetched: %1</source>
        <translation>Vous avez rejoint le groupe, mais tout n’a pas été reçu : %1</translation>
    </message>
    <message numerus="yes">
        <source>The join was given up, as nothing had come for %n second(s); check the network and try again.</source>
        <translation>
            <numerusform>L’entrée dans le groupe a été abandonnée, car rien n’est arrivé pendant %n seconde ; vérifiez le réseau et réessayez.</numerusform>
            <numerusform>L’entrée dans le groupe a été abandonnée, car rien n’est arrivé pendant %n secondes ; vérifiez le réseau et réessayez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::NodeStatus</name>
    <message>
        <source>A laptop without a name yet</source>
        <translation>Un ordinateur encore sans nom</translation>
    </message>
    <message>
        <source>Cercle is not on the network yet; try again in a moment.</source>
        <translation>Cercle n’est pas encore sur le réseau ; réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>cercle::NoteEditor</name>
    <message>
        <source>Notes, in Markdown</source>
        <translation>Notes, en Markdown</translation>
    </message>
    <message>
        <source>Write here. # Heading, - list, **bold**, [link](https://…)</source>
        <translation>Écrivez ici. # Titre, - liste, **gras**, [lien](https://…)</translation>
    </message>
</context>
<context>
    <name>cercle::NoteFoot</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved · %1 has it</source>
        <translation>Enregistré · %1 l’a reçu</translation>
    </message>
    <message>
        <source>Saved · %1 and %2 have it</source>
        <translation>Enregistré · %1 et %2 l’ont reçu</translation>
    </message>
    <message numerus="yes">
        <source>Saved · %n others have it</source>
        <translation>
            <numerusform>Enregistré · %n autre l’a reçu</numerusform>
            <numerusform>Enregistré · %n autres l’ont reçu</numerusform>
        </translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>Orthographe : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::NotePreview</name>
    <message>
        <source>Preview of the notes</source>
        <translation>Aperçu des notes</translation>
    </message>
</context>
<context>
    <name>cercle::NoteSpelling</name>
    <message>
        <source>There is no French dictionary: install the package hunspell-fr to have spelling checked.</source>
        <translation>Il n’y a pas de dictionnaire français : installez le paquet hunspell-fr pour vérifier l’orthographe.</translation>
    </message>
    <message>
        <source>There is no English dictionary: install the package hunspell-en-us to have spelling checked.</source>
        <translation>Il n’y a pas de dictionnaire anglais : installez le paquet hunspell-en-us pour vérifier l’orthographe.</translation>
    </message>
</context>
<context>
    <name>cercle::NotesPage</name>
    <message>
        <source>Headings of the notes</source>
        <translation>Titres des notes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Séance sans titre</translation>
    </message>
    <message>
        <source>The notes are not saved. %1 The text stays here.</source>
        <translation>Les notes ne sont pas enregistrées. %1 Le texte reste ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Write to %1?</source>
        <translation>Écrire à %1 ?</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <translation>Ouvrir %1 dans le navigateur ?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Its notes, with what you wrote, come back when it is restored.</source>
        <translation>« %1 » a été supprimée entre-temps. Ses notes, avec ce que vous avez écrit, reviendront si vous la rétablissez.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the notes (%1)</source>
        <translation>Modifier les notes (%1)</translation>
    </message>
    <message>
        <source>Only the text is shown. Escape or F11 brings the rest back.</source>
        <translation>Seul le texte est affiché. Échap ou F11 fait revenir le reste.</translation>
    </message>
    <message>
        <source>Other files are still being added; try again in a moment.</source>
        <translation>D’autres fichiers sont en cours d’ajout ; réessayez dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)…</source>
        <translation>
            <numerusform>Ajout de %n fichier…</numerusform>
            <numerusform>Ajout de %n fichiers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::NotificationDetail</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Noticed on %1 at %2</source>
        <translation>Remarqué le %1 à %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
</context>
<context>
    <name>cercle::NotificationModel</name>
    <message>
        <source>Heading: %1</source>
        <translation>Section : %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
</context>
<context>
    <name>cercle::NotificationSettings</name>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>The page Notifications keeps everything, whatever comes up on the desktop.</source>
        <translation>La page Notifications garde tout, quoi qu’affiche le bureau.</translation>
    </message>
    <message>
        <source>Nothing comes up on the desktop now.</source>
        <translation>Rien ne s’affiche sur le bureau en ce moment.</translation>
    </message>
    <message>
        <source>Notifications come up on the desktop.</source>
        <translation>Les notifications s’affichent sur le bureau.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What concerns me</source>
        <translation>Ce qui me concerne</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Notifications of “%1”</source>
        <translation>Notifications de « %1 »</translation>
    </message>
</context>
<context>
    <name>cercle::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Which notifications</source>
        <translation>Quelles notifications</translation>
    </message>
    <message>
        <source>On this laptop only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>You are no longer in this group, or it was removed.</source>
        <translation>Vous n’êtes plus dans ce groupe, ou il a été supprimé.</translation>
    </message>
    <message>
        <source>Nothing is unread</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>What you have read stays under “All”.</source>
        <translation>Ce que vous avez lu reste sous « Toutes ».</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Aucune notification</translation>
    </message>
    <message>
        <source>When somebody plans or moves a session, asks you for a role or reviews your work, it stands here.</source>
        <translation>Quand quelqu’un planifie ou déplace une séance, vous propose un rôle ou évalue votre travail, vous le lisez ici.</translation>
    </message>
</context>
<context>
    <name>cercle::Notifier</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n nouvelle notification</numerusform>
            <numerusform>%n nouvelles notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::OfferView</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitation de</translation>
    </message>
    <message>
        <source>Six words</source>
        <translation>Six mots</translation>
    </message>
    <message>
        <source>Of the laptop that invites. To be sure whom you join, have them read to you, by phone for example.</source>
        <translation>Ceux de l’ordinateur qui invite. Pour être sûr de qui vous rejoignez, faites-les-vous lire, au téléphone par exemple.</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Ce qui est partagé</translation>
    </message>
    <message>
        <source>Its name comes when you have joined</source>
        <translation>Son nom vient une fois que vous l’avez rejoint</translation>
    </message>
    <message>
        <source>Whoever sent you this code</source>
        <translation>La personne qui vous a envoyé ce code</translation>
    </message>
    <message>
        <source>The members see the name “%1”, this laptop’s address, and what you write in the group. You receive the group’s sessions, notes and links. Nothing else leaves this laptop.</source>
        <translation>Les membres voient le nom « %1 », l’adresse de cet ordinateur et ce que vous écrivez dans le groupe. Vous recevez les séances, notes et liens du groupe. Rien d’autre ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>cercle::OutlineModel</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1, niveau %2</translation>
    </message>
</context>
<context>
    <name>cercle::PageHeader</name>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Remove this sample group</source>
        <translation>Supprimer ce groupe d’exemple</translation>
    </message>
</context>
<context>
    <name>cercle::PageModel</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::PersonForm</name>
    <message>
        <source>Somebody without Cercle counts in full: for roles, attendance and reviews. Who will have the program is better invited.</source>
        <translation>Une personne sans Cercle compte pleinement : pour les rôles, les présences et les relectures. Mieux vaut inviter qui aura le programme.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Handle</source>
        <translation>&amp;Pseudonyme</translation>
    </message>
    <message>
        <source>How notes name the person; it may stay empty.</source>
        <translation>Le nom de la personne dans les notes ; il peut rester vide.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write a name; a first name is enough.</source>
        <translation>Écrivez un nom ; un prénom suffit.</translation>
    </message>
    <message>
        <source>There is a “%1” in the group already; add an initial to tell them apart.</source>
        <translation>Il y a déjà « %1 » dans le groupe ; ajoutez une initiale pour les distinguer.</translation>
    </message>
    <message>
        <source>First name or nickname</source>
        <translation>Prénom ou surnom</translation>
    </message>
</context>
<context>
    <name>cercle::ProblemPage</name>
    <message>
        <source>Cercle cannot open its data</source>
        <translation>Cercle ne peut pas ouvrir ses données</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copier ce message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cercle::QuickAdd</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>cercle::ResourceDetail</name>
    <message>
        <source>More about this resource</source>
        <translation>Plus d’actions pour cette ressource</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Your mark; only you see it</source>
        <translation>Votre marque ; visible de vous uniquement</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sans marque</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Session that it prepares</source>
        <translation>Séance qu’elle prépare</translation>
    </message>
    <message>
        <source>It has no link</source>
        <translation>Sans lien</translation>
    </message>
    <message>
        <source>From an imported list</source>
        <translation>D’une liste importée</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” has no link to open.</source>
        <translation>« %1 » n’a pas de lien à ouvrir.</translation>
    </message>
    <message>
        <source>This system has no program that opens links; copy the link instead.</source>
        <translation>Ce système n’a pas de programme pour ouvrir les liens ; copiez plutôt le lien.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Le lien a été copié.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>« %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The file is not here yet</source>
        <translation>Le fichier n’est pas encore ici</translation>
    </message>
    <message>
        <source>A file of this kind may hold a program; save it if you know what it is</source>
        <translation>Un fichier de ce type peut contenir un programme ; enregistrez-le si vous savez ce que c’est</translation>
    </message>
</context>
<context>
    <name>cercle::ResourceForm</name>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Without one, the title is taken from the link.</source>
        <translation>Sans titre indiqué, il est repris du lien.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>algorithms, exercises</source>
        <translation>algorithmes, exercices</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
    <message>
        <source>&amp;Session that it prepares</source>
        <translation>&amp;Séance préparée</translation>
    </message>
    <message>
        <source>How long it is, why it is worth reading</source>
        <translation>Sa longueur, ce qui en fait l’intérêt</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>This link is in the library already: “%1”.</source>
        <translation>Ce lien est déjà dans la bibliothèque : « %1 ».</translation>
    </message>
    <message>
        <source>Dijkstra step by step</source>
        <translation>Dijkstra pas à pas</translation>
    </message>
    <message>
        <source>Paste a link, or write at least a title.</source>
        <translation>Collez un lien, ou écrivez au moins un titre.</translation>
    </message>
</context>
<context>
    <name>cercle::ResourceModel</name>
    <message>
        <source>Untitled session</source>
        <translation>Séance sans titre</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation>pour « %1 »</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
</context>
<context>
    <name>cercle::ResourceSection</name>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>A title and a link, in any order</source>
        <translation>Un titre et un lien, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Ajouter une ressource</translation>
    </message>
</context>
<context>
    <name>cercle::ReviewCard</name>
    <message>
        <source>Comment on this review</source>
        <translation>Commenter cette relecture</translation>
    </message>
    <message>
        <source>What helps the reviewer</source>
        <translation>Ce qui aide à mieux relire</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Utile</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>Pas utile</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Why, in a word</source>
        <translation>Pourquoi, en un mot</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Answer the reviewer</source>
        <translation>Répondez à la relecture</translation>
    </message>
    <message>
        <source>A reviewer</source>
        <translation>Relecture anonyme</translation>
    </message>
    <message>
        <source>%1, own assessment</source>
        <translation>%1, autoévaluation</translation>
    </message>
    <message>
        <source>on version %1</source>
        <translation>sur la version %1</translation>
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
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Changer la réponse</translation>
    </message>
    <message>
        <source>Useful to the author</source>
        <translation>Utile à l’auteur</translation>
    </message>
    <message>
        <source>Not useful to the author</source>
        <translation>Pas utile à l’auteur</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse : %1</translation>
    </message>
    <message>
        <source>Change your comment</source>
        <translation>Changer votre commentaire</translation>
    </message>
    <message>
        <source>Marked as useful.</source>
        <translation>Jugée utile.</translation>
    </message>
    <message>
        <source>Marked as not useful.</source>
        <translation>Jugée pas utile.</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>La réponse est enregistrée.</translation>
    </message>
    <message>
        <source>The comment on the review is there.</source>
        <translation>Le commentaire est enregistré.</translation>
    </message>
    <message>
        <source>The author, own assessment</source>
        <translation>Autoévaluation anonyme</translation>
    </message>
</context>
<context>
    <name>cercle::ReviewDesk</name>
    <message>
        <source>Back to the reviews</source>
        <translation>Retour aux évaluations</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Dans l’ensemble</translation>
    </message>
    <message>
        <source>Comment on the whole work</source>
        <translation>Commentaire sur tout le travail</translation>
    </message>
    <message>
        <source>What is good, and what one thing would make it better</source>
        <translation>Ce qui est réussi, et la chose qui l’améliorerait le plus</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Votre relecture</translation>
    </message>
    <message>
        <source>your work</source>
        <translation>votre travail</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>by a member</source>
        <translation>d’un membre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>un exemple</translation>
    </message>
    <message>
        <source>You write this down for %1, whose name stands with it.</source>
        <translation>Vous l’écrivez pour %1, dont le nom y figure.</translation>
    </message>
    <message>
        <source>Your name stands with this review.</source>
        <translation>Votre nom figure sur cette relecture.</translation>
    </message>
    <message>
        <source>Draft saved on this laptop</source>
        <translation>Brouillon enregistré ici</translation>
    </message>
    <message>
        <source>Give it anew</source>
        <translation>Rendre à nouveau</translation>
    </message>
    <message>
        <source>Give the review</source>
        <translation>Rendre la relecture</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The round is finished; no review can be given any more.</source>
        <translation>Le cycle est terminé ; plus aucune relecture ne peut être rendue.</translation>
    </message>
    <message>
        <source>This work was given to somebody else; your draft stays here.</source>
        <translation>Ce travail a été confié à quelqu’un d’autre ; votre brouillon reste ici.</translation>
    </message>
    <message>
        <source>Ctrl+Enter gives it.</source>
        <translation>Ctrl+Entrée la rend.</translation>
    </message>
    <message>
        <source>All is answered; Ctrl+Enter gives it.</source>
        <translation>Tout est répondu. Ctrl+Entrée la rend.</translation>
    </message>
    <message>
        <source>The review is given, sealed for whoever coordinates the round.</source>
        <translation>La relecture est rendue, scellée pour qui coordonne le cycle.</translation>
    </message>
    <message>
        <source>The review is given.</source>
        <translation>La relecture est rendue.</translation>
    </message>
    <message>
        <source>The draft is not saved</source>
        <translation>Le brouillon n’est pas enregistré</translation>
    </message>
    <message>
        <source>The work has a new version; say above which one you review.</source>
        <translation>Le travail a une nouvelle version ; dites plus haut laquelle vous relisez.</translation>
    </message>
    <message>
        <source>The review is too long; shorten it.</source>
        <translation>La relecture est trop longue ; raccourcissez-la.</translation>
    </message>
    <message>
        <source>The work has a new version since you began: you read version %1, now there is version %2. What is new stands beside.</source>
        <translation>Le travail a une nouvelle version depuis que vous avez commencé : vous avez lu la version %1, voici la version %2. Ce qui est nouveau est à côté.</translation>
    </message>
    <message>
        <source>Go on with version %1</source>
        <translation>Continuer avec la version %1</translation>
    </message>
    <message>
        <source>Review version %1</source>
        <translation>Relire la version %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln caractère de trop</numerusform>
            <numerusform>%Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Encore %Ln caractère</numerusform>
            <numerusform>Encore %Ln caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::ReviewModel</name>
    <message>
        <source>Heading: %1</source>
        <translation>Section : %1</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Hand in your work</source>
        <translation>Remettre votre travail</translation>
    </message>
    <message>
        <source>Review “%1”</source>
        <translation>Relire « %1 »</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · de %2</translation>
    </message>
    <message>
        <source>Assess your own work</source>
        <translation>Évaluer votre travail</translation>
    </message>
    <message>
        <source>Give out the reviews</source>
        <translation>Répartir les relectures</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n work(s) without a reader</source>
        <translation>
            <numerusform>%1 · %n travail sans relecteur</numerusform>
            <numerusform>%1 · %n travaux sans relecteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n sealed review(s)</source>
        <translation>
            <numerusform>Publier %n relecture scellée</numerusform>
            <numerusform>Publier %n relectures scellées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n silent reviewer(s)</source>
        <translation>
            <numerusform>Remplacer %n absent</numerusform>
            <numerusform>Remplacer %n absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) wait for feedback</source>
        <translation>
            <numerusform>%n travail attend un retour</numerusform>
            <numerusform>%n travaux attendent un retour</numerusform>
        </translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>Votre part</translation>
    </message>
    <message>
        <source>Rounds you look after</source>
        <translation>Cycles que vous suivez</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n relecture</numerusform>
            <numerusform>%n relectures</numerusform>
        </translation>
    </message>
    <message>
        <source>no review yet</source>
        <translation>pas encore de relecture</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without feedback</source>
        <translation>
            <numerusform>%n jour sans retour</numerusform>
            <numerusform>%n jours sans retour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mark</source>
        <translation>
            <numerusform>%n à juger</numerusform>
            <numerusform>%n à juger</numerusform>
        </translation>
    </message>
    <message>
        <source>on a review</source>
        <translation>sur une relecture</translation>
    </message>
    <message>
        <source>your own work</source>
        <translation>votre propre travail</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Utile</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>Pas utile</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>no work yet</source>
        <translation>pas encore de travail</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n travail</numerusform>
            <numerusform>%n travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>blind</source>
        <translation>anonyme</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for feedback</source>
        <translation>
            <numerusform>%n attend un retour</numerusform>
            <numerusform>%n attendent un retour</numerusform>
        </translation>
    </message>
    <message>
        <source>begun · %1</source>
        <translation>commencée · %1</translation>
    </message>
</context>
<context>
    <name>cercle::ReviewsPage</name>
    <message>
        <source>No round takes works now; open one first.</source>
        <translation>Aucun cycle ne prend de travaux en ce moment ; ouvrez-en un.</translation>
    </message>
    <message>
        <source>This is the only review that waits for you.</source>
        <translation>C’est la seule relecture qui vous attend.</translation>
    </message>
    <message>
        <source>No review waits for you.</source>
        <translation>Aucune relecture ne vous attend.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Which reviews</source>
        <translation>Quelles évaluations</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Relecture suivante</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouveau cycle</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>No review round yet</source>
        <translation>Pas encore de cycle</translation>
    </message>
    <message>
        <source>In a round, everybody hands in a work and reads those of others: fairly shared, by a day you choose.</source>
        <translation>Dans un cycle, chacun remet un travail et relit ceux des autres : réparti équitablement, pour un jour que vous choisissez.</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Ouvrir un cycle</translation>
    </message>
    <message>
        <source>Show the rounds</source>
        <translation>Montrer les cycles</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Works to hand in and reviews to write will stand here.</source>
        <translation>Les travaux à remettre et les relectures à écrire seront ici.</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Rien de reçu</translation>
    </message>
    <message>
        <source>Hand in a work, and its reviews will stand here.</source>
        <translation>Remettez un travail, et ses relectures seront ici.</translation>
    </message>
    <message>
        <source>Nothing given yet</source>
        <translation>Rien de donné</translation>
    </message>
    <message>
        <source>Reviews that you write will stand here, with what came of them.</source>
        <translation>Les relectures que vous écrivez seront ici, avec leur suite.</translation>
    </message>
</context>
<context>
    <name>cercle::RoleChip</name>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Press to see what the role does</source>
        <translation>Appuyez pour voir ce que fait le rôle</translation>
    </message>
</context>
<context>
    <name>cercle::RoleGridModel</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>proposed by the rotation</source>
        <translation>proposé par la rotation</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>demandé, pas encore de réponse</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2 : %3, %4</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a swap is offered</source>
        <translation>un échange est proposé</translation>
    </message>
</context>
<context>
    <name>cercle::RolePanel</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Ticks count for this session, once somebody has the role.</source>
        <translation>Les coches valent pour cette séance, dès que quelqu’un a le rôle.</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Le rôle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody has it in this session.</source>
        <translation>Personne ne l’a dans cette séance.</translation>
    </message>
    <message>
        <source>Not described yet.</source>
        <translation>Pas encore décrit.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Confier…</translation>
    </message>
    <message>
        <source>Choose somebody…</source>
        <translation>Choisir quelqu’un…</translation>
    </message>
</context>
<context>
    <name>cercle::RoleRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Press to hand the role over</source>
        <translation>Appuyez pour confier le rôle</translation>
    </message>
    <message>
        <source>%1: %2. Click to hand over.</source>
        <translation>%1 : %2. Cliquez pour confier le rôle.</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>%1: vacant. Click to choose somebody.</source>
        <translation>%1 : vacant. Cliquez pour choisir quelqu’un.</translation>
    </message>
</context>
<context>
    <name>cercle::RoleSection</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>cercle::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Quelles séances</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Garder ce plan</translation>
    </message>
    <message>
        <source>Asks everybody who is proposed; each can accept or decline.</source>
        <translation>Demande à toutes les personnes proposées ; chacune peut accepter ou refuser.</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>No turns to hand round yet</source>
        <translation>Pas encore de tours à répartir</translation>
    </message>
    <message>
        <source>Plan sessions with a date: the rotation proposes who has which role, and says why.</source>
        <translation>Planifiez des séances datées : la rotation propose qui tient quel rôle, et dit pourquoi.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planifier une séance</translation>
    </message>
    <message>
        <source>Add the usual roles</source>
        <translation>Ajouter les rôles habituels</translation>
    </message>
    <message>
        <source>Roles by session</source>
        <translation>Rôles par séance</translation>
    </message>
    <message>
        <source>Who had which role.</source>
        <translation>Qui a tenu quel rôle.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) proposed: everybody in turn, nobody twice while others wait.</source>
        <translation>
            <numerusform>%n tour proposé : chacun à son tour, personne deux fois tant que d’autres attendent.</numerusform>
            <numerusform>%n tours proposés : chacun à son tour, personne deux fois tant que d’autres attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter hands a turn over.</source>
        <translation>Entrée confie un tour à quelqu’un d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) planned.</source>
        <translation>
            <numerusform>%n tour planifié.</numerusform>
            <numerusform>%n tours planifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turns are exchanged within one role; press Enter to give another role.</source>
        <translation>Les tours s’échangent au sein d’un même rôle ; appuyez sur Entrée pour confier un autre rôle.</translation>
    </message>
    <message>
        <source>No turn is proposed: either all have been, or no session to come has a day.</source>
        <translation>Aucun tour n’est proposé : tous l’ont déjà été, ou aucune séance à venir n’a de date.</translation>
    </message>
    <message>
        <source>No session is past yet</source>
        <translation>Aucune séance passée</translation>
    </message>
    <message>
        <source>Who had which role in a session is listed here from the day after.</source>
        <translation>Dès le lendemain d’une séance, on lit ici qui y avait quel rôle.</translation>
    </message>
    <message>
        <source>Nobody has this turn yet; press Enter to choose somebody.</source>
        <translation>Personne n’a encore ce tour ; appuyez sur Entrée pour choisir quelqu’un.</translation>
    </message>
    <message>
        <source>Both turns are with the same person: %1</source>
        <translation>Les deux tours sont à la même personne : %1</translation>
    </message>
    <message>
        <source>Exchange these two turns: %1, %2</source>
        <translation>Échanger ces deux tours : %1, %2</translation>
    </message>
    <message>
        <source>Hand over to: %1</source>
        <translation>Confier à : %1</translation>
    </message>
</context>
<context>
    <name>cercle::RoundBalance</name>
    <message>
        <source>Propose who reviews whom</source>
        <translation>Proposer qui relit qui</translation>
    </message>
    <message>
        <source>Replace silent reviewers</source>
        <translation>Remplacer les absents</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) have waited two days or more for feedback: replace who is silent, or ask somebody.</source>
        <translation>
            <numerusform>%n travail attend un retour depuis deux jours ou plus : remplacez qui se tait, ou demandez à quelqu’un.</numerusform>
            <numerusform>%n travaux attendent un retour depuis deux jours ou plus : remplacez qui se tait, ou demandez à quelqu’un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) have waited two days or more for feedback: ask somebody to help.</source>
        <translation>
            <numerusform>%n travail attend un retour depuis deux jours ou plus : demandez de l’aide à quelqu’un.</numerusform>
            <numerusform>%n travaux attendent un retour depuis deux jours ou plus : demandez de l’aide à quelqu’un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find reviewers for late works</source>
        <translation>Répartir les retardataires</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n sealed review(s)</source>
        <translation>
            <numerusform>Publier %n relecture scellée</numerusform>
            <numerusform>Publier %n relectures scellées</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews are given out once works are there.</source>
        <translation>Les relectures se répartissent dès que des travaux sont là.</translation>
    </message>
    <message>
        <source>Reviews of this round are given out by hand: open a work and choose its reviewers.</source>
        <translation>Les relectures de ce cycle se répartissent à la main : ouvrez un travail et choisissez qui le relit.</translation>
    </message>
    <message>
        <source>%1 gives out the reviews.</source>
        <translation>%1 répartit les relectures.</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>rien ne change</translation>
    </message>
    <message numerus="yes">
        <source>%n new reading(s)</source>
        <translation>
            <numerusform>%n relecture nouvelle</numerusform>
            <numerusform>%n relectures nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Remplacés : %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No allocation has fewer pairs of these kinds.</source>
        <translation>Aucune répartition n’a moins de telles paires.</translation>
    </message>
    <message>
        <source>Works per reviewer: %1</source>
        <translation>Travaux par relecteur : %1</translation>
    </message>
    <message>
        <source>Works per reviewer: %1 to %2</source>
        <translation>Travaux par relecteur : de %1 à %2</translation>
    </message>
    <message>
        <source>Own works: %1</source>
        <translation>Travaux à soi : %1</translation>
    </message>
    <message>
        <source>Pairs who review each other: %1</source>
        <translation>Paires qui se relisent mutuellement : %1</translation>
    </message>
    <message>
        <source>Pairs of an earlier round: %1</source>
        <translation>Paires d’un cycle précédent : %1</translation>
    </message>
    <message>
        <source>Works without a reviewer: %1</source>
        <translation>Travaux sans relecteur : %1</translation>
    </message>
    <message>
        <source>Reviews that nobody is left for: %1</source>
        <translation>Relectures sans personne : %1</translation>
    </message>
    <message numerus="yes">
        <source>Longest wait for a first review: %n day(s)</source>
        <translation>
            <numerusform>Plus longue attente d’une première relecture : %n jour</numerusform>
            <numerusform>Plus longue attente d’une première relecture : %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 points (work %3, reviews %4)</source>
        <translation>%1 : %2 points (travail %3, relectures %4)</translation>
    </message>
    <message>
        <source>The reviews are given out.</source>
        <translation>Les relectures sont réparties.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) published, without names.</source>
        <translation>
            <numerusform>%n relecture publiée, sans noms.</numerusform>
            <numerusform>%n relectures publiées, sans noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what is too many</source>
        <translation>Reprendre ce qui est en trop</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) have more readers than asked, given by hand or by laptops while apart.</source>
        <translation>
            <numerusform>%n travail a plus de relecteurs que demandé, confiés à la main ou par des ordinateurs séparés.</numerusform>
            <numerusform>%n travaux ont plus de relecteurs que demandé, confiés à la main ou par des ordinateurs séparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works with more readers than asked: %1</source>
        <translation>Travaux avec trop de relecteurs : %1</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, %n reading(s) that nobody has begun:</source>
        <translation>
            <numerusform>Reprise, %n relecture non commencée :</numerusform>
            <numerusform>Reprises, %n relectures non commencées :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::RoundDetail</name>
    <message>
        <source>double blind</source>
        <translation>double anonymat</translation>
    </message>
    <message>
        <source>single blind</source>
        <translation>relecteurs anonymes</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>avec les noms</translation>
    </message>
    <message>
        <source>More about this round</source>
        <translation>Plus sur ce cycle</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) per work</source>
        <translation>
            <numerusform>%n relecture par travail</numerusform>
            <numerusform>%n relectures par travail</numerusform>
        </translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>autoévaluation</translation>
    </message>
    <message>
        <source>everybody reviews</source>
        <translation>tout le monde relit</translation>
    </message>
    <message>
        <source>with grades</source>
        <translation>avec notes</translation>
    </message>
    <message>
        <source>no grades</source>
        <translation>sans notes</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>works by %1</source>
        <translation>travaux pour le %1</translation>
    </message>
    <message>
        <source>reviews by %1</source>
        <translation>relectures pour le %1</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>Ouvert par vous</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Ouvert par %1</translation>
    </message>
    <message>
        <source>Assess your own work</source>
        <translation>Évaluer votre travail</translation>
    </message>
    <message>
        <source>Write the review</source>
        <translation>Écrire la relecture</translation>
    </message>
    <message>
        <source>Hand in a new version</source>
        <translation>Remettre une version</translation>
    </message>
    <message>
        <source>Hand in your work</source>
        <translation>Remettre votre travail</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixés</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>Words alone: each review is a comment.</source>
        <translation>Des mots seuls : chaque relecture est un commentaire.</translation>
    </message>
    <message>
        <source>“%1” is open again, as far as its days allow.</source>
        <translation>« %1 » est rouvert, autant que ses jours le permettent.</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Modifier le cycle</translation>
    </message>
    <message>
        <source>Hand in a work</source>
        <translation>Remettre un travail</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Ajouter un exemple</translation>
    </message>
    <message>
        <source>Practise: %1</source>
        <translation>S’exercer : %1</translation>
    </message>
    <message>
        <source>Replace silent reviewers</source>
        <translation>Remplacer les absents</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Clore le cycle</translation>
    </message>
    <message>
        <source>“%1” is closed.</source>
        <translation>« %1 » est clos.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>« %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>Name a deputy</source>
        <translation>Nommer un adjoint</translation>
    </message>
    <message>
        <source>%1 holds the key of this round too.</source>
        <translation>%1 détient aussi la clé de ce cycle.</translation>
    </message>
    <message>
        <source>The round is closed: nothing is handed in or given out any more.</source>
        <translation>Le cycle est clos : plus rien n’est remis ni attribué.</translation>
    </message>
    <message>
        <source>Nobody else has a laptop in this group to hold the key.</source>
        <translation>Personne d’autre n’a d’ordinateur dans ce groupe pour détenir la clé.</translation>
    </message>
</context>
<context>
    <name>cercle::RoundForm</name>
    <message>
        <source>Works by a &amp;day</source>
        <translation>Travaux pour un &amp;jour</translation>
    </message>
    <message>
        <source>Reviews by a da&amp;y</source>
        <translation>Relectures pour un jo&amp;ur</translation>
    </message>
    <message>
        <source>Authors assess their own work</source>
        <translation>Chacun évalue son propre travail</translation>
    </message>
    <message>
        <source>Who hands in nothing reviews too</source>
        <translation>Qui ne remet rien relit aussi</translation>
    </message>
    <message>
        <source>Readers of unlike levels</source>
        <translation>Relecteurs de niveaux différents</translation>
    </message>
    <message>
        <source>With grades</source>
        <translation>Avec des notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Short essay on graphs</source>
        <translation>Court essai sur les graphes</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>What everybody hands in, and what the reviews are good for</source>
        <translation>Ce que chacun remet, et à quoi servent les relectures</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;But</translation>
    </message>
    <message>
        <source>Works by</source>
        <translation>Travaux pour le</translation>
    </message>
    <message>
        <source>Reviews by</source>
        <translation>Relectures pour le</translation>
    </message>
    <message>
        <source>&amp;Reviews per work</source>
        <translation>&amp;Relectures par travail</translation>
    </message>
    <message>
        <source>Open: names stand with reviews</source>
        <translation>Ouvert : noms visibles</translation>
    </message>
    <message>
        <source>Single blind: reviewers unnamed</source>
        <translation>Relecteurs anonymes</translation>
    </message>
    <message>
        <source>Double blind: authors unnamed too</source>
        <translation>Auteurs anonymes aussi</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Levels in words</source>
        <translation>Niveaux en mots</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Comments alone</source>
        <translation>Commentaires seuls</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>&amp;Critères</translation>
    </message>
    <message>
        <source>Fair, proposed for you to accept</source>
        <translation>Équitable, à accepter</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Fair, by itself on the day</source>
        <translation>Équitable, seul le jour venu</translation>
    </message>
    <message>
        <source>&amp;Who reviews whom</source>
        <translation>&amp;Qui relit qui</translation>
    </message>
    <message>
        <source>Points for the work</source>
        <translation>Points pour le travail</translation>
    </message>
    <message>
        <source>Points for reviewing</source>
        <translation>Points pour les relectures</translation>
    </message>
    <message>
        <source>Comparison, 1 strict to 9 lax</source>
        <translation>Comparaison, 1 stricte à 9 souple</translation>
    </message>
    <message>
        <source>100, 80, 50, 0</source>
        <translation>100, 80, 50, 0</translation>
    </message>
    <message>
        <source>Per cent for 0, 1, 2… errors</source>
        <translation>Pour cent pour 0, 1, 2… erreurs</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Misleading errors</source>
        <translation>Des erreurs trompeuses</translation>
    </message>
    <message>
        <source>Right on the whole</source>
        <translation>Juste dans l’ensemble</translation>
    </message>
    <message>
        <source>Right, some sources</source>
        <translation>Juste, quelques sources</translation>
    </message>
    <message>
        <source>Right, every source given</source>
        <translation>Juste, toutes les sources</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>Not understood without help</source>
        <translation>Incompréhensible sans aide</translation>
    </message>
    <message>
        <source>Understood with effort</source>
        <translation>Compris avec effort</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Clear to anybody</source>
        <translation>Clair pour tout le monde</translation>
    </message>
    <message>
        <source>New review round</source>
        <translation>Nouveau cycle de relectures</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Ouvrir le cycle</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Modifier le cycle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The criteria are fixed since the reviews began.</source>
        <translation>Les critères sont fixés depuis le début des relectures.</translation>
    </message>
    <message>
        <source>Each criterion gets points.</source>
        <translation>Chaque critère reçoit des points.</translation>
    </message>
    <message>
        <source>Each criterion is answered with yes or no.</source>
        <translation>On répond à chaque critère par oui ou par non.</translation>
    </message>
    <message>
        <source>A review is a text, without scores.</source>
        <translation>Une relecture est un texte, sans barème.</translation>
    </message>
    <message>
        <source>Each criterion is judged on levels that are described.</source>
        <translation>Chaque critère se juge sur des niveaux décrits.</translation>
    </message>
    <message>
        <source>Grades for errors are per cent from 0 to 100, not “%1”.</source>
        <translation>Les notes pour erreurs sont des pour cent de 0 à 100, pas « %1 ».</translation>
    </message>
</context>
<context>
    <name>cercle::RoundWorks</name>
    <message>
        <source>Given</source>
        <translation>Rendue</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Show all works</source>
        <translation>Montrer tous les travaux</translation>
    </message>
    <message>
        <source>Who reviews whom</source>
        <translation>Qui relit qui</translation>
    </message>
    <message>
        <source>Show all readings</source>
        <translation>Montrer toutes les relectures</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n relecture</numerusform>
            <numerusform>%n relectures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without feedback</source>
        <translation>
            <numerusform>%n jour sans retour</numerusform>
            <numerusform>%n jours sans retour</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Show the work</source>
        <translation>Montrer le travail</translation>
    </message>
    <message>
        <source>Find somebody else for it</source>
        <translation>Trouver quelqu’un d’autre</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>« %1 », %2</translation>
    </message>
    <message>
        <source>What you review</source>
        <translation>Ce que vous relisez</translation>
    </message>
    <message>
        <source>%1 of %2 given</source>
        <translation>%1 sur %2 rendues</translation>
    </message>
</context>
<context>
    <name>cercle::SearchButton</name>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>cercle::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>cercle::SessionDetail</name>
    <message>
        <source>More about this session</source>
        <translation>Plus sur cette séance</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Ouvrir les notes</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Visio</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>Il y a %n jour</numerusform>
            <numerusform>Il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Séance sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>Il y a %n mois</numerusform>
            <numerusform>Il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>Il y a %n an</numerusform>
            <numerusform>Il y a %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::SessionForm</name>
    <message>
        <source>The day is &amp;known</source>
        <translation>Le &amp;jour est connu</translation>
    </message>
    <message>
        <source>Shortest paths</source>
        <translation>Plus courts chemins</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Dura&amp;tion</source>
        <translation>D&amp;urée</translation>
    </message>
    <message>
        <source>Library, room 2, or online</source>
        <translation>Médiathèque, salle 2, ou en ligne</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Video link</source>
        <translation>Lien &amp;vidéo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give the session a title: what will it be about?</source>
        <translation>Donnez un titre à la séance : de quoi parlera-t-elle ?</translation>
    </message>
    <message>
        <source>This is no web address; paste the whole link, beginning with https://.</source>
        <translation>Ce n’est pas une adresse web ; collez le lien entier, qui commence par https://.</translation>
    </message>
    <message>
        <source>The &amp;hour is known</source>
        <translation>L’heu&amp;re est connue</translation>
    </message>
    <message>
        <source>Time in %1. For you: %2</source>
        <translation>Heure de %1. Pour vous : %2</translation>
    </message>
</context>
<context>
    <name>cercle::SessionHero</name>
    <message>
        <source>Next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Séance sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n more role(s)</source>
        <translation>
            <numerusform>%n autre rôle</numerusform>
            <numerusform>%n autres rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>cercle::SessionModel</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Section : %1</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Séance sans titre</translation>
    </message>
</context>
<context>
    <name>cercle::SessionsPage</name>
    <message>
        <source>Which sessions</source>
        <translation>Quelles séances</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>No session planned</source>
        <translation>Aucune séance prévue</translation>
    </message>
    <message>
        <source>Plan a weekly meeting: Cercle hands the roles round and shows everybody what to prepare.</source>
        <translation>Prévoyez une rencontre chaque semaine : Cercle fait tourner les rôles et montre à chacun ce qu’il a à préparer.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planifier une séance</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Afficher toutes les séances</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Nothing past yet</source>
        <translation>Rien de passé encore</translation>
    </message>
    <message>
        <source>Sessions stay here with their notes once they are over.</source>
        <translation>Les séances restent ici avec leurs notes une fois terminées.</translation>
    </message>
    <message>
        <source>No session to come</source>
        <translation>Aucune séance à venir</translation>
    </message>
    <message>
        <source>Plan the next one, or look at those that were.</source>
        <translation>Planifiez la prochaine, ou regardez celles qui ont eu lieu.</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un agenda</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Drop to import “%1”</source>
        <translation>Déposez pour importer « %1 »</translation>
    </message>
    <message>
        <source>Only calendars (.ics) are taken here; drop other files onto the library.</source>
        <translation>Seuls les agendas (.ics) se déposent ici ; déposez les autres fichiers sur la bibliothèque.</translation>
    </message>
    <message>
        <source>Import a calendar…</source>
        <translation>Importer un agenda…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) came from “%1”.</source>
        <translation>
            <numerusform>%n séance vient de « %1 ».</numerusform>
            <numerusform>%n séances viennent de « %1 ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>On this laptop only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Shown to the members of your groups.</source>
        <translation>Visible des membres de vos groupes.</translation>
    </message>
    <message>
        <source>Write a name; a first name is enough.</source>
        <translation>Écrivez un nom ; un prénom suffit.</translation>
    </message>
    <message>
        <source>Your groups now see “%1”.</source>
        <translation>Vos groupes voient maintenant « %1 ».</translation>
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
    <message>
        <source>Six words of this laptop&apos;s key. Compare them aloud with what another member&apos;s Members page shows: if they are the same, nobody stands between.</source>
        <translation>Six mots de la clé de cet ordinateur. Comparez-les de vive voix avec ceux qu’affiche la page Membres d’un autre membre : s’ils sont identiques, personne ne s’est mis entre vous.</translation>
    </message>
    <message>
        <source>Everything is kept in this folder: the key, the journal, nothing elsewhere.</source>
        <translation>Tout est conservé dans ce dossier : la clé, le journal, rien ailleurs.</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Autres ordinateurs</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Afficher la barre de menus</translation>
    </message>
    <message>
        <source>Alt or F10</source>
        <translation>Alt ou F10</translation>
    </message>
    <message>
        <source>Reduce animations</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>The cursor does not blink, and menus are there at once.</source>
        <translation>Le curseur ne clignote pas et les menus apparaissent d’un coup.</translation>
    </message>
    <message>
        <source>Groups keep the language that they were made in.</source>
        <translation>Les groupes gardent la langue dans laquelle ils ont été créés.</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Laptops of a group find each other by themselves, without a server.</source>
        <translation>Les ordinateurs d’un groupe se trouvent d’eux-mêmes, sans serveur.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Rename a group…</source>
        <translation>Renommer un groupe…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>cercle::Shell</name>
    <message>
        <source>Draft discarded</source>
        <translation>Brouillon abandonné</translation>
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
        <source>A draft waits here.</source>
        <translation>Un brouillon attend ici.</translation>
    </message>
    <message>
        <source>Resume draft</source>
        <translation>Reprendre le brouillon</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>cercle::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Afficher la barre de menus</translation>
    </message>
    <message>
        <source>Alt or F10</source>
        <translation>Alt ou F10</translation>
    </message>
    <message>
        <source>Attendance: present, excused, absent</source>
        <translation>Présences : présent, excusé, absent</translation>
    </message>
    <message>
        <source>P, E, A</source>
        <translation>P, E, A</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cercle::Sidebar</name>
    <message>
        <source>My groups</source>
        <translation>Mes groupes</translation>
    </message>
    <message>
        <source>New group, or join one</source>
        <translation>Nouveau groupe, ou en rejoindre un</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>cercle::SpellMenu</name>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Ajouter « %1 » à mes mots</translation>
    </message>
    <message>
        <source>Ignore in these notes</source>
        <translation>Ignorer dans ces notes</translation>
    </message>
</context>
<context>
    <name>cercle::SpellingSettings</name>
    <message>
        <source>Check spelling in notes</source>
        <translation>Vérifier l’orthographe des notes</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Words that are right though no dictionary has them, with spaces between.</source>
        <translation>Des mots justes qu’aucun dictionnaire ne connaît, séparés par des espaces.</translation>
    </message>
    <message>
        <source>There are dictionaries for French and English.</source>
        <translation>Il y a des dictionnaires français et anglais.</translation>
    </message>
    <message>
        <source>There is a dictionary for French. For English, install the package hunspell-en-us.</source>
        <translation>Il y a un dictionnaire français. Pour l’anglais, installez le paquet hunspell-en-us.</translation>
    </message>
    <message>
        <source>There is a dictionary for English. For French, install the package hunspell-fr.</source>
        <translation>Il y a un dictionnaire anglais. Pour le français, installez le paquet hunspell-fr.</translation>
    </message>
    <message>
        <source>There is no dictionary yet: install the packages hunspell-fr and hunspell-en-us.</source>
        <translation>Il n’y a pas encore de dictionnaire : installez les paquets hunspell-fr et hunspell-en-us.</translation>
    </message>
</context>
<context>
    <name>cercle::StartPage</name>
    <message>
        <source>Create a group</source>
        <translation>Créer un groupe</translation>
    </message>
    <message>
        <source>Join with a code</source>
        <translation>Rejoindre avec un code</translation>
    </message>
    <message>
        <source>Discover with a sample</source>
        <translation>Découvrir avec un exemple</translation>
    </message>
    <message>
        <source>No account and no server: a group lives on the laptops of its members.</source>
        <translation>Ni compte ni serveur : un groupe vit sur les ordinateurs de ses membres.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Bienvenue, %1</translation>
    </message>
    <message>
        <source>Learn in a small group: meet every week, share the roles, keep what you found out together.</source>
        <translation>Apprendre en petit groupe : se retrouver chaque semaine, partager les rôles, garder ce que l’on découvre ensemble.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Welcome to Cercle</source>
        <translation>Bienvenue dans Cercle</translation>
    </message>
    <message>
        <source>The members of your groups will see the new name with the next exchange.</source>
        <translation>Les membres de vos groupes verront le nouveau nom au prochain échange.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Say what you want to reach together. Everything can be changed later.</source>
        <translation>Dites ce que vous voulez atteindre ensemble. Tout peut changer plus tard.</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Rejoindre un groupe</translation>
    </message>
    <message>
        <source>An invitation waits for you. First, tell the others who you are.</source>
        <translation>Une invitation vous attend. Dites d’abord aux autres qui vous êtes.</translation>
    </message>
    <message>
        <source>What brings you together? It decides what the group starts with.</source>
        <translation>Qu’est-ce qui vous réunit ? Le groupe commencera selon votre choix.</translation>
    </message>
    <message>
        <source>Give it a name; the rest is a proposal. Everything can be changed later.</source>
        <translation>Donnez-lui un nom ; le reste est une proposition. Tout peut changer plus tard.</translation>
    </message>
    <message>
        <source>Join this group?</source>
        <translation>Rejoindre ce groupe ?</translation>
    </message>
    <message>
        <source>Join “%1”?</source>
        <translation>Rejoindre « %1 » ?</translation>
    </message>
    <message>
        <source>This is what the invitation says. Nothing happens before you join.</source>
        <translation>Voici ce que dit l’invitation. Rien ne se passe avant que vous ne rejoigniez le groupe.</translation>
    </message>
    <message>
        <source>Somebody who is already in the group has sent you an invitation.</source>
        <translation>Quelqu’un qui est déjà dans le groupe vous a envoyé une invitation.</translation>
    </message>
    <message>
        <source>Whoever has the invitation can join. Send it through a channel you trust.</source>
        <translation>Quiconque a l’invitation peut rejoindre le groupe. Envoyez-la par un canal de confiance.</translation>
    </message>
    <message numerus="yes">
        <source>%n weekly session(s) with an agenda, the first on %1.</source>
        <translation>
            <numerusform>%n séance avec ordre du jour, le %1.</numerusform>
            <numerusform>%n séances hebdomadaires avec ordre du jour, la première le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now invite the others, through a channel you trust.</source>
        <translation>Invitez maintenant les autres, par un canal de confiance.</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>« %1 » est prêt</translation>
    </message>
    <message>
        <source>Invite to “%1”</source>
        <translation>Inviter dans « %1 »</translation>
    </message>
</context>
<context>
    <name>cercle::SyncLine</name>
    <message>
        <source>Nobody else has this laptop&apos;s groups yet. Invite somebody, or keep a backup.</source>
        <translation>Personne d’autre n’a encore les groupes de cet ordinateur. Invitez quelqu’un, ou gardez une sauvegarde.</translation>
    </message>
    <message>
        <source>This laptop listens at %1</source>
        <translation>Cet ordinateur écoute à l’adresse %1</translation>
    </message>
    <message>
        <source>Exchange: %1</source>
        <translation>Échange : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflit à régler</numerusform>
            <numerusform>%n conflits à régler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::SyncPage</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>From laptop to laptop, without a server</source>
        <translation>D’ordinateur à ordinateur, sans serveur</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Autres ordinateurs</translation>
    </message>
    <message>
        <source>Changed by two people at once</source>
        <translation>Modifié par deux personnes à la fois</translation>
    </message>
    <message>
        <source>Copy the address of this laptop</source>
        <translation>Copier l’adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>This laptop does not listen, so that it has no address.</source>
        <translation>Cet ordinateur n’est pas à l’écoute, il n’a donc pas d’adresse.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>This laptop listens at</source>
        <translation>Cet ordinateur écoute à l’adresse</translation>
    </message>
    <message>
        <source>Its six words, to compare aloud</source>
        <translation>Ses six mots, à comparer de vive voix</translation>
    </message>
    <message>
        <source>Nobody else has this laptop&apos;s groups yet. Invite somebody, or keep a backup.</source>
        <translation>Personne d’autre n’a encore les groupes de cet ordinateur. Invitez quelqu’un, ou gardez une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing to settle. Changes to different fields come together by themselves.</source>
        <translation>Rien à régler. Les modifications de champs différents se réunissent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Nowhere: there is no network, or Cercle may not use it.</source>
        <translation>Nulle part : il n’y a pas de réseau, ou Cercle ne peut pas l’utiliser.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
</context>
<context>
    <name>cercle::TagEditor</name>
    <message>
        <source>Another tag, or several with commas</source>
        <translation>Une autre étiquette, ou plusieurs avec des virgules</translation>
    </message>
</context>
<context>
    <name>cercle::TagPill</name>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Press to take it away</source>
        <translation>Appuyez pour la retirer</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Retirer l’étiquette « %1 »</translation>
    </message>
</context>
<context>
    <name>cercle::TaskRow</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer « %1 »</translation>
    </message>
    <message>
        <source>Drag it to another place, or press Alt+Up and Alt+Down.</source>
        <translation>Glissez-le à une autre place, ou appuyez sur Alt+Haut et Alt+Bas.</translation>
    </message>
</context>
<context>
    <name>cercle::TemplateForm</name>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>An empty group with the usual roles</source>
        <translation>Un groupe vide avec les rôles habituels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cercle::TimeLeft</name>
    <message>
        <source>late</source>
        <translation>de retard</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>écoulées</translation>
    </message>
    <message>
        <source>h left</source>
        <translation>h restantes</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute de retard</numerusform>
            <numerusform>%n minutes de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) so far</source>
        <translation>
            <numerusform>%n minute écoulée</numerusform>
            <numerusform>%n minutes écoulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute restante</numerusform>
            <numerusform>%n minutes restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cercle::TodoModel</name>
    <message>
        <source>You are asked: %1</source>
        <translation>On vous demande : %1</translation>
    </message>
    <message>
        <source>Give a review</source>
        <translation>Faire une relecture</translation>
    </message>
    <message>
        <source>Review “%1”</source>
        <translation>Relire « %1 »</translation>
    </message>
    <message>
        <source>Hand in your work</source>
        <translation>Remettre votre travail</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>À pourvoir : %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Présenter : %1</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>cercle::TurnDetail</name>
    <message>
        <source>Hand over…</source>
        <translation>Confier le rôle…</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Turns so far</source>
        <translation>Tours jusqu’ici</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Le rôle</translation>
    </message>
    <message>
        <source>You have the role.</source>
        <translation>Vous avez le rôle.</translation>
    </message>
    <message>
        <source>The role is open again; the next in line is asked.</source>
        <translation>Le rôle est de nouveau libre ; la personne suivante est sollicitée.</translation>
    </message>
    <message>
        <source>You may be proposed for this role again.</source>
        <translation>Ce rôle peut de nouveau vous être proposé.</translation>
    </message>
    <message>
        <source>You will not be proposed for this role.</source>
        <translation>Ce rôle ne vous sera pas proposé.</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Not described yet.</source>
        <translation>Pas encore décrit.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Je le prends</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Choose somebody…</source>
        <translation>Choisir quelqu’un…</translation>
    </message>
    <message>
        <source>Propose me again for this role</source>
        <translation>Me proposer de nouveau pour ce rôle</translation>
    </message>
    <message>
        <source>Never me for this role</source>
        <translation>Jamais moi pour ce rôle</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) at most</source>
        <translation>
            <numerusform>%n tour au plus</numerusform>
            <numerusform>%n tours au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You come to this session.</source>
        <translation>Vous venez à cette séance.</translation>
    </message>
    <message>
        <source>You do not come to this session; your roles of it are open again.</source>
        <translation>Vous ne venez pas à cette séance ; vos rôles y sont de nouveau libres.</translation>
    </message>
    <message>
        <source>%1 has the role.</source>
        <translation>%1 a le rôle.</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>A dit oui</translation>
    </message>
    <message>
        <source>%1 has no laptop here: note that they take the role.</source>
        <translation>%1 n’a pas d’ordinateur ici : notez son accord.</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>A dit non</translation>
    </message>
    <message>
        <source>I come after all</source>
        <translation>Je viens finalement</translation>
    </message>
    <message>
        <source>I am away that day</source>
        <translation>Je serai absent·e ce jour-là</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>Échanger avec</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nobody else has this role in the sessions shown</source>
        <translation>Personne d’autre n’a ce rôle dans les séances affichées</translation>
    </message>
</context>
<context>
    <name>cercle::TurnOffers</name>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 offers the turn of %2 for yours of %3.</source>
        <translation>%1 propose le tour du %2 contre le vôtre du %3.</translation>
    </message>
    <message>
        <source>You offered the turn of %2 to %1 for that of %3; no answer yet.</source>
        <translation>Vous avez proposé à %1 le tour du %2 contre celui du %3 ; pas encore de réponse.</translation>
    </message>
    <message>
        <source>%1 offered the turn of %2 to %4 for that of %3; no answer yet.</source>
        <translation>%1 a proposé à %4 le tour du %2 contre celui du %3 ; pas encore de réponse.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Do not swap</source>
        <translation>Ne pas échanger</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Retirer l’offre</translation>
    </message>
    <message>
        <source>The two turns were exchanged.</source>
        <translation>Les deux tours sont échangés.</translation>
    </message>
    <message>
        <source>The offer was taken back.</source>
        <translation>L’offre est retirée.</translation>
    </message>
    <message>
        <source>The swap was declined; both keep their turns.</source>
        <translation>L’échange est refusé ; chacun garde son tour.</translation>
    </message>
</context>
<context>
    <name>cercle::WorkDetail</name>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Add a reviewer…</source>
        <translation>Ajouter un relecteur…</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Retour au cycle</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Votre travail</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>handed in on %1</source>
        <translation>remis le %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message numerus="yes">
        <source>You have waited %n day(s) for feedback: ask somebody, or whoever opened the round.</source>
        <translation>
            <numerusform>Vous attendez un retour depuis %n jour : demandez à quelqu’un, ou à qui a ouvert le cycle.</numerusform>
            <numerusform>Vous attendez un retour depuis %n jours : demandez à quelqu’un, ou à qui a ouvert le cycle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This work has waited %n day(s) for feedback.</source>
        <translation>
            <numerusform>Ce travail attend un retour depuis %n jour.</numerusform>
            <numerusform>Ce travail attend un retour depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Votre relecture</translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n rendue</numerusform>
            <numerusform>%n rendues</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews begin once all have handed in.</source>
        <translation>Les relectures commencent quand tous ont remis.</translation>
    </message>
    <message>
        <source>Nothing published yet: sealed reviews come together, so that nobody is told by the time.</source>
        <translation>Rien de publié encore : les relectures scellées paraissent ensemble, pour que le moment ne trahisse personne.</translation>
    </message>
    <message>
        <source>No review yet.</source>
        <translation>Pas encore de relecture.</translation>
    </message>
    <message>
        <source>so many say yes</source>
        <translation>disent oui</translation>
    </message>
    <message>
        <source>%1 reads this work.</source>
        <translation>%1 relit ce travail.</translation>
    </message>
    <message>
        <source>The author is not shown</source>
        <translation>L’auteur n’est pas montré</translation>
    </message>
</context>
<context>
    <name>cercle::WorkForm</name>
    <message>
        <source>What is handed in</source>
        <translation>Ce qui est remis</translation>
    </message>
    <message>
        <source>What you had typed and not handed in.</source>
        <translation>Ce que vous aviez saisi sans le remettre.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Write or paste the text; Markdown is shown as it reads.</source>
        <translation>Écrivez ou collez le texte ; le Markdown est mis en forme.</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Prendre dans un fichier…</translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation>T&amp;exte</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>The commit&apos;s id</source>
        <translation>L’identifiant du commit</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Dépôt</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>&amp;Commit</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>1, new to it</source>
        <translation>1, débutant</translation>
    </message>
    <message>
        <source>4, at home in it</source>
        <translation>4, à l’aise</translation>
    </message>
    <message>
        <source>Your le&amp;vel in the matter</source>
        <translation>Votre ni&amp;veau en la matière</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An example to review</source>
        <translation>Un exemple à relire</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Hand in a work</source>
        <translation>Remettre un travail</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Hand in version %1</source>
        <translation>Remettre la version %1</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Choose another file.</source>
        <translation>« %1 » ne peut pas être lu : %2. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>Du fichier %1</translation>
    </message>
    <message>
        <source>The text is empty; write or paste it, or take it from a file.</source>
        <translation>Le texte est vide ; écrivez-le, collez-le ou prenez-le dans un fichier.</translation>
    </message>
    <message>
        <source>This is no web address; paste the whole link, beginning with https://.</source>
        <translation>Ce n’est pas une adresse web ; collez le lien entier, qui commence par https://.</translation>
    </message>
    <message>
        <source>A repository and a commit go together; give both.</source>
        <translation>Un dépôt et un commit vont ensemble ; donnez les deux.</translation>
    </message>
    <message>
        <source>The example is there.</source>
        <translation>L’exemple est ajouté.</translation>
    </message>
    <message>
        <source>Handed in.</source>
        <translation>Travail remis.</translation>
    </message>
    <message>
        <source>Hand in a file</source>
        <translation>Remettre un fichier</translation>
    </message>
    <message>
        <source>The file %1 is handed in (%2).</source>
        <translation>Le fichier %1 est remis (%2).</translation>
    </message>
    <message>
        <source>Drop to hand it in</source>
        <translation>Déposez pour rendre ce travail</translation>
    </message>
    <message>
        <source>Drop one file or one link at a time.</source>
        <translation>Déposez un seul fichier ou un seul lien à la fois.</translation>
    </message>
</context>
<context>
    <name>cercle::WorkView</name>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>The work is what the link leads to.</source>
        <translation>Le travail est ce vers quoi mène le lien.</translation>
    </message>
    <message>
        <source>Version of the work</source>
        <translation>Version du travail</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Le travail</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copier les commandes</translation>
    </message>
    <message>
        <source>Repository and commit</source>
        <translation>Dépôt et commit</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>This work has no link that can be opened.</source>
        <translation>Ce travail n’a pas de lien qui puisse s’ouvrir.</translation>
    </message>
    <message>
        <source>This system has no program that opens links; copy the link instead.</source>
        <translation>Ce système n’a pas de programme pour ouvrir les liens ; copiez plutôt le lien.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>A file of this kind may hold a program; save it if you know what it is</source>
        <translation>Un fichier de ce type peut contenir un programme ; enregistrez-le si vous savez ce que c’est</translation>
    </message>
    <message>
        <source>What is new in the work</source>
        <translation>Ce qui est nouveau dans le travail</translation>
    </message>
    <message>
        <source>New since version %1</source>
        <translation>Nouveau depuis la version %1</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Le texte est le même.</translation>
    </message>
</context>
</TS>
