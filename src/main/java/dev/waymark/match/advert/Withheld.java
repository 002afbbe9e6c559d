package dev.waymark.match.advert;

import dev.waymark.knowledge.quarantine.Quarantine;
import java.util.List;
import java.util.regex.Pattern;

/** Sees what an advert says that is passed on to nobody. */
final class Withheld {
    private static final String NATION = "(english|german|french|dutch|spanish|italian|polish|japanese|chinese|arabic"
            + "|portuguese|russian|swedish|danish|norwegian|turkish|hindi|korean)";

    /** Who somebody is: age, gender, origin, family, health, belief. What somebody can do is said without them. */
    private static final List<Pattern> PERSONAL = patterns(
            "\\b(age|ages|aged|ageing|elderly|youth\\w*|young(er|est)?|years? old|year-old|years of age|date of birth"
                    + "|born (in|after|before)|generation [xyz]|gen z|millennials?|digital natives?|pensioners?)\\b",
            "\\bolder (people|persons?|workers|employees|applicants|candidates)\\b",
            "\\bm\\s*/\\s*[fw]\\b|\\b[fw]\\s*/\\s*m\\b|\\b(fe)?males?\\b|\\b(wo)?m[ae]n\\b|\\b(lady|ladies|girls?|boys?|guys?)\\b",
            "\\bgentlem[ae]n\\b|\\bgender\\w*|\\b(sex|sexes|sexual\\w*|transgender|non-?binary)\\b",
            "\\b(he|she|him|his|her|hers|himself|herself)\\b|\\b(pregnan\\w+|mothers?|fathers?|maternity|paternity)\\b",
            "\\b(nationalit(y|ies)|citizen\\w*|ethnic\\w*|racial\\w*|racis\\w+|immigrants?|migrants?|foreigners?"
                    + "|indigenous|aboriginal|passports?|visas?|work permits?|mother tongue|place of birth|residency)\\b",
            "\\braces?\\b(?! condition)|(?<!cross[- ]|same[- ])\\borigins?\\b(?![- ](server|header|policy|resource))",
            "\\b(right to work|eligible to work|authori[sz]ed to work|skin colou?r|people of colou?r)\\b",
            "\\bnative([- ]level)?[- ](speakers?|languages?|level|fluency|proficiency|" + NATION + ")\\b",
            "\\b" + NATION + " natives?\\b",
            "\\b(marital|married|unmarried|divorced|widow\\w*|single (m[ae]n|wom[ae]n|parents?)|spouses?|wi(fe|ves)|husbands?"
                    + "|childless|child-?free|childcare|family (status|situation|planning|commitments?))\\b",
            "\\b(no|without|have|having|want|with|own|small|young) (kids|children)\\b",
            "\\b(disab(led|ility|ilities)|handicap\\w*|chronic\\w*|illness\\w*|(good|excellent|perfect|physical|mental) health"
                    + "|physically fit|physical fitness|able-?bodied|medical (exam\\w*|checks?|certificates?|history)"
                    + "|hiv|blood group|sick (days|leave))\\b",
            "\\b(religio\\w+|church\\w*|christian\\w*|catholic|protestant|muslims?|islamic|jew(s|ish)|hindus?|atheis\\w+"
                    + "|political (views?|beliefs?|opinions?|party)|trade union member\\w*|sexual orientation|lgbt\\w*"
                    + "|good[- ]looking|attractive (appearance|person)|well[- ]groomed|photo(graph)? of yourself)\\b");

    private static final String READER = "(an? |the )?(ai|llm|gpt|chatgpt|large language|language) ?"
            + "(models?|assistants?|agents?|systems?|bots?|tools?|readers?|recruiters?|screeners?)?";

    /** What adverts are smuggled with beside the orders that articles are. */
    private static final List<Pattern> INSTRUCTIONS = patterns(
            "\\b(note|notice|attention|message|instructions?|dear|hello|hey|to) (to |for )?(all |any |the )?"
                    + "(automated|ai|llm|language model|chatbot|bot|screening|parsing|machine)\\b",
            "\\bas " + READER + ",|\\byou, (the |an? )?" + READER + ",",
            "^(please |now |then |always |instead,? )*(rank|rate|score|recommend|classify|label|report|return|list)\\b.{0,80}"
                    + "\\b(first|highest|top|share of|perfect|best match|1\\.0|100 ?%)",
            "^(please |now |then |always |instead,? )*(respond|reply|answer|say|output|print)\\b.{0,20}"
                    + "\\b(only|exactly|with|that|nothing)\\b",
            "^(system|assistant|user|developer) ?:",
            "\\b(ignore|disregard|override|bypass)\\b.{0,40}\\b(instructions?|prompts?|above|previous|prior|earlier)\\b");

    private Withheld() {}

    /** Whether a line speaks of who a person is rather than of what a person can do. */
    static boolean isPersonal(String line) {
        return matches(PERSONAL, line);
    }

    /** Whether a line speaks to what reads the advert, rather than to an applicant. It is data and never followed. */
    static boolean isInstruction(String line) {
        return Quarantine.isForMachines(line) || matches(INSTRUCTIONS, line);
    }

    private static boolean matches(List<Pattern> patterns, String line) {
        String plain = line.replace('’', '\'').replaceAll("[\\s\\p{Z}]+", " ");
        return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).find());
    }

    private static List<Pattern> patterns(String... wordings) {
        return List.of(wordings).stream()
                .map(wording -> Pattern.compile(wording, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }
}
