package id.go.paserkab.desa.web.regency.followup;

import id.go.paserkab.desa.followup.Plan;
import id.go.paserkab.desa.followup.StepState;
import id.go.paserkab.desa.web.page.Days;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the board is narrowed to; it stands in the address bar. Empty means all. */
public record BoardFilter(
        String gelombang, String kecamatan, String keadaan, String cari, String tanggal) {

    /** What villages can be looked for by. */
    public enum Choice {
        OVERDUE,
        DONE_EARLY,
        COMPLETE,
        UNTRAINED
    }

    static BoardFilter of(
            @Nullable String wave,
            @Nullable String district,
            @Nullable String state,
            @Nullable String search,
            @Nullable String day) {
        return new BoardFilter(text(wave), text(district), text(state), text(search), text(day));
    }

    boolean holds(Plan plan) {
        var choice =
                Stream.of(Choice.values()).filter(one -> one.name().equals(keadaan)).findFirst();
        return choice.isEmpty()
                || switch (choice.get()) {
                    case OVERDUE -> plan.overdue() > 0;
                    case DONE_EARLY ->
                            plan.steps().stream()
                                    .anyMatch(at -> at.state() == StepState.DONE_EARLY);
                    case COMPLETE -> plan.next().isEmpty();
                    case UNTRAINED -> plan.trained() == null;
                };
    }

    public boolean narrow() {
        return Stream.of(gelombang, kecamatan, keadaan, cari, tanggal)
                .anyMatch(text -> !text.isEmpty());
    }

    public boolean unreadableDay() {
        return Days.unreadable(tanggal);
    }

    /** The same narrowing at another address. */
    public String at(String path) {
        var uri = UriComponentsBuilder.fromPath(path);
        var values = new LinkedHashMap<String, Object>();
        values.put("gelombang", gelombang);
        values.put("kecamatan", kecamatan);
        values.put("keadaan", keadaan);
        values.put("cari", cari);
        values.put("tanggal", tanggal);
        values.values().removeIf(""::equals);
        values.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(values).toUriString();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
