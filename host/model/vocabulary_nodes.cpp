// SPDX-License-Identifier: MIT
#include "model/vocabulary_rows.h"

namespace model::rows {
namespace {

constexpr Label unknown = {"Unknown", "Onbekend"};
constexpr Label no = {"No", "Nee"};
constexpr Label yes = {"Yes", "Ja"};
constexpr Value unknownNoYes[] = {{"unknown", unknown}, {"no", no}, {"yes", yes}};

// Organisation

constexpr Value partnerships[] = {{"core", {"Core partner", "Kernpartner"}},
                                  {"associate", {"Associate", "Aangesloten partij"}},
                                  {"environment", {"Environment", "Omgeving"}}};

constexpr Value organisationKinds[] = {{"vmbo", {"Vmbo", "Vmbo"}},
                                       {"mbo", {"Mbo", "Mbo"}},
                                       {"school", {"Other school", "Andere school"}},
                                       {"company", {"Company", "Bedrijf"}},
                                       {"care", {"Care organisation", "Zorginstelling"}},
                                       {"childcare", {"Childcare", "Kinderopvang"}},
                                       {"government", {"Government", "Overheid"}},
                                       {"network", {"Network", "Samenwerkingsverband"}},
                                       {"support", {"Adviser", "Ondersteuner"}},
                                       {"unit", {"Unit", "Organisatieonderdeel"}}};

constexpr Value powers[] = {{"unknown", unknown},
                            {"0", {"None", "Geen"}},
                            {"1", {"Low", "Laag"}},
                            {"2", {"Medium", "Midden"}},
                            {"3", {"High", "Hoog"}}};

constexpr Attribute organisation[] = {
    name({"Name", "Naam"}, {"What the organisation is called.", "Hoe de organisatie heet."}),
    asked(required(choice(Attr::Partnership, {"Partnership", "Plaats in de samenwerking"}, partnerships, {},
                          {"Whether it carries the collaboration, takes part in it, or stands around it.",
                           "Of zij de samenwerking draagt, eraan meedoet of eromheen staat."}))),
    choice(Attr::Kind, {"Kind", "Soort"}, organisationKinds, {},
           {"What kind of organisation it is.", "Wat voor organisatie het is."}),
    choice(Attr::Power, {"Power", "Macht"}, powers, "unknown",
           {"How much it can make or break on this issue.", "Hoeveel zij bij dit vraagstuk kan maken of breken."}),
    row(Attr::Region, Kind::Text, {"Region", "Regio"}, {"Where it works.", "Waar zij werkt."}),
    visibility,
    note};

// Role

constexpr Value layers[] = {{"board", {"Board (strategic)", "Bestuurlijk (strategisch)"}},
                            {"management", {"Management (tactical)", "Management (tactisch)"}},
                            {"executive", {"Executive (operational)", "Uitvoerend (operationeel)"}},
                            {"unknown", unknown}};

constexpr Value mandates[] = {{"unknown", unknown},
                              {"none", {"None", "Geen"}},
                              {"advise", {"Advise", "Adviseren"}},
                              {"negotiate", {"Negotiate within limits", "Onderhandelen binnen kaders"}},
                              {"decide", {"Decide", "Beslissen"}}};

constexpr Value positions[] = {{"line", {"In the line", "In de lijn"}},
                               {"functional", {"Functional, outside the line", "Functioneel, buiten de lijn"}},
                               {"staff", {"Staff", "Staf"}},
                               {"external", {"External, independent", "Extern, onafhankelijk"}},
                               {"unknown", unknown}};

constexpr Value commitments[] = {{"unknown", unknown},
                                 {"against", {"Against", "Tegen"}},
                                 {"doubtful", {"Doubtful", "Twijfelend"}},
                                 {"willing", {"Willing", "Bereid"}},
                                 {"driving", {"Driving", "Trekker"}}};

constexpr Value facilitations[] = {{"unknown", unknown}, {"no", no}, {"partly", {"Partly", "Deels"}}, {"yes", yes}};

constexpr Value roleStatuses[] = {
    {"active", {"Active", "Actief"}}, {"vacant", {"Vacant", "Vacant"}}, {"leaving", {"Leaving", "Vertrekkend"}}};

constexpr Attribute holderCount() {
  Attribute made = count(Attr::HolderCount, Kind::Integer, {"Number of people", "Aantal personen"},
                         {"How many people have this role.", "Hoeveel mensen deze rol hebben."});
  made.absent = "1";
  return made;
}

constexpr Attribute role[] = {
    name({"Function", "Functie"}, {"The function, rather than the person in it.", "De functie, niet de persoon."}),
    asked(required(choice(Attr::Layer, {"Layer", "Laag"}, layers, {},
                          {"The level at which the role works in its own organisation.",
                           "Het niveau waarop de rol in de eigen organisatie werkt."}))),
    asked(
        choice(Attr::Mandate, {"Mandate", "Mandaat"}, mandates, "unknown",
               {"What the role may do on behalf of its organisation.", "Wat de rol namens de eigen organisatie mag."})),
    choice(Attr::Position, {"Position", "Positie"}, positions, "unknown",
           {"Where the role stands in its own organisation.", "Waar de rol in de eigen organisatie staat."}),
    choice(Attr::Commitment, {"Commitment", "Betrokkenheid"}, commitments, "unknown",
           {"How the role stands towards the collaboration.", "Hoe de rol tegenover de samenwerking staat."}),
    choice(Attr::Facilitated, {"Time and budget", "Tijd en budget"}, facilitations, "unknown",
           {"Whether the role gets time and budget for the collaboration.",
            "Of de rol tijd en budget krijgt voor de samenwerking."}),
    row(Attr::Expertise, Kind::Text, {"Expertise", "Deskundigheid"},
        {"What the role brings in knowledge and skill.", "Wat de rol aan kennis en kunde meebrengt."}),
    row(Attr::Holder, Kind::Text, {"Held by", "Vervuld door"},
        {"Who has the role; only needed when one person has several.",
         "Wie de rol vervult; alleen nodig als iemand er meer heeft."}),
    holderCount(),
    choice(Attr::RoleStatus, {"Status", "Status"}, roleStatuses, "active",
           {"Whether someone has the role, and will keep it.", "Of iemand de rol heeft, en houdt."}),
    visibility,
    note};

// Constituency

constexpr Value moods[] = {{"unknown", unknown},
                           {"opposed", {"Opposed", "Tegen"}},
                           {"sceptical", {"Sceptical", "Sceptisch"}},
                           {"neutral", {"Neutral", "Neutraal"}},
                           {"supportive", {"Supportive", "Positief"}}};

constexpr Attribute constituency[] = {
    name({"Name", "Naam"},
         {"The people who are not at the table themselves.", "De mensen die niet zelf aan tafel zitten."}),
    choice(Attr::Mood, {"Mood", "Stemming"}, moods, "neutral",
           {"How these people look at the collaboration.", "Hoe deze mensen naar de samenwerking kijken."}),
    count(Attr::Size, Kind::Integer, {"Size", "Omvang"},
          {"About how many people it is.", "Om hoeveel mensen het ongeveer gaat."}),
    visibility, note};

// Table

constexpr Value tableKinds[] = {{"steering", {"Steering group", "Stuurgroep"}},
                                {"project", {"Project group", "Projectgroep"}},
                                {"working", {"Working group", "Werkgroep"}},
                                {"cocreation", {"Co-creation group", "Cocreatiegroep"}},
                                {"field", {"Field meeting", "Werkveldbijeenkomst"}},
                                {"learning", {"Learning, peer review", "Leren, intervisie"}},
                                {"meet", {"Encounter", "Ontmoeting"}}};

constexpr Value tableLayers[] = {layers[0], layers[1], layers[2], {"mixed", {"Mixed", "Gemengd"}}};

constexpr Value decisionRules[] = {{"unknown", unknown},
                                   {"none", {"None", "Geen"}},
                                   {"consensus", {"Consensus", "Consensus"}},
                                   {"majority", {"Majority", "Meerderheid"}},
                                   {"chair", {"The chair decides", "De voorzitter beslist"}}};

constexpr Attribute table[] = {
    name({"Name", "Naam"}, {"What this place of consultation is called.", "Hoe dit overleg heet."}),
    asked(required(choice(Attr::Kind, {"Kind", "Soort"}, tableKinds, {},
                          {"What people come together for here.", "Waarvoor men hier bij elkaar komt."}))),
    asked(choice(Attr::Formality, {"Formality", "Formaliteit"}, formalities, "formal",
                 {"Whether it has a fixed place in the organisation of the collaboration.",
                  "Of het een vaste plek heeft in de organisatie van de samenwerking."})),
    choice(Attr::Layer, {"Layer", "Laag"}, tableLayers, {},
           {"The level of the people who sit here.", "Het niveau van wie hier aan tafel zit."}),
    count(Attr::MeetingsPerYear, Kind::Number, {"Meetings a year", "Bijeenkomsten per jaar"},
          {"How often it meets; 0 means that it has stopped.", "Hoe vaak men bijeenkomt; 0 betekent: gestopt."}),
    row(Attr::LastMet, Kind::Date, {"Last met", "Laatste bijeenkomst"},
        {"The day of the last meeting.", "De dag van de laatste bijeenkomst."}),
    row(Attr::EndDate, Kind::Date, {"Ends on", "Eindigt op"},
        {"The day after which it no longer exists.", "De dag waarna dit overleg niet meer bestaat."}),
    choice(Attr::DecisionRule, {"Decisions", "Besluitvorming"}, decisionRules, "unknown",
           {"How a decision is reached here.", "Hoe hier een besluit tot stand komt."}),
    visibility,
    note};

// Ambition

constexpr Value ambitionStatuses[] = {{"idea", {"Idea", "Idee"}},
                                      {"discussed", {"Being discussed", "In gesprek"}},
                                      {"agreed", {"Shared", "Gedeeld"}},
                                      {"dropped", {"Dropped", "Losgelaten"}}};

constexpr Attribute ambition[] = {
    name({"Ambition", "Ambitie"}, {"What the partners want to reach together, in one sentence.",
                                   "Wat de partners samen willen bereiken, in één zin."}),
    required(choice(Attr::Status, {"Status", "Status"}, ambitionStatuses, {},
                    {"How far the partners have come with it.", "Hoe ver de partners ermee zijn."})),
    row(Attr::AgreedOn, Kind::Date, {"Agreed on", "Gedeeld op"},
        {"The day the partners agreed on it.", "De dag waarop de partners het eens werden."}),
    row(Attr::LastDiscussed, Kind::Date, {"Last discussed", "Laatst besproken"},
        {"The day it was last on the agenda.", "De dag waarop zij voor het laatst op de agenda stond."}),
    choice(Attr::Inspiring, {"Inspiring", "Inspirerend"}, unknownNoYes, "unknown",
           {"Whether it moves people.", "Of mensen er warm voor lopen."}),
    visibility,
    note};

// Interest

constexpr Value levels[] = {{"individual", {"Individual", "Individueel"}},
                            {"organisational", {"Organisation", "Organisatie"}},
                            {"collective", {"Collective", "Collectief"}}};

constexpr Value disclosures[] = {{"voiced", {"Voiced", "Uitgesproken"}},
                                 {"hinted", {"Shared with one other", "Bilateraal gedeeld"}},
                                 {"confidential", {"Told to the consultant", "Vertrouwelijk aan adviseur"}},
                                 {"assumed", {"Assumed by the consultant", "Vermoed door adviseur"}}};

constexpr Value forms[] = {{"interest", {"Interest", "Belang"}}, {"position", {"Position", "Standpunt"}}};

constexpr Attribute interest[] = {
    name({"Interest", "Belang"},
         {"What someone wants to gain, keep or prevent.", "Wat iemand wil bereiken, behouden of voorkomen."}),
    asked(required(choice(Attr::Level, {"Level", "Niveau"}, levels, {},
                          {"Whose interest it is: a person's, an organisation's or everyone's.",
                           "Van wie het belang is: van een persoon, een organisatie of van allen samen."}))),
    asked(required(choice(Attr::Disclosure, {"Openness", "Openheid"}, disclosures, {},
                          {"How openly it has been spoken of.", "Hoe openlijk het is uitgesproken."}))),
    choice(Attr::Form, {"Form", "Vorm"}, forms, "interest",
           {"An interest says why, a position says what.", "Een belang zegt waarom, een standpunt zegt wat."}),
    visibility,
    note};

// Agreement

constexpr Value agreementKinds[] = {{"covenant", {"Covenant", "Convenant"}},
                                    {"contract", {"Collaboration contract", "Samenwerkingsovereenkomst"}},
                                    {"projectPlan", {"Project plan", "Projectplan"}},
                                    {"rules", {"Rules of play", "Spelregels"}},
                                    {"working", {"Working agreement", "Werkafspraak"}},
                                    {"promise", {"Promise", "Toezegging"}}};

constexpr Value agreementStatuses[] = {{"idea", {"Idea", "Idee"}},
                                       {"draft", {"Draft", "Concept"}},
                                       {"agreed", {"Agreed", "Afgesproken"}},
                                       {"signed", {"Signed", "Ondertekend"}},
                                       {"kept", {"Kept", "Nagekomen"}},
                                       {"broken", {"Broken", "Niet nagekomen"}},
                                       {"expired", {"Expired", "Verlopen"}}};

constexpr Attribute agreement[] = {
    name({"Agreement", "Afspraak"}, {"What has been agreed.", "Wat er is afgesproken."}),
    asked(required(choice(Attr::Kind, {"Kind", "Soort"}, agreementKinds, {},
                          {"What kind of agreement it is.", "Wat voor afspraak het is."}))),
    asked(required(choice(Attr::Status, {"Status", "Status"}, agreementStatuses, {},
                          {"How far the agreement has come.", "Hoe ver de afspraak is."}))),
    choice(Attr::Formality, {"Formality", "Formaliteit"}, formalities, "formal",
           {"Whether it has been laid down.", "Of zij is vastgelegd."}),
    row(Attr::AgreedOn, Kind::Date, {"Agreed on", "Afgesproken op"},
        {"The day it was agreed.", "De dag waarop zij is gemaakt."}),
    asked(row(Attr::ReviewDate, Kind::Date, {"Review on", "Evalueren op"},
              {"The day the partners look back on it.", "De dag waarop de partners erop terugkijken."})),
    visibility,
    note};

// Step

constexpr Value stepKinds[] = {{"activity", {"Activity", "Activiteit"}},
                               {"experiment", {"Experiment", "Uitproberen"}},
                               {"milestone", {"Milestone", "Mijlpaal"}},
                               {"evaluation", {"Evaluation", "Evaluatie"}}};

constexpr Value stepSizes[] = {
    {"small", {"Small", "Klein"}}, {"medium", {"Medium", "Middelgroot"}}, {"large", {"Large", "Groot"}}};

constexpr Value stepStatuses[] = {{"idea", {"Idea", "Idee"}},
                                  {"ready", {"Ready to start", "Klaar om te starten"}},
                                  {"running", {"Running", "Loopt"}},
                                  {"done", {"Done", "Afgerond"}},
                                  {"stopped", {"Stopped", "Gestopt"}}};

constexpr Attribute step[] = {
    name({"Step", "Stap"}, {"What is going to be done.", "Wat er gaat gebeuren."}),
    choice(Attr::Kind, {"Kind", "Soort"}, stepKinds, "activity", {"What kind of step it is.", "Wat voor stap het is."}),
    asked(required(choice(Attr::Size, {"Size", "Omvang"}, stepSizes, {},
                          {"How much it asks of those who take it.", "Hoeveel zij vraagt van wie haar zet."}))),
    asked(required(choice(Attr::Status, {"Status", "Status"}, stepStatuses, {},
                          {"How far the step has come.", "Hoe ver de stap is."}))),
    row(Attr::StartDate, Kind::Date, {"Starts on", "Begint op"}, {"The day it starts.", "De dag waarop zij begint."}),
    asked(row(Attr::DueDate, Kind::Date, {"Due on", "Klaar op"},
              {"The day it should be done.", "De dag waarop zij klaar moet zijn."})),
    row(Attr::UpdatedOn, Kind::Date, {"Status as of", "Stand van"},
        {"The day its status was last checked.", "De dag waarop de status voor het laatst is nagegaan."}),
    choices(Attr::Needs, {"Needs", "Nodig"}, topicValues,
            {"Which of the twelve topics must at least be arranged first.",
             "Welke van de twaalf onderwerpen ten minste eerst geregeld moeten zijn."}),
    choice(Attr::Celebrated, {"Celebrated", "Gevierd"}, unknownNoYes, "unknown",
           {"Whether the result has been celebrated together.", "Of het resultaat samen is gevierd."}),
    visibility,
    note};

constexpr TypeInfo types[] = {
    {.id = Type::Organisation,
     .name = "organisation",
     .group = Group::Node,
     .label = {"Organisation", "Organisatie"},
     .plural = {"Organisations", "Organisaties"},
     .help = {"A partner, a unit of one, or an organisation around the collaboration.",
              "Een partner, een onderdeel daarvan, of een organisatie om de samenwerking heen."},
     .letter = 'o',
     .icon = "organisation",
     .prefix = {"o", "o"},
     .attributes = organisation},
    {.id = Type::Role,
     .name = "role",
     .group = Group::Node,
     .label = {"Role", "Rol"},
     .plural = {"Roles", "Rollen"},
     .help = {"A function in an organisation that takes part.", "Een functie in een organisatie die meedoet."},
     .letter = 'r',
     .icon = "role",
     .prefix = {"r", "r"},
     .attributes = role},
    {.id = Type::Constituency,
     .name = "constituency",
     .group = Group::Node,
     .label = {"Constituency", "Achterban"},
     .plural = {"Constituencies", "Achterbannen"},
     .help = {"People someone at the table speaks for.", "Mensen namens wie iemand aan tafel spreekt."},
     .letter = 'c',
     .icon = "constituency",
     .prefix = {"c", "a"},
     .attributes = constituency},
    {.id = Type::Table,
     .name = "table",
     .group = Group::Node,
     .label = {"Table", "Overlegtafel"},
     .plural = {"Tables", "Overlegtafels"},
     .help = {"A place where people of several partners meet.",
              "Een plek waar mensen van verschillende partners elkaar spreken."},
     .letter = 't',
     .icon = "table",
     .prefix = {"t", "t"},
     .attributes = table},
    {.id = Type::Ambition,
     .name = "ambition",
     .group = Group::Node,
     .label = {"Ambition", "Ambitie"},
     .plural = {"Ambitions", "Ambities"},
     .help = {"What the partners want to reach together.", "Wat de partners samen willen bereiken."},
     .letter = 'a',
     .icon = "ambition",
     .prefix = {"a", "m"},
     .attributes = ambition},
    {.id = Type::Interest,
     .name = "interest",
     .group = Group::Node,
     .label = {"Interest", "Belang"},
     .plural = {"Interests", "Belangen"},
     .help = {"What someone has to gain or lose.", "Wat er voor iemand op het spel staat."},
     .letter = 'i',
     .icon = "interest",
     .prefix = {"i", "b"},
     .attributes = interest},
    {.id = Type::Agreement,
     .name = "agreement",
     .group = Group::Node,
     .label = {"Agreement", "Afspraak"},
     .plural = {"Agreements", "Afspraken"},
     .help = {"Something the partners hold each other to.", "Iets waar de partners elkaar aan houden."},
     .letter = 'g',
     .icon = "agreement",
     .prefix = {"g", "f"},
     .attributes = agreement},
    {.id = Type::Step,
     .name = "step",
     .group = Group::Node,
     .label = {"Step", "Stap"},
     .plural = {"Steps", "Stappen"},
     .help = {"Something that is going to be done together.", "Iets wat samen wordt gedaan."},
     .letter = 's',
     .icon = "step",
     .prefix = {"s", "s"},
     .attributes = step}};

}  // namespace

std::span<const TypeInfo> nodes() { return types; }

}  // namespace model::rows
