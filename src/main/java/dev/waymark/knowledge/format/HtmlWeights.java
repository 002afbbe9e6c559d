package dev.waymark.knowledge.format;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text stands in each element of a page, and how much of it in links; counted in one walk. */
final class HtmlWeights implements NodeVisitor {
    private static final class Weight {
        private int text;
        private int links;
        private int linkText;
    }

    private final IdentityHashMap<Node, Weight> weights = new IdentityHashMap<>();

    private HtmlWeights() {}

    static HtmlWeights of(Element root) {
        var weights = new HtmlWeights();
        root.traverse(weights);
        return weights;
    }

    int text(Element element) {
        return weight(element).text;
    }

    int links(Element element) {
        return weight(element).links;
    }

    int linkText(Element element) {
        return weight(element).linkText;
    }

    @Override
    public void head(Node node, int depth) {
        weights.put(node, new Weight());
    }

    @Override
    public void tail(Node node, int depth) {
        Weight own = weight(node);
        if (node instanceof TextNode text) {
            own.text = text.text().strip().length();
        } else if (node instanceof Element link && link.normalName().equals("a")) {
            own.links = 1;
            own.linkText = own.text;
        }
        Node parent = node.parent();
        if (parent != null) {
            Weight above = weight(parent);
            above.text += own.text;
            above.links += own.links;
            above.linkText += own.linkText;
        }
    }

    private Weight weight(Node node) {
        return weights.computeIfAbsent(node, _ -> new Weight());
    }
}
