package id.go.paserkab.desa.web.regency.readiness;

import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.document.Document;
import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.document.Documents;
import id.go.paserkab.desa.readiness.Evidence;
import id.go.paserkab.desa.readiness.Gate;
import id.go.paserkab.desa.readiness.GateBook;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.readiness.Readiness.GateAtVillage;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.security.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Puts together the page of one gate of one village. */
@Component
class GatePages {

    private final Readiness readiness;
    private final GateBook book;
    private final Documents documents;

    GatePages(Readiness readiness, GateBook book, Documents documents) {
        this.readiness = readiness;
        this.book = book;
        this.documents = documents;
    }

    static GateCode code(String text) {
        if (!GateCode.isOne(text)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new GateCode(text);
    }

    String show(
            Village village,
            GateCode code,
            @Nullable LocalDate asOf,
            Typed typed,
            Member reader,
            Model model) {
        var at =
                readiness
                        .village(village.code(), code, asOf)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var given = readiness.given(village.code(), code, asOf);
        model.addAttribute("village", village);
        model.addAttribute("at", at);
        model.addAttribute("earlier", earlier(at));
        model.addAttribute("given", given);
        model.addAttribute("files", files(given));
        model.addAttribute("typed", typed);
        model.addAttribute("day", asOf);
        model.addAttribute("fills", asOf == null && VillageAccess.mayFill(reader));
        model.addAttribute("today", readiness.today());
        model.addAttribute("suggested", readiness.today().plusDays(at.gate().reviewDays()));
        return "regency/readiness/gate";
    }

    /** A past day; null for today or what cannot be read, which the page then shows as today. */
    @Nullable LocalDate past(@Nullable String text) {
        var day = Days.read(text);
        return day == null || !day.isBefore(readiness.today()) ? null : day;
    }

    /** The checklist against which the last decision was made, where it is no longer in use. */
    private @Nullable Gate earlier(GateAtVillage at) {
        var last = at.last();
        return last == null || last.edition() == at.gate().edition()
                ? null
                : book.edition(at.gate().code(), last.edition()).orElse(null);
    }

    private Map<UUID, Document> files(List<Evidence> given) {
        return given.stream()
                .flatMap(evidence -> Stream.ofNullable(evidence.document()))
                .distinct()
                .flatMap(id -> documents.find(new DocumentId(id)).stream())
                .collect(toMap(file -> file.id().value(), file -> file));
    }

    /** What was typed and refused, and why; {@code form} is the form that it was typed into. */
    public record Typed(String form, String text, String until, String error) {

        static final Typed NOTHING = new Typed("", "", "", "");

        public boolean into(String asked) {
            return form.equals(asked);
        }
    }
}
