package id.go.paserkab.desa.boundary;

import id.go.paserkab.desa.boundary.Finding.Kind;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.Village;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Holds the features of a file against the register and against each other. */
final class BoundaryCheck {

    private static final Pattern WARD = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}\\.1\\d{3}");

    /** In square kilometres: below it is no village, above it is a regency. */
    private static final double LEAST_AREA = 0.02;

    private static final double MOST_AREA = 5_000;

    /** In square kilometres: one hectare, more than a careless hand leaves along an edge. */
    private static final double MOST_OVERLAP = 0.01;

    private final BoundarySettings settings;
    private final Map<String, Village> villages = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Outline> outlines = new ArrayList<>();

    private BoundaryCheck(BoundarySettings settings, List<Village> villages) {
        this.settings = settings;
        villages.forEach(village -> this.villages.put(village.code().value(), village));
    }

    /** Throws {@link BoundariesRefused} where anything blocks. */
    static Checked of(List<Feature> features, List<Village> villages, BoundarySettings settings) {
        var check = new BoundaryCheck(settings, villages);
        check.each(features);
        if (check.findings.stream().noneMatch(Finding::blocks)) {
            check.together();
        }
        if (check.findings.stream().anyMatch(Finding::blocks)) {
            throw new BoundariesRefused(check.findings);
        }
        return new Checked(List.copyOf(check.outlines), List.copyOf(check.findings));
    }

    private void each(List<Feature> features) {
        var seen = new HashMap<String, Integer>();
        for (var feature : features) {
            var code = code(feature);
            if (code != null) {
                var earlier = seen.putIfAbsent(code, feature.number());
                if (earlier != null) {
                    findings.add(Finding.in(Kind.CODE_TWICE, feature, String.valueOf(earlier)));
                }
            }
            var shape = Shapes.of(feature, settings, findings);
            if (code != null && shape != null) {
                measured(feature, code, shape);
            }
        }
    }

    private void measured(Feature feature, String code, Geometry shape) {
        var village = villages.get(code);
        var name =
                village != null ? village.name() : feature.name() == null ? code : feature.name();
        var outline =
                new Outline(code, name, village == null, shape, Plane.of(settings).flat(shape));
        if (outline.area() < LEAST_AREA || outline.area() > MOST_AREA) {
            findings.add(Finding.in(Kind.AREA_UNLIKELY, feature).over(outline.area()));
        }
        if (village != null
                && feature.name() != null
                && !plain(feature.name()).equals(plain(village.name()))) {
            findings.add(Finding.in(Kind.NAME_DIFFERS, feature, feature.name(), village.name()));
        }
        outlines.add(outline);
    }

    private @Nullable String code(Feature feature) {
        var given = feature.code();
        if (given == null) {
            findings.add(Finding.in(Kind.CODE_MISSING, feature));
            return null;
        }
        var code = VillageCode.dotted(given);
        if (!villages.containsKey(code) && !WARD.matcher(code).matches()) {
            findings.add(Finding.in(Kind.CODE_UNKNOWN, feature, given));
            return null;
        }
        return code;
    }

    private void together() {
        var drawn = outlines.stream().map(Outline::code).collect(Collectors.toSet());
        villages.values().stream()
                .filter(village -> !drawn.contains(village.code().value()))
                .sorted(Comparator.comparing(Village::code))
                .map(village ->
                        new Finding(
                                Kind.VILLAGE_MISSING,
                                0,
                                village.code().value(),
                                List.of(village.name()),
                                null))
                .forEach(findings::add);
        overlaps();
        var shapes = outlines.stream().map(Outline::flat).toArray(Geometry[]::new);
        var loose = 0;
        for (var edges : CoverageValidator.validate(shapes)) {
            loose += edges == null || edges.isEmpty() ? 0 : 1;
        }
        if (loose > 0) {
            findings.add(Finding.of(Kind.EDGES_DIFFER, String.valueOf(loose)));
        }
    }

    private void overlaps() {
        var index = new STRtree();
        for (var number = 0; number < outlines.size(); number++) {
            index.insert(outlines.get(number).flat().getEnvelopeInternal(), number);
        }
        for (var number = 0; number < outlines.size(); number++) {
            var outline = outlines.get(number);
            for (var found : index.query(outline.flat().getEnvelopeInternal())) {
                var other = (Integer) found;
                if (other > number) {
                    overlap(outline, outlines.get(other));
                }
            }
        }
    }

    private void overlap(Outline one, Outline other) {
        if (!one.flat().intersects(other.flat())) {
            return;
        }
        var shared =
                OverlayNGRobust.overlay(one.flat(), other.flat(), OverlayNG.INTERSECTION).getArea();
        if (shared > MOST_OVERLAP) {
            findings.add(
                    new Finding(
                            Kind.OVERLAP,
                            0,
                            one.code(),
                            List.of(one.name(), other.name(), other.code()),
                            shared));
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** What may be drawn, and what is worth a look before. */
    record Checked(List<Outline> outlines, List<Finding> warnings) {}
}
