package dev.waymark.channel.web.page.compare;

import dev.waymark.channel.web.AspectParameter;
import dev.waymark.channel.web.Served;
import dev.waymark.compare.Comparer;
import dev.waymark.compare.NotComparableException;
import dev.waymark.compare.Sides;
import dev.waymark.compare.UnknownRoleException;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.Aspect;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which roles are picked and shown side by side. */
@Controller
final class ComparePage {
    private final Served served;
    private final Coverages coverages;
    private final Comparer comparer;

    ComparePage(Served served, Coverages coverages, Comparer comparer) {
        this.served = served;
        this.coverages = coverages;
        this.comparer = comparer;
    }

    @GetMapping("/compare")
    ModelAndView page(@RequestParam MultiValueMap<String, String> parameters) {
        List<String> names = given("role", parameters);
        List<Aspect> aspects = AspectParameter.read(given("aspect", parameters));
        Knowledge knowledge = served.knowledge();
        Coverage coverage = coverages.of(knowledge);
        ModelAndView page =
                new ModelAndView("compare", "picker", PickerView.of(names, aspects, knowledge.catalogue(), coverage));
        if (!names.isEmpty()) {
            compare(names, aspects, knowledge, coverage, page);
        }
        return page;
    }

    /** Boxes of the form that are left empty say nothing. */
    private static List<String> given(String parameter, MultiValueMap<String, String> parameters) {
        return parameters.getOrDefault(parameter, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private void compare(
            List<String> names, List<Aspect> aspects, Knowledge knowledge, Coverage coverage, ModelAndView page) {
        try {
            Sides sides = Sides.of(names, knowledge.catalogue(), coverage);
            page.addObject("table", ComparisonView.of(comparer.compare(sides, aspects)));
        } catch (UnknownRoleException e) {
            refuse(HttpStatus.NOT_FOUND, TroubleView.of(e, names, aspects), page);
        } catch (NotComparableException e) {
            refuse(HttpStatus.BAD_REQUEST, TroubleView.of(e), page);
        }
    }

    private static void refuse(HttpStatus status, TroubleView trouble, ModelAndView page) {
        page.setStatus(status);
        page.addObject("trouble", trouble);
    }
}
