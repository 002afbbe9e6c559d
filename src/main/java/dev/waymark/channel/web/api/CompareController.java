package dev.waymark.channel.web.api;

import dev.waymark.answer.Citation;
import dev.waymark.channel.web.AspectParameter;
import dev.waymark.channel.web.Links;
import dev.waymark.channel.web.OwnAddress;
import dev.waymark.channel.web.Served;
import dev.waymark.compare.Comparer;
import dev.waymark.compare.Comparison;
import dev.waymark.compare.ComparisonCsv;
import dev.waymark.compare.ComparisonMarkdown;
import dev.waymark.compare.Sides;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Puts roles side by side, to be read by programs or taken away as a table. */
@RestController
final class CompareController {
    private final Served served;
    private final Coverages coverages;
    private final Comparer comparer;
    private final OwnAddress address;

    CompareController(Served served, Coverages coverages, Comparer comparer, OwnAddress address) {
        this.served = served;
        this.coverages = coverages;
        this.comparer = comparer;
        this.address = address;
    }

    @GetMapping("/api/compare")
    ResponseEntity<Object> compare(@RequestParam MultiValueMap<String, String> parameters, NativeWebRequest request)
            throws HttpMediaTypeNotAcceptableException {
        TableFormat format = TableFormat.of(parameters.getFirst("format"), request);
        Knowledge knowledge = served.knowledge();
        Sides sides =
                Sides.of(parameters.getOrDefault("role", List.of()), knowledge.catalogue(), coverages.of(knowledge));
        List<Aspect> aspects = AspectParameter.read(parameters.getOrDefault("aspect", List.of()));
        Comparison comparison = comparer.compare(sides, aspects);
        return ResponseEntity.ok()
                .varyBy(HttpHeaders.ACCEPT)
                .cacheControl(CacheControl.noCache())
                .headers(headers -> disposition(format, sides, headers))
                .contentType(format.mediaType())
                .body(body(format, comparison));
    }

    private Object body(TableFormat format, Comparison comparison) {
        return switch (format) {
            case JSON -> ComparisonJson.of(comparison);
            case CSV -> ComparisonCsv.of(comparison, this::link);
            case MARKDOWN -> ComparisonMarkdown.of(comparison, this::link);
        };
    }

    /** A table that is taken away leads back here. */
    private String link(Citation citation) {
        return address.prefix() + Links.to(citation.article().id(), citation.offsets());
    }

    private static void disposition(TableFormat format, Sides sides, HttpHeaders headers) {
        if (format == TableFormat.CSV) {
            String name = sides.roles().stream().map(Role::id).collect(Collectors.joining("-and-", "", ".csv"));
            headers.setContentDisposition(
                    ContentDisposition.attachment().filename(name).build());
        }
    }
}
