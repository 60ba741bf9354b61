package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.visit.Visit.Made;
import id.go.paserkab.desa.visit.Visit.Plan;
import id.go.paserkab.desa.web.export.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Visits as a sheet to take away. */
@Component
class VisitSheet {

    private static final List<String> HEADS =
            List.of(
                    "villages.code",
                    "villages.village",
                    "villages.district",
                    "visits.facilitator",
                    "visits.state",
                    "visits.planned-for",
                    "visits.moved-from",
                    "visits.day",
                    "visits.topic",
                    "visits.gates",
                    "visits.attended",
                    "visits.done-there",
                    "visits.agreed",
                    "visits.next-step",
                    "visits.next-day",
                    "visits.next-owner",
                    "visits.photos",
                    "visits.author",
                    "visits.cancel-reason");

    private final MessageSource messages;

    VisitSheet(MessageSource messages) {
        this.messages = messages;
    }

    Sheet of(List<ShownVisit> visits, Locale locale) {
        return new Sheet(
                messages.getMessage("visits.title", null, locale),
                HEADS.stream().map(head -> messages.getMessage(head, null, locale)).toList(),
                visits.stream().map(one -> cells(one, locale)).toList());
    }

    private List<String> cells(ShownVisit one, Locale locale) {
        var visit = one.visit();
        var made = visit.made();
        var next = made == null ? null : made.next();
        return Stream.of(
                        one.village().code().value(),
                        one.village().name(),
                        one.village().district().name(),
                        visit.facilitatorName(),
                        messages.getMessage("visits.state." + one.state(), null, locale),
                        text(visit.plan(), Plan::day),
                        text(visit.plan(), Plan::movedFrom),
                        text(made, Made::day),
                        messages.getMessage("visits.topic." + visit.topic(), null, locale),
                        text(made, VisitSheet::gates),
                        text(made, Made::attendance),
                        text(made, Made::done),
                        text(made, Made::agreed),
                        text(next, step -> step.what()),
                        text(next, step -> step.due()),
                        text(next, step -> step.who()),
                        text(made, known -> known.photos().size()),
                        text(made, Made::authorName),
                        Objects.toString(visit.cancelReason(), ""))
                .toList();
    }

    private static String gates(Made made) {
        return made.gates().stream().map(GateCode::value).collect(Collectors.joining(" "));
    }

    private static <T> String text(@Nullable T known, Function<T, @Nullable Object> part) {
        return known == null ? "" : Objects.toString(part.apply(known), "");
    }
}
