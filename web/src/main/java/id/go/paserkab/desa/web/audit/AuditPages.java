package id.go.paserkab.desa.web.audit;

import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.audit.AuditTrail.Recorded;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the trail, a page of entries at a time. */
@Component
class AuditPages {

    /** How the subjects of the platform's own parts begin. */
    private static final String PLATFORM = "platform:";

    private final AuditTrail trail;
    private final VillageRegister register;
    private final AuditWords words;

    AuditPages(AuditTrail trail, VillageRegister register, AuditWords words) {
        this.trail = trail;
        this.register = register;
        this.words = words;
    }

    String show(
            AuditQuery query,
            @Nullable VillageCode only,
            String path,
            String layout,
            Model model,
            Locale locale) {
        var found = trail.find(query.filter(only));
        var more = found.size() > query.page();
        var shown = more ? found.subList(0, query.page()) : found;
        model.addAttribute("query", query);
        model.addAttribute("path", path);
        model.addAttribute("layout", layout);
        model.addAttribute("entries", shown.stream().map(entry -> row(entry, locale)).toList());
        model.addAttribute("older", more ? query.older(path, shown.getLast().number()) : null);
        model.addAttribute("newest", query.before() == null ? null : query.newest(path));
        model.addAttribute("kinds", List.of(AuditKind.values()));
        return "audit/list";
    }

    private AuditRow row(Recorded recorded, Locale locale) {
        var entry = recorded.entry();
        var village = entry.village();
        return new AuditRow(
                recorded,
                words.action(entry.action(), locale),
                entry.actor().subject().startsWith(PLATFORM)
                        ? words.platform(entry.actor().name(), locale)
                        : entry.actor().name(),
                village == null ? null : register.find(village).map(Village::name).orElse(null),
                entry.details().entrySet().stream()
                        .filter(detail -> !AuditWords.IDS.contains(detail.getKey()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(detail -> detail(detail.getKey(), detail.getValue(), locale))
                        .toList());
    }

    private AuditDetail detail(String key, String value, Locale locale) {
        return new AuditDetail(words.detail(key, locale), words.value(key, value, locale));
    }

    /** An entry in plain words, with its village by name. */
    public record AuditRow(
            Recorded recorded,
            String said,
            String actor,
            @Nullable String villageName,
            List<AuditDetail> details) {}

    /** One detail in plain words. */
    public record AuditDetail(String name, String value) {}
}
