package id.go.paserkab.desa.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a page is narrowed to, as it stands in the address bar; what is empty narrows nothing. */
public final class Narrowing {

    private final Map<String, String> values = new LinkedHashMap<>();

    public Narrowing by(String name, @Nullable Object value) {
        var text = value == null ? "" : value.toString().strip();
        if (!text.isEmpty()) {
            values.put(name, text);
        }
        return this;
    }

    public boolean any() {
        return !values.isEmpty();
    }

    /** The address of another page, or of a file, that is to be narrowed alike. */
    public String at(String path) {
        var address = UriComponentsBuilder.fromUriString(path);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
