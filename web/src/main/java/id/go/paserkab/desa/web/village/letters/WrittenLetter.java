package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.letter.DraftLetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** What was typed into the form of a letter: fields as {@code f.name}, requirements as numbers. */
record WrittenLetter(Map<String, String> typed, Set<Integer> requirements) {

    static final WrittenLetter NOTHING = new WrittenLetter(Map.of(), Set.of());

    private static final String FIELD = "f.";

    static WrittenLetter of(MultiValueMap<String, String> form) {
        var typed = new HashMap<String, String>();
        for (var key : form.keySet()) {
            var value = form.getFirst(key);
            if (key.startsWith(FIELD) && value != null) {
                typed.put(key.substring(FIELD.length()), value.replace("\r\n", "\n").strip());
            }
        }
        var requirements =
                form.getOrDefault("syarat", List.of()).stream()
                        .filter(number -> number.matches("\\d{1,2}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        return new WrittenLetter(typed, requirements);
    }

    DraftLetter draft(String kind, UUID resident) {
        return new DraftLetter(kind, resident, typed, requirements);
    }
}
