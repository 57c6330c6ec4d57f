// SPDX-License-Identifier: MIT
#include "model/vocabulary_rows.h"

namespace model::rows {
namespace {

constexpr Label unknown = {"Unknown", "Onbekend"};
constexpr Label no = {"No", "Nee"};
constexpr Label yes = {"Yes", "Ja"};

constexpr Attribute from = required(
    row(Attr::From, Kind::Reference, {"From", "Van"}, {"Where the link starts.", "Waar de verbinding begint."}));
constexpr Attribute to =
    required(row(Attr::To, Kind::Reference, {"To", "Naar"}, {"Where the link ends.", "Waar de verbinding eindigt."}));

constexpr Attribute feedbackPerYear(Label help) {
  return count(Attr::FeedbackPerYear, Kind::Number, {"Reports back a year", "Terugkoppelingen per jaar"}, help);
}

constexpr Attribute plain[] = {from, to, visibility, note};  // partOf, elaborates

// Line

constexpr Value lineKinds[] = {{"hierarchical", {"Hierarchical", "Hiërarchisch"}},
                               {"functional", {"Functional", "Functioneel"}}};

constexpr Value feedbacks[] = {{"unknown", unknown},
                               {"none", {"None", "Geen"}},
                               {"occasional", {"Now and then", "Af en toe"}},
                               {"regular", {"Regular", "Regelmatig"}}};

constexpr Attribute line[] = {from,
                              to,
                              choice(Attr::Kind, {"Kind", "Soort"}, lineKinds, "hierarchical",
                                     {"Whether this is one's manager, or who directs the work.",
                                      "Of dit de leidinggevende is, of wie het werk aanstuurt."}),
                              choice(Attr::Feedback, {"Feedback", "Terugkoppeling"}, feedbacks, "unknown",
                                     {"How often one speaks the other about the collaboration.",
                                      "Hoe vaak men elkaar over de samenwerking spreekt."}),
                              visibility,
                              note};

// Contact

constexpr Value contactFormalities[] = {formalities[0], formalities[1], {"both", {"Both", "Beide"}}};

constexpr Value states[] = {{"active", {"Active", "Actief"}},
                            {"dormant", {"Dormant", "Slapend"}},
                            {"lost", {"Lost", "Verloren"}},
                            {"wished", {"Wished for", "Gewenst"}}};

constexpr Value trusts[] = {{"unknown", unknown},
                            {"low", {"Low", "Laag"}},
                            {"growing", {"Growing", "Groeiend"}},
                            {"solid", {"Solid", "Stevig"}}};

constexpr Value directions[] = {{"mutual", {"Mutual", "Wederzijds"}}, {"oneway", {"From one side", "Van één kant"}}};

constexpr Value origins[] = {{"meeting", {"A meeting", "Een bijeenkomst"}},
                             {"project", {"A project", "Een project"}},
                             {"job_shadowing", {"Job shadowing", "Meelopen"}},
                             {"co_location", {"Working in one place", "Werken op één plek"}},
                             {"introduced", {"Introduced by someone", "Voorgesteld door iemand"}},
                             {"personal", {"Personal", "Persoonlijk"}},
                             {"other", {"Other", "Anders"}}};

constexpr Attribute contact[] = {
    from,
    to,
    asked(choice(Attr::Formality, {"Formality", "Formaliteit"}, contactFormalities, "formal",
                 {"Whether they meet by appointment, in passing, or both.",
                  "Of men elkaar op afspraak spreekt, tussendoor, of allebei."})),
    asked(choice(Attr::State, {"State", "Toestand"}, states, "active",
                 {"Whether the contact lives.", "Of het contact leeft."})),
    count(Attr::TimesPerYear, Kind::Number, {"Times a year", "Keer per jaar"},
          {"How often they speak.", "Hoe vaak men elkaar spreekt."}),
    choice(Attr::Trust, {"Trust", "Vertrouwen"}, trusts, "unknown",
           {"How much they trust each other.", "Hoeveel men elkaar vertrouwt."}),
    choice(Attr::Direction, {"Direction", "Richting"}, directions, "mutual",
           {"Whether both seek the contact, or only the one it starts at.",
            "Of beiden het contact zoeken, of alleen degene bij wie het begint."}),
    choice(Attr::Origin, {"Came from", "Ontstaan door"}, origins, {},
           {"How the contact came about.", "Hoe het contact is ontstaan."}),
    row(Attr::Since, Kind::Date, {"Since", "Sinds"},
        {"The day the contact began.", "De dag waarop het contact begon."}),
    row(Attr::FollowUp, Kind::Text, {"Follow-up", "Vervolg"},
        {"What came of it, or should.", "Wat eruit voortkwam, of zou moeten komen."}),
    visibility,
    note};

// Sits at

constexpr Value seats[] = {{"chair", {"Chair", "Voorzitter"}},
                           {"secretary", {"Secretary", "Secretaris"}},
                           {"member", {"Member", "Lid"}},
                           {"guest", {"Guest", "Gast"}}};

constexpr Value mandatesHere[] = {{"asRole", {"As the role has", "Zoals de rol"}},
                                  {"none", {"None", "Geen"}},
                                  {"advise", {"Advise", "Adviseren"}},
                                  {"negotiate", {"Negotiate within limits", "Onderhandelen binnen kaders"}},
                                  {"decide", {"Decide", "Beslissen"}},
                                  {"unknown", unknown}};

constexpr Attribute sitsAt[] = {from,
                                to,
                                choice(Attr::Seat, {"Seat", "Plaats aan tafel"}, seats, "member",
                                       {"As what the role sits at this table.", "Als wat de rol aan deze tafel zit."}),
                                choice(Attr::MandateHere, {"Mandate here", "Mandaat hier"}, mandatesHere, "asRole",
                                       {"What the role may do at this table.", "Wat de rol aan deze tafel mag."}),
                                ranged(row(Attr::Attendance, Kind::Number, {"Attendance (%)", "Aanwezigheid (%)"},
                                           {"At what share of the meetings the role is there.",
                                            "Bij welk deel van de bijeenkomsten de rol aanwezig is."}),
                                       0, 100),
                                visibility,
                                note};

// Represents

constexpr Value influences[] = {
    {"unknown", unknown}, {"none", {"None", "Geen"}}, {"some", {"Some", "Enige"}}, {"strong", {"Strong", "Sterke"}}};

constexpr Value consultations[] = {{"unknown", unknown}, {"no", no}, {"yes", yes}};

constexpr Attribute represents[] = {
    from,
    to,
    choice(Attr::Influence, {"Influence", "Invloed"}, influences, "unknown",
           {"How much these people have to say in what the role does.",
            "Hoeveel deze mensen te zeggen hebben over wat de rol doet."}),
    feedbackPerYear({"How often the role reports back to these people.", "Hoe vaak de rol deze mensen terugkoppelt."}),
    row(Attr::LastFeedback, Kind::Date, {"Last reported back", "Laatst teruggekoppeld"},
        {"The day the role last reported back.", "De dag waarop voor het laatst is teruggekoppeld."}),
    choice(Attr::Consults, {"Consults them first", "Raadpleegt vooraf"}, consultations, "unknown",
           {"Whether the role asks these people before it decides.",
            "Of de rol deze mensen vraagt voordat er wordt besloten."}),
    row(Attr::Channel, Kind::Text, {"By way of", "Via"},
        {"How they hear from each other.", "Hoe men van elkaar hoort."}),
    visibility,
    note};

// Holds and affects

constexpr Value importances[] = {
    {"1", {"Minor", "Meespelend"}}, {"2", {"Important", "Belangrijk"}}, {"3", {"Vital", "Wezenlijk"}}};

constexpr Attribute importance() {
  Attribute made =
      ranged(row(Attr::Importance, Kind::Integer, {"Importance", "Gewicht"},
                 {"How much the interest weighs for who has it.", "Hoe zwaar het belang weegt voor wie het heeft."}),
             1, 3);
  made.values = importances;
  made.absent = "1";
  return made;
}

constexpr Attribute holds[] = {from, to, importance(), visibility, note};

constexpr Value effects[] = {{"-2", {"Harms it badly", "Schaadt sterk"}},
                             {"-1", {"Harms it", "Schaadt"}},
                             {"0", {"Neutral", "Neutraal"}},
                             {"1", {"Serves it", "Dient"}},
                             {"2", {"Serves it well", "Dient sterk"}}};

constexpr Attribute effect() {
  Attribute made = ranged(row(Attr::Effect, Kind::Integer, {"Effect", "Effect"},
                              {"What it does to the interest.", "Wat het met het belang doet."}),
                          -2, 2);
  made.values = effects;
  return required(made);
}

constexpr Attribute affects[] = {from, to, effect(), visibility, note};

// Commits

constexpr Value participations[] = {{"supporter", {"Supporter", "Steunt"}, Type::Ambition},
                                    {"owner", {"Owner", "Eigenaar"}, Type::Ambition},
                                    {"party", {"Party", "Partij"}, Type::Agreement},
                                    {"signatory", {"Signatory", "Ondertekenaar"}, Type::Agreement},
                                    {"owner", {"Owner", "Eigenaar"}, Type::Step},
                                    {"executor", {"Executor", "Uitvoerder"}, Type::Step}};

constexpr Value degrees[] = {{"unknown", unknown},
                             {"none", {"None", "Geen"}},
                             {"hesitant", {"Hesitant", "Aarzelend"}},
                             {"committed", {"Committed", "Verbonden"}},
                             {"leading", {"Leading", "Trekkend"}}};

constexpr Value understandings[] = {{"unknown", unknown},
                                    {"same", {"The same picture", "Zelfde beeld"}},
                                    {"differs", {"A different picture", "Ander beeld"}}};

constexpr Value keptValues[] = {{"unknown", unknown}, {"yes", yes}, {"partly", {"Partly", "Deels"}}, {"no", no}};

constexpr Attribute commits[] = {
    from,
    to,
    choice(Attr::Part, {"Part", "Aandeel"}, participations, {}, {"As what one commits.", "Als wat men zich verbindt."}),
    choice(Attr::Degree, {"Commitment", "Verbondenheid"}, degrees, "unknown",
           {"How strongly one is tied to it.", "Hoe sterk men eraan verbonden is."}),
    choice(Attr::Understanding, {"Understanding", "Beeld"}, understandings, "unknown",
           {"Whether one means the same by it as the others.", "Of men er hetzelfde onder verstaat als de anderen."}),
    choice(Attr::Kept, {"Kept", "Nagekomen"}, keptValues, "unknown",
           {"Whether one did what was promised.", "Of men deed wat was toegezegd."}),
    row(Attr::SignedOn, Kind::Date, {"Signed on", "Getekend op"},
        {"The day one signed.", "De dag waarop men tekende."}),
    visibility,
    note};

// Steers

constexpr Attribute steers[] = {
    from,
    to,
    row(Attr::Assignment, Kind::Text, {"Assignment", "Opdracht"},
        {"What the table asks for.", "Waar de tafel om vraagt."}),
    feedbackPerYear({"How often the table hears how it goes.", "Hoe vaak de tafel hoort hoe het gaat."}),
    row(Attr::LastFeedback, Kind::Date, {"Last reported back", "Laatst teruggekoppeld"},
        {"The day the table last heard how it goes.", "De dag waarop de tafel het voor het laatst hoorde."}),
    visibility,
    note};

constexpr Type organisations[] = {Type::Organisation};
constexpr Type roles[] = {Type::Role};
constexpr Type constituencies[] = {Type::Constituency};
constexpr Type tables[] = {Type::Table};
constexpr Type interests[] = {Type::Interest};
constexpr Type members[] = {Type::Role, Type::Constituency, Type::Organisation};
constexpr Type holders[] = {Type::Organisation, Type::Role, Type::Constituency};
constexpr Type committers[] = {Type::Organisation, Type::Role};
constexpr Type items[] = {Type::Ambition, Type::Agreement, Type::Step};
constexpr Type steered[] = {Type::Table, Type::Step, Type::Agreement};
constexpr Type elaborating[] = {Type::Agreement, Type::Step};
constexpr Type elaborated[] = {Type::Ambition, Type::Agreement};

constexpr TypeInfo link(Type id, std::string_view linkName, char letter, Label label, Label plural, Label help,
                        std::span<const Attribute> attributes, std::span<const Type> starts,
                        std::span<const Type> ends) {
  return {.id = id,
          .name = linkName,
          .group = Group::Link,
          .label = label,
          .plural = plural,
          .help = help,
          .letter = letter,
          .icon = "connect",
          .attributes = attributes,
          .from = starts,
          .to = ends};
}

constexpr TypeInfo types[] = {
    link(Type::PartOf, "partOf", 'p', {"belongs to", "hoort bij"}, {"Memberships", "Hoort bij"},
         {"The organisation someone or something is part of.", "De organisatie waar iemand of iets deel van is."},
         plain, members, organisations),
    link(Type::Line, "line", 'l', {"reports to", "valt onder"}, {"Reporting lines", "Lijnen"},
         {"Who directs the role.", "Wie de rol aanstuurt."}, line, roles, roles),
    link(Type::Contact, "contact", 'n', {"is in contact with", "heeft contact met"}, {"Contacts", "Contacten"},
         {"Two roles that speak with each other.", "Twee rollen die elkaar spreken."}, contact, roles, roles),
    link(Type::SitsAt, "sitsAt", 'z', {"sits at", "zit aan"}, {"Seats", "Plaatsen aan tafel"},
         {"A role that has a seat at a table.", "Een rol die aan een tafel zit."}, sitsAt, roles, tables),
    link(Type::Represents, "represents", 'v', {"represents", "vertegenwoordigt"},
         {"Representations", "Vertegenwoordigingen"},
         {"A role that speaks for people who are not there.", "Een rol die spreekt voor mensen die er niet bij zijn."},
         represents, roles, constituencies),
    link(Type::Holds, "holds", 'h', {"has the interest", "heeft als belang"}, {"Interests held", "Belanghebbenden"},
         {"Whose interest it is.", "Van wie het belang is."}, holds, holders, interests),
    link(Type::Affects, "affects", 'e', {"affects", "raakt"}, {"Effects", "Effecten"},
         {"What a plan does to an interest.", "Wat een plan met een belang doet."}, affects, items, interests),
    link(Type::Commits, "commits", 'm', {"commits to", "verbindt zich aan"}, {"Commitments", "Verbintenissen"},
         {"Who stands behind an ambition, an agreement or a step.",
          "Wie achter een ambitie, een afspraak of een stap staat."},
         commits, committers, items),
    link(Type::Steers, "steers", 'u', {"steers", "stuurt"}, {"Steering", "Sturing"},
         {"What a table decides about.", "Waar een tafel over gaat."}, steers, tables, steered),
    link(Type::Elaborates, "elaborates", 'w', {"elaborates", "werkt uit"}, {"Elaborations", "Uitwerkingen"},
         {"What an agreement or a step makes concrete.", "Wat een afspraak of een stap concreet maakt."}, plain,
         elaborating, elaborated)};

}  // namespace

std::span<const TypeInfo> links() { return types; }

}  // namespace model::rows
