package id.go.paserkab.desa.benchmark.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Fields of a form as a browser sends them; a name may come more than once. */
public record Form(String encoded) {

    public static Form empty() {
        return new Form("");
    }

    public Form with(String name, String value) {
        var field = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new Form(encoded.isEmpty() ? field : encoded + "&" + field);
    }
}
