package id.go.paserkab.desa.web.audit;

import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.audit.AuditTrail.Recorded;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the trail, a page of entries at a time. */
@Component
class AuditPages {

    private final AuditTrail trail;
    private final VillageRegister register;
    private final MessageSource messages;

    AuditPages(AuditTrail trail, VillageRegister register, MessageSource messages) {
        this.trail = trail;
        this.register = register;
        this.messages = messages;
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
                messages.getMessage("audit.action." + entry.action(), null, entry.action(), locale),
                village == null ? null : register.find(village).map(Village::name).orElse(null));
    }

    /** An entry with its action in plain words and its village by name. */
    public record AuditRow(
            Recorded recorded, @Nullable String said, @Nullable String villageName) {}

    /** What the trail can be narrowed to: the first word of its actions. */
    public enum AuditKind {
        WAVE,
        VILLAGE,
        MEMBER,
        RUN,
        UPGRADE,
        PROFILE,
        SESSION;

        /** How the actions of this kind begin. */
        public String prefix() {
            return name().toLowerCase(Locale.ROOT) + ".";
        }
    }
}
