package id.go.paserkab.desa.web.regency.training;

import id.go.paserkab.desa.training.Mark;
import id.go.paserkab.desa.training.Participant;
import id.go.paserkab.desa.training.Participants;
import id.go.paserkab.desa.training.Reach;
import id.go.paserkab.desa.training.ScoreSheet;
import id.go.paserkab.desa.training.TrainingRefused;
import id.go.paserkab.desa.training.TrainingSession;
import id.go.paserkab.desa.web.export.Sheet;
import id.go.paserkab.desa.web.export.SheetFiles;
import id.go.paserkab.desa.web.security.Member;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/** Takes in attendance and scores, by hand or by sheet, of those within the member's reach. */
@Component
class ResultsPages {

    private static final int LONGEST_NAME = 120;
    private static final String SHEET = "Nilai";

    private final Participants participants;
    private final Training training;
    private final TrainingWords words;

    ResultsPages(Participants participants, Training training, TrainingWords words) {
        this.participants = participants;
        this.training = training;
        this.words = words;
    }

    /** What a sheet would change of a participant, as it is written. */
    public record Change(ResultsForm.Row before, ResultsForm.Row after) {

        static Change of(ScoreSheet.Line line) {
            var participant = line.before();
            return new Change(
                    ResultsForm.Row.of(participant, participant.mark()),
                    ResultsForm.Row.of(participant, line.after()));
        }
    }

    String form(TrainingSession session, Reach reach, String base, Model model) {
        return form(session, ResultsForm.of(participants.of(session.id(), reach)), base, model);
    }

    private String form(TrainingSession session, ResultsForm form, String base, Model model) {
        model.addAttribute("meeting", session);
        model.addAttribute("today", training.today());
        model.addAttribute("results", form);
        model.addAttribute("base", base);
        return "regency/training/results";
    }

    /** Where it was kept, what to say of it; empty where the form is shown again. */
    Optional<String> note(
            TrainingSession session,
            Reach reach,
            Map<String, String> fields,
            String base,
            Member by,
            Model model,
            Locale locale) {
        var form = ResultsForm.sent(participants.of(session.id(), reach), fields);
        form(session, form, base, model);
        if (!form.wrong().isEmpty()) {
            return Optional.empty();
        }
        return keep(session, form.marks(), reach, null, by, model, locale);
    }

    /** Keeps what the preview of a sheet has shown. */
    Optional<String> confirm(
            TrainingSession session,
            Reach reach,
            List<String> lines,
            String file,
            String base,
            Member by,
            Model model,
            Locale locale) {
        form(session, reach, base, model);
        var marks = lines.stream().flatMap(line -> ResultsForm.carried(line).stream()).toList();
        return keep(session, marks, reach, name(file), by, model, locale);
    }

    String preview(
            TrainingSession session, Reach reach, MultipartFile file, String base, Model model)
            throws IOException {
        form(session, reach, base, model);
        var sheet = ScoreSheet.read(file.getBytes(), participants.of(session.id(), reach));
        model.addAttribute("sheet", sheet);
        model.addAttribute("changes", sheet.changing().stream().map(Change::of).toList());
        model.addAttribute(
                "carried",
                sheet.changing().stream().map(line -> ResultsForm.carried(line.after())).toList());
        model.addAttribute(
                "file", name(Objects.requireNonNullElse(file.getOriginalFilename(), "")));
        return sheet.findings().isEmpty() ? "regency/training/preview" : "regency/training/results";
    }

    /** A sheet to be filled in: everybody within reach, with what has been noted. */
    ResponseEntity<byte[]> sheet(TrainingSession session, Reach reach) {
        var text = new StringBuilder("\uFEFF");
        text.append(String.join(";", ScoreSheet.headings())).append("\r\n");
        for (var row : ResultsForm.of(participants.of(session.id(), reach)).rows()) {
            text.append(line(row)).append("\r\n");
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("nilai-" + session.first() + ".csv")
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The same as XLSX. */
    ResponseEntity<byte[]> book(TrainingSession session, Reach reach) {
        var rows =
                ResultsForm.of(participants.of(session.id(), reach)).rows().stream()
                        .map(row ->
                                List.of(
                                        row.participant().village().value(),
                                        row.participant().villageName(),
                                        row.participant().name(),
                                        row.attended(),
                                        row.pre(),
                                        row.post()))
                        .toList();
        return SheetFiles.xlsx(
                new Sheet(SHEET, ScoreSheet.headings(), rows), "nilai-" + session.first());
    }

    private Optional<String> keep(
            TrainingSession session,
            List<Mark> marks,
            Reach reach,
            @Nullable String file,
            Member by,
            Model model,
            Locale locale) {
        try {
            var changed = participants.note(session.id(), marks, reach, file, by.actor());
            return Optional.of(words.say("done.noted", locale, changed));
        } catch (TrainingRefused refused) {
            model.addAttribute("refused", words.words(refused, locale));
            return Optional.empty();
        }
    }

    private static String line(ResultsForm.Row row) {
        Participant one = row.participant();
        return String.join(
                ";",
                one.village().value(),
                cell(one.villageName()),
                cell(one.name()),
                row.attended(),
                row.pre(),
                row.post());
    }

    /** Quoted, and never taken for a formula. */
    private static String cell(String text) {
        var safe = text.matches("[=+\\-@\\t].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static String name(String file) {
        var plain = file.replaceAll("[\\p{Cntrl}]", "").strip();
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }
}
