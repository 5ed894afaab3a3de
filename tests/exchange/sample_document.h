#pragma once
// A session with everything in it, for the exports' tests; the people are invented.

#include "exchange/session_document.h"

namespace cercle::test
{

inline SessionDocument sampleDocument(const QString &notes = QStringLiteral("# Décorateurs\n\nTexte.\n"))
{
    SessionDocument d;
    d.groupTitle = QStringLiteral("Python à plusieurs");
    d.goal = QStringLiteral("Écrire ensemble un petit outil : un par mois !");
    d.title = QStringLiteral("Les décorateurs");
    d.date = {QStringLiteral("2026-11-24")};
    d.time = {QStringLiteral("18:30")};
    d.zone = QStringLiteral("Europe/Paris");
    d.minutes = 90;
    d.place = QStringLiteral("Bibliothèque, salle 2");
    d.call = QUrl(QStringLiteral("https://meet.example.org/cercle?a=1&b=é"));
    d.present = {QStringLiteral("Léa"), QStringLiteral("Tomás"), QStringLiteral("Wei")};
    d.excused = {QStringLiteral("Noor")};
    d.roles = {{QStringLiteral("Moderator"), QStringLiteral("Léa")},
               {QStringLiteral("Note taker"), QStringLiteral("Tomás")}};
    d.agenda = {{QStringLiteral("Tour de table"), 5, {}},
                {QStringLiteral("Décorateurs"), 30, QStringLiteral("Wei")}};
    d.decisions = {QStringLiteral("Deux séances par mois."), QStringLiteral("Relire à deux.")};
    d.actions = {
        {QStringLiteral("Écrire le guide"), QStringLiteral("Wei"), {QStringLiteral("2026-12-01")}, false},
        {QStringLiteral("Réserver la salle"), {}, {}, true}};
    d.resources = {{QStringLiteral("PEP 318"), QUrl(QStringLiteral("https://peps.python.org/pep-0318/")),
                    QStringLiteral("l'origine")}};
    d.notes = notes;
    d.language = QStringLiteral("fr");
    d.sequence = 4;
    d.session = Uid::fromBytes("0123456789abcdef");
    d.stampMs = 1795000000000; // 2026-11-18 11:06:40 UTC
    return d;
}

} // namespace cercle::test
