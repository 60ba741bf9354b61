package id.go.paserkab.desa.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A code list of civil registration, with the official words as labels. {@link #OCCUPATION} must be
 * read by label: two code sets in use disagree from 89 on.
 */
public enum CodeList {
    SEX,
    RELIGION,
    EDUCATION,
    EDUCATION_NOW,
    OCCUPATION,
    MARITAL,
    RELATIONSHIP,
    CITIZENSHIP,
    BLOOD,
    DISABILITY,
    CONTRACEPTION,
    PREGNANT,
    ID_CARD,
    ID_CARD_STATE,
    INSURANCE,
    LITERACY,
    /** Whether somebody is a resident, is so for a while, or no longer. The codes are our own. */
    STANDING;

    private static final Map<CodeList, List<Code>> LISTS = read();

    /** One entry of a list. */
    public record Code(String code, String label, List<String> otherSpellings) {}

    public List<Code> codes() {
        return Objects.requireNonNull(LISTS.get(this));
    }

    public Optional<Code> byCode(String code) {
        return codes().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** Finds by label or another spelling; case, spaces and punctuation are forgiven. */
    public Optional<Code> byLabel(String label) {
        var wanted = essence(label);
        return codes().stream().filter(entry -> spelled(entry, wanted)).findFirst();
    }

    /** The label of the code, or the code itself where the list does not know it. */
    public String label(String code) {
        return byCode(code).map(Code::label).orElse(code);
    }

    private boolean spelled(Code entry, String wanted) {
        return essence(entry.label()).equals(wanted)
                || entry.otherSpellings().stream().anyMatch(other -> essence(other).equals(wanted));
    }

    /** Plus and minus tell blood groups apart and nothing else. */
    private String essence(String label) {
        return label.toUpperCase(Locale.ROOT)
                .replaceAll(this == BLOOD ? "[^\\p{L}\\p{N}+-]" : "[^\\p{L}\\p{N}]", "");
    }

    private static Map<CodeList, List<Code>> read() {
        var lists = new EnumMap<CodeList, List<Code>>(CodeList.class);
        for (var list : values()) {
            lists.put(list, new ArrayList<>());
        }
        for (var line : text().lines().filter(line -> !line.startsWith("#")).toList()) {
            var parts = line.split("\\|", -1);
            var others = parts[3].isEmpty() ? List.<String>of() : List.of(parts[3].split(";"));
            Objects.requireNonNull(lists.get(valueOf(parts[0])))
                    .add(new Code(parts[1], parts[2], others));
        }
        lists.replaceAll((_, codes) -> List.copyOf(codes));
        return lists;
    }

    private static String text() {
        try (var stream = CodeList.class.getResourceAsStream("codes.txt")) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
