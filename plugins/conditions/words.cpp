// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <array>

namespace samenspel::conditions {
namespace {

struct Words {
  std::string_view en;
  std::string_view nl;
  Texts texts() const { return {{"en", en}, {"nl", nl}}; }
};

struct PartWords {
  Words heading;
  Words question;
};

struct LensWords {
  Words heading;
  Words sentenceStart;
  std::array<PartWords, 3> parts;
};

constexpr std::array<LensWords, 5> lensWords = {{
    {{"Ambition", "Ambitie"},
     {"The ambition", "De ambitie"},
     {{{{"Content", "Inhoud"}, {"Do the partners mean the same by it?", "Bedoelen de partners er hetzelfde mee?"}},
       {{"Commitment", "Verbondenheid"},
        {"Does every core partner bind itself to it?", "Verbindt elke kernpartner zich eraan?"}},
       {{"Jointness", "Gezamenlijkheid"}, {"Does every core partner take part?", "Doet elke kernpartner mee?"}}}}},
    {{"Interests", "Belangen"},
     {"The handling of interests", "De omgang met belangen"},
     {{{{"Transparency", "Openheid"}, {"Have the interests been voiced?", "Zijn de belangen uitgesproken?"}},
       {{"Dialogue", "Dialoog"},
        {"Do the partners sit at a table together?", "Zitten de partners met elkaar aan tafel?"}},
       {{"Mutual gains", "Wederzijdse winst"},
        {"Do the plans bring every core partner something?", "Leveren de plannen elke kernpartner iets op?"}}}}},
    {{"Relation", "Relatie"},
     {"The relation", "De relatie"},
     {{{{"Leadership", "Leiderschap"},
        {"Is every table chaired, and does somebody lead?", "Heeft elke tafel een voorzitter, en trekt er iemand?"}},
       {{"Informal contact", "Informeel contact"},
        {"Do the partners meet informally, too?", "Ontmoeten de partners elkaar ook informeel?"}},
       {{"Trust", "Vertrouwen"},
        {"Do people of different partners trust each other?",
         "Vertrouwen mensen van verschillende partners elkaar?"}}}}},
    {{"Organisation", "Organisatie"},
     {"The organisation", "De organisatie"},
     {{{{"Connection on every layer", "Verbinding op elk niveau"},
        {"Is the figure of eight closed?", "Is het 8-tje gesloten?"}},
       {{"Agreements", "Afspraken"},
        {"Are agreements made, and is it known when they are reviewed?",
         "Zijn er afspraken gemaakt, en is bekend wanneer ze worden herzien?"}},
       {{"Facilitation", "Facilitering"},
        {"Do those who do the work get time and budget?", "Krijgt wie het werk doet tijd en middelen?"}}}}},
    {{"Process", "Proces"},
     {"The process", "Het proces"},
     {{{{"Phasing", "Fasering"}, {"Are the first few steps clear?", "Zijn de eerste paar stappen helder?"}},
       {{"Minimal needs", "Wat minimaal nodig is"},
        {"Is what the next step minimally needs there?", "Is er wat de volgende stap minimaal nodig heeft?"}},
       {{"Joint evaluation", "Gezamenlijke evaluatie"},
        {"Is a joint evaluation planned, or was one held?",
         "Is er een gezamenlijke evaluatie gepland of gehouden?"}}}}},
}};

constexpr std::array<Words, 5> pitfallWords = {
    {{"Confusion of tongues", "Spraakverwarring"},
     {"Interests under the table", "Belangen onder tafel"},
     {"Meeting only formally", "Alleen formeel contact"},
     {"Board-level connection lost", "Bestuurlijke aansluiting verloren"},
     {"Starting only when everything is clear", "Pas beginnen als alles helder is"}}};

constexpr std::array<Words, 3> presenceWords = {
    {{"present", "aanwezig"}, {"absent", "afwezig"}, {"not assessable", "niet te beoordelen"}}};

constexpr std::array<Words, 15> factorWords = {
    {{"The board voices the vision", "Het bestuur draagt de visie uit"},
     {"Inspiring, feasible goals", "Inspirerende, haalbare doelen"},
     {"The ambition is kept alive", "De ambitie wordt levend gehouden"},
     {"Interests are transparent", "Belangen liggen op tafel"},
     {"The other has been asked", "De ander is bevraagd"},
     {"Win-win", "Win-win"},
     {"Meeting informally", "Elkaar informeel ontmoeten"},
     {"Promises are kept", "Beloftes worden nagekomen"},
     {"Daring to be vulnerable", "Je kwetsbaar durven opstellen"},
     {"Those who do the work are facilitated", "Wie het werk doet, wordt gefaciliteerd"},
     {"An agreed project plan", "Een vastgesteld projectplan"},
     {"As light as possible", "Zo licht mogelijk georganiseerd"},
     {"First steps", "De eerste stappen"},
     {"What is minimally needed", "Wat minimaal nodig is"},
     {"Joint evaluation", "Gezamenlijk evalueren"}}};

constexpr std::array<Words, 4> answerWords = {
    {{"yes", "ja"}, {"no", "nee"}, {"?", "?"}, {"your own judgement", "eigen oordeel"}}};

}  // namespace

Texts headingOf(Lens lens) { return lensWords[std::size_t(lens)].heading.texts(); }

Texts sentenceStartOf(Lens lens) { return lensWords[std::size_t(lens)].sentenceStart.texts(); }

Texts headingOf(Lens lens, std::size_t part) { return lensWords[std::size_t(lens)].parts[part].heading.texts(); }

Texts questionOf(Lens lens, std::size_t part) { return lensWords[std::size_t(lens)].parts[part].question.texts(); }

Texts wordsFor(Pitfall pitfall) { return pitfallWords[std::size_t(pitfall)].texts(); }

Texts wordsFor(Presence presence) { return presenceWords[std::size_t(presence)].texts(); }

Texts wordsFor(Factor factor) { return factorWords[std::size_t(factor)].texts(); }

Texts wordsFor(Answer answer) { return answerWords[std::size_t(answer)].texts(); }

}  // namespace samenspel::conditions
