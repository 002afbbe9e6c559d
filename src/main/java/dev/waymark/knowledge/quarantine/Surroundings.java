package dev.waymark.knowledge.quarantine;

import dev.waymark.knowledge.structure.Block;
import dev.waymark.text.Sentences;
import dev.waymark.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands around a block: orders and questions are at home where others like them are, or where readers are spoken to.
 *
 * @param stems of its words, of those beside it and of the heading above it
 * @param addressed whether readers are spoken to near it
 * @param listed whether it is one item among others of the form of orders
 */
record Surroundings(Set<String> stems, boolean addressed, boolean listed) {
    /** How many blocks before and behind count as near. */
    private static final int NEAR = 3;

    /** Of each block, in order. */
    static List<Surroundings> of(List<Block> blocks) {
        List<List<Utterance>> said = blocks.stream().map(Surroundings::said).toList();
        List<Surroundings> all = new ArrayList<>();
        int heading = 0;
        for (int i = 0; i < blocks.size(); i++) {
            heading = blocks.get(i) instanceof Block.Heading ? i : heading;
            List<Utterance> beside = around(said, i, 1);
            beside.addAll(said.get(heading));
            beside.addAll(said.get(i));
            List<Utterance> near = around(said, i, NEAR);
            all.add(new Surroundings(
                    stems(beside), near.stream().anyMatch(Surroundings::addresses), isListed(blocks, said, i)));
        }
        return all;
    }

    /** What is said in the blocks before and behind. */
    private static List<Utterance> around(List<List<Utterance>> said, int at, int blocks) {
        List<Utterance> around = new ArrayList<>();
        for (int i = Math.max(0, at - blocks); i <= Math.min(said.size() - 1, at + blocks); i++) {
            around.addAll(i == at ? List.of() : said.get(i));
        }
        return around;
    }

    private static List<Utterance> said(Block block) {
        String text = block.text();
        return Sentences.of(text).stream()
                .map(sentence -> Utterance.of(sentence.of(text)))
                .toList();
    }

    private static Set<String> stems(List<Utterance> near) {
        Set<String> stems = new HashSet<>();
        near.forEach(utterance -> utterance.words().stream().map(Word::stem).forEach(stems::add));
        return stems;
    }

    /** Where one order is given, others may be. */
    private static boolean addresses(Utterance utterance) {
        return utterance.says("you", "your") || utterance.ordering();
    }

    private static boolean isListed(List<Block> blocks, List<List<Utterance>> said, int at) {
        if (!(blocks.get(at) instanceof Block.Item item)) {
            return false;
        }
        int items = 0;
        int orders = 0;
        for (int i = Math.max(0, at - 2 * NEAR); i <= Math.min(blocks.size() - 1, at + 2 * NEAR); i++) {
            boolean sibling = i != at && blocks.get(i) instanceof Block.Item other && other.list() == item.list();
            items += sibling ? 1 : 0;
            orders += sibling && said.get(i).stream().anyMatch(Utterance::isOrder) ? 1 : 0;
        }
        return 2 * orders >= items && items > 0;
    }
}
