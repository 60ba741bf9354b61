package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.document.NewDocument;
import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.visit.RecordedVisits;
import id.go.paserkab.desa.visit.VisitRefused;
import id.go.paserkab.desa.visit.VisitRefused.Reason;
import id.go.paserkab.desa.visit.VisitTold;
import id.go.paserkab.desa.web.security.Member;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes what was typed of a visit to the desk, and brings back where it is kept or what is wrong.
 */
@Component
class VisitReading {

    private final RecordedVisits desk;
    private final VisitWords words;

    VisitReading(RecordedVisits desk, VisitWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** The end of the visit's address; null where something is wrong. */
    @Nullable String record(VisitForm form, BindingResult errors, Member by, Locale locale)
            throws IOException {
        var key = form.key();
        if (key == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return send(
                form,
                errors,
                by,
                locale,
                told ->
                        desk.record(key, told, OwnVisits.author(by)).first()
                                ? key + "?baru"
                                : key + "?sudah");
    }

    /** The end of the visit's address; null where something is wrong. */
    @Nullable String correct(
            UUID id, VisitForm form, BindingResult errors, Member by, Locale locale)
            throws IOException {
        return send(
                form,
                errors,
                by,
                locale,
                told -> {
                    var version = Objects.requireNonNullElse(form.version(), 0);
                    desk.correct(id, told, form.taken(), version, OwnVisits.author(by));
                    return id + "?diperbaiki";
                });
    }

    private @Nullable String send(
            VisitForm form,
            BindingResult errors,
            Member by,
            Locale locale,
            Function<VisitTold, String> desk)
            throws IOException {
        var held = words.day(form.day(), "day", errors, locale);
        var due = words.day(form.nextDay(), "nextDay", errors, locale);
        try {
            // A day that cannot be read is none to the desk, which then keeps nothing either.
            var told = form.told(held, due, photos(form, by));
            if (!errors.hasErrors()) {
                return desk.apply(told);
            }
        } catch (VisitRefused refused) {
            if (refused.faults().stream().anyMatch(fault -> fault.reason() == Reason.UNKNOWN)) {
                throw OwnVisits.notFound();
            }
            words.refuse(refused, errors, locale);
        } catch (DocumentRefused refused) {
            words.refuse(refused, errors, locale);
        }
        return null;
    }

    private static List<NewDocument> photos(VisitForm form, Member by) throws IOException {
        var photos = new ArrayList<NewDocument>();
        for (var photo : form.photos()) {
            photos.add(
                    new NewDocument(
                            Objects.toString(photo.getOriginalFilename(), ""),
                            photo.getBytes(),
                            by.actor()));
        }
        return photos;
    }
}
