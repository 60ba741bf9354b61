package id.go.paserkab.desa.lettertemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The kinds of letters that every village has from its first minute, in the product's own words.
 */
@Component
public class ShippedKinds {

    private static final List<String> FILES =
            List.of(
                    "domisili",
                    "usaha",
                    "domisili-usaha",
                    "tidak-mampu",
                    "pengantar-skck",
                    "kelahiran",
                    "kematian",
                    "pindah",
                    "belum-menikah",
                    "pengantar-nikah",
                    "janda-duda",
                    "penghasilan-orang-tua",
                    "kehilangan",
                    "izin-keramaian",
                    "beda-identitas",
                    "bepergian",
                    "kuasa",
                    "ahli-waris",
                    "pengantar-kk-ktp",
                    "umum");

    private final List<KindDefinition> kinds;
    private final Map<String, KindDefinition> byCode;

    ShippedKinds() {
        kinds = FILES.stream().map(ShippedKinds::read).toList();
        byCode =
                kinds.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        KindDefinition::code, Function.identity()));
    }

    public List<KindDefinition> all() {
        return kinds;
    }

    public Optional<KindDefinition> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static KindDefinition read(String file) {
        var path = "/letter/" + file + ".txt";
        try (var stream = ShippedKinds.class.getResourceAsStream(path)) {
            var bytes = Objects.requireNonNull(stream, path).readAllBytes();
            return KindText.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
