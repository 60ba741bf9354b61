package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.kernel.Nik;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.ResidentFilter;
import id.go.paserkab.desa.population.Standing;
import id.go.paserkab.desa.web.page.Narrowing;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list of residents is narrowed to, as it stands in the address bar. What cannot be read
 * narrows nothing; a whole number is never part of it.
 */
public final class ResidentList {

    static final String PATH = "/kantor/penduduk";
    static final int SIZE = 50;

    /** How the coded facts are called in the address. */
    static final Map<String, Fact> CODED = coded();

    private static final String EVERYBODY = "semua";
    private static final int MOST_PAGES = 100_000;

    private final Map<String, String> asked;

    private ResidentList(Map<String, String> asked) {
        this.asked = asked;
    }

    static ResidentList of(Map<String, String> parameters) {
        var asked = new LinkedHashMap<String, String>();
        for (var name : names()) {
            var value = parameters.getOrDefault(name, "").strip();
            if (!value.isEmpty() && value.length() <= 100 && !wholeNumber(value)) {
                asked.put(name, value);
            }
        }
        return new ResidentList(asked);
    }

    /** Whether it is a NIK or the number of a family card, however it is spaced. */
    static boolean wholeNumber(String text) {
        return Nik.form(digits(text));
    }

    static String digits(String text) {
        return text.replaceAll("[\\s.-]", "");
    }

    /** What was asked for under this name; empty where nothing was. */
    public String get(String name) {
        return asked.getOrDefault(name, "");
    }

    public boolean narrow() {
        return asked.keySet().stream().anyMatch(name -> !name.equals("halaman"));
    }

    /** Whether more than a name is asked for, so that the filters stand open. */
    public boolean filtered() {
        return asked.keySet().stream()
                .anyMatch(name -> !name.equals("halaman") && !name.equals("cari"));
    }

    public Map<String, String> hidden() {
        var hidden = new LinkedHashMap<>(asked);
        hidden.remove("halaman");
        return hidden;
    }

    int page() {
        return Math.clamp(number("halaman", 1), 1, MOST_PAGES) - 1;
    }

    ResidentFilter filter() {
        var codes = new EnumMap<Fact, String>(Fact.class);
        CODED.forEach((name, fact) -> {
            var codeList = fact.codes();
            var code = get(name);
            if (codeList != null && codeList.byCode(code).isPresent()) {
                codes.put(fact, code);
            }
        });
        var text = get("cari");
        return new ResidentFilter(
                text.isEmpty() ? null : text,
                area(),
                codes,
                standings(),
                age("umur"),
                age("sampai"),
                asked.containsKey("tanpa-nik"),
                asked.containsKey("tanpa-keluarga"));
    }

    /** The address of the list, or of a file of it, narrowed alike. */
    String at(String path) {
        return narrowing().at(path);
    }

    String page(int page) {
        return narrowing().by("halaman", page + 1).at(PATH);
    }

    /** The query part of the list's address. */
    String question() {
        var address = at(PATH);
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }

    private Narrowing narrowing() {
        var narrowing = new Narrowing();
        hidden().forEach(narrowing::by);
        return narrowing;
    }

    /** Those who are there, unless somebody asks for others. */
    private Set<Standing> standings() {
        var asked = get("status");
        if (asked.equals(EVERYBODY)) {
            return Set.of();
        }
        for (var standing : Standing.values()) {
            if (standing.code().equals(asked)) {
                return Set.of(standing);
            }
        }
        return ResidentFilter.present().standings();
    }

    private @Nullable UUID area() {
        try {
            return get("wilayah").isEmpty() ? null : UUID.fromString(get("wilayah"));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private @Nullable Integer age(String name) {
        var age = number(name, -1);
        return age < 0 || age > 150 ? null : Integer.valueOf(age);
    }

    private int number(String name, int otherwise) {
        var text = get(name);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static Set<String> names() {
        var names = new LinkedHashSet<String>();
        names.add("cari");
        names.add("wilayah");
        names.addAll(CODED.keySet());
        names.add("status");
        names.add("umur");
        names.add("sampai");
        names.add("tanpa-nik");
        names.add("tanpa-keluarga");
        names.add("halaman");
        return names;
    }

    private static Map<String, Fact> coded() {
        var coded = new LinkedHashMap<String, Fact>();
        coded.put("kelamin", Fact.SEX);
        coded.put("agama", Fact.RELIGION);
        coded.put("kawin", Fact.MARITAL);
        coded.put("pendidikan", Fact.EDUCATION);
        coded.put("pekerjaan", Fact.OCCUPATION);
        coded.put("hubungan", Fact.RELATIONSHIP);
        return coded;
    }
}
