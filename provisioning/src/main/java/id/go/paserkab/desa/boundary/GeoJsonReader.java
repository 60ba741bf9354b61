package id.go.paserkab.desa.boundary;

import id.go.paserkab.desa.boundary.Feature.Node;
import id.go.paserkab.desa.boundary.Finding.Kind;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a GeoJSON file (RFC 7946) from the stream, within limits of points and features, and keeps
 * of each feature what boundaries need. Coordinates of another reference system are refused, as RFC
 * 7946 knows only WGS 84.
 */
final class GeoJsonReader {

    private static final List<String> CODE_KEYS =
            List.of(
                    "kode",
                    "code",
                    "kodedesa",
                    "kddesa",
                    "kdepum",
                    "kodekd",
                    "kemendagri",
                    "iddesa");
    private static final List<String> NAME_KEYS =
            List.of("nama", "name", "namadesa", "nmdesa", "wadmkd", "desa", "namobj");

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(40)
                                    .maxStringLength(100_000)
                                    .maxNumberLength(60)
                                    .build())
                    .build();

    private final BoundarySettings settings;
    private final List<Feature> features = new ArrayList<>();
    private int points;
    private boolean collection;

    private GeoJsonReader(BoundarySettings settings) {
        this.settings = settings;
    }

    /** Throws {@link BoundariesRefused} where the file cannot be read as a whole. */
    static List<Feature> read(InputStream file, BoundarySettings settings) {
        var reader = new GeoJsonReader(settings);
        try (var json = JSON.createParser(ObjectReadContext.empty(), file)) {
            reader.root(json);
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw refused(
                    Kind.NOT_JSON,
                    where == null ? "?" : String.valueOf(where.getLineNr()),
                    where == null ? "?" : String.valueOf(where.getColumnNr()));
        }
        if (!reader.collection) {
            throw refused(Kind.NOT_A_COLLECTION);
        }
        if (reader.features.isEmpty()) {
            throw refused(Kind.EMPTY);
        }
        return reader.features;
    }

    private void root(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw refused(Kind.NOT_A_COLLECTION);
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            switch (name) {
                case "type" -> collection = "FeatureCollection".equals(json.getString());
                case "crs" -> checkReference(json);
                case "features" -> {
                    if (value != JsonToken.START_ARRAY) {
                        throw refused(Kind.NOT_A_COLLECTION);
                    }
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        features.add(feature(json));
                        if (features.size() > settings.mostFeatures()) {
                            throw refused(
                                    Kind.TOO_MANY_FEATURES,
                                    String.valueOf(settings.mostFeatures()));
                        }
                    }
                }
                default -> json.skipChildren();
            }
        }
        // Whatever follows the collection would have been ignored by half of all readers.
        if (json.nextToken() != null) {
            throw refused(Kind.NOT_A_COLLECTION);
        }
    }

    /** The member that RFC 7946 abolished; only the default may stand in it. */
    private static void checkReference(JsonParser json) {
        var depth = 0;
        do {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                depth++;
            } else if (json.currentToken() == JsonToken.END_OBJECT) {
                depth--;
            } else if (json.currentToken() == JsonToken.VALUE_STRING
                    && "name".equals(json.currentName())) {
                var system = json.getString().toUpperCase(Locale.ROOT);
                if (system.contains(":") && !system.matches(".*(CRS84|EPSG:+4326)$")) {
                    throw refused(Kind.OTHER_COORDINATES, system);
                }
            }
        } while (depth > 0 && json.nextToken() != null);
    }

    private Feature feature(JsonParser json) {
        var number = features.size() + 1;
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return new Feature(number, null, null, null, null);
        }
        String code = null;
        String name = null;
        String type = null;
        Node coordinates = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = json.currentName();
            var value = json.nextToken();
            if (key.equals("properties") && value == JsonToken.START_OBJECT) {
                var properties = properties(json);
                code = first(properties, CODE_KEYS);
                name = first(properties, NAME_KEYS);
            } else if (key.equals("geometry") && value == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    var member = json.currentName();
                    var token = json.nextToken();
                    if (member.equals("type") && token == JsonToken.VALUE_STRING) {
                        type = json.getString();
                    } else if (member.equals("coordinates") && token == JsonToken.START_ARRAY) {
                        coordinates = nodes(json);
                    } else {
                        json.skipChildren();
                    }
                }
            } else {
                json.skipChildren();
            }
        }
        return new Feature(number, code, name, type, coordinates);
    }

    private static Map<String, String> properties(JsonParser json) {
        var properties = new HashMap<String, String>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = json.currentName().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            var value = json.nextToken();
            if (value != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                properties.putIfAbsent(key, json.getValueAsString().strip());
            } else {
                json.skipChildren();
            }
        }
        return properties;
    }

    private static @Nullable String first(Map<String, String> properties, List<String> keys) {
        return keys.stream()
                .map(properties::get)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Null where an array holds anything but numbers and arrays. */
    private @Nullable Node nodes(JsonParser json) {
        var first = json.nextToken();
        if (first != null && first.isNumeric()) {
            return position(json);
        }
        var nodes = new ArrayList<Node>();
        var good = true;
        for (var token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
            var node = token == JsonToken.START_ARRAY ? nodes(json) : null;
            if (node == null) {
                good = false;
                json.skipChildren();
            } else {
                nodes.add(node);
            }
        }
        return good ? new Node.Nodes(nodes) : null;
    }

    private @Nullable Node position(JsonParser json) {
        if (++points > settings.mostPoints()) {
            throw refused(Kind.TOO_MANY_POINTS, String.valueOf(settings.mostPoints()));
        }
        var numbers = new double[2];
        var count = 0;
        for (var token = json.currentToken();
                token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            if (token == null || !token.isNumeric()) {
                json.skipChildren();
                count = -10;
            } else if (count >= 0 && count < 2) {
                numbers[count++] = json.getDoubleValue();
            }
        }
        return count == 2 ? new Node.Position(numbers[0], numbers[1]) : null;
    }

    private static BoundariesRefused refused(Kind kind, String... arguments) {
        return new BoundariesRefused(List.of(Finding.of(kind, arguments)));
    }
}
