package id.go.paserkab.desa.training;

import id.go.paserkab.desa.spreadsheet.Row;
import id.go.paserkab.desa.training.SheetFinding.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of attendance and scores, held against those who are invited. It changes nothing: where
 * there are findings it cannot be used, else its lines say what would change. An empty cell leaves
 * what has been noted.
 */
public record ScoreSheet(List<Line> lines, List<SheetFinding> findings) {

    private static final int MOST_ROWS = 400;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,6}([.,]\\d{1,6})?");
    private static final Set<String> YES = Set.of("ya", "y", "hadir", "1", "v", "x", "yes");
    private static final Set<String> NO = Set.of("tidak", "t", "absen", "0", "no", "n");

    /** A participant as noted, and as the sheet has it. */
    public record Line(Participant before, Mark after) {

        public boolean changes() {
            return !after.says(before.mark());
        }
    }

    /**
     * Reads a file against the participants: an XLSX, or a CSV with comma, semicolon or tab between
     * the cells.
     */
    public static ScoreSheet read(byte[] file, List<Participant> participants) {
        var findings = new ArrayList<SheetFinding>();
        var table = SheetTable.of(file, MOST_ROWS, findings);
        if (table == null || !findings.isEmpty()) {
            return new ScoreSheet(List.of(), List.copyOf(findings));
        }
        if (table.rows().size() > MOST_ROWS) {
            findings.add(new SheetFinding(Kind.TOO_MANY_ROWS, 0, "", String.valueOf(MOST_ROWS)));
            return new ScoreSheet(List.of(), List.copyOf(findings));
        }
        var reading = new Reading(table, participants, findings);
        var lines = reading.lines();
        return new ScoreSheet(findings.isEmpty() ? lines : List.of(), List.copyOf(findings));
    }

    public List<Line> changing() {
        return lines.stream().filter(Line::changes).toList();
    }

    /** One reading of one file. */
    private record Reading(
            SheetTable table, List<Participant> participants, List<SheetFinding> findings) {

        List<Line> lines() {
            var seen = new HashMap<UUID, Integer>();
            var lines = new ArrayList<Line>();
            for (var row : table.rows()) {
                var participant = participant(row);
                if (participant == null) {
                    continue;
                }
                var earlier = seen.putIfAbsent(participant.cadre(), row.number());
                if (earlier != null) {
                    add(Kind.DUPLICATE, row, SheetTable.NAME, String.valueOf(earlier));
                    continue;
                }
                var line = new Line(participant, mark(row, participant));
                if (line.changes() && participant.certificate() != null) {
                    add(Kind.CERTIFIED_ALREADY, row, SheetTable.NAME, participant.name());
                }
                lines.add(line);
            }
            return List.copyOf(lines);
        }

        private @Nullable Participant participant(Row row) {
            var name = plain(table.cell(row, SheetTable.NAME));
            var code = table.cell(row, SheetTable.CODE).replaceAll("\\D", "");
            var village = plain(table.cell(row, SheetTable.VILLAGE)).replaceFirst("^desa ", "");
            var found =
                    participants.stream()
                            .filter(one -> plain(one.name()).equals(name))
                            .filter(one ->
                                    code.isEmpty()
                                            ? plain(one.villageName()).equals(village)
                                            : one.village().bare().equals(code))
                            .toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
            add(
                    found.isEmpty() ? Kind.UNKNOWN_PARTICIPANT : Kind.SEVERAL_PARTICIPANTS,
                    row,
                    SheetTable.NAME,
                    table.cell(row, SheetTable.NAME));
            return null;
        }

        private Mark mark(Row row, Participant before) {
            var pre = score(row, SheetTable.PRE);
            var post = score(row, SheetTable.POST);
            var attended = attended(row);
            return new Mark(
                    before.cadre(),
                    attended == null ? before.attended() : attended,
                    pre == null ? before.pre() : pre,
                    post == null ? before.post() : post,
                    before.version());
        }

        private @Nullable BigDecimal score(Row row, String column) {
            var typed = table.cell(row, column);
            if (typed.isEmpty()) {
                return null;
            }
            if (!NUMBER.matcher(typed).matches()) {
                add(Kind.SCORE_UNREADABLE, row, column, typed);
                return null;
            }
            var score = new BigDecimal(typed.replace(',', '.'));
            if (!Mark.possible(score)) {
                add(Kind.SCORE_IMPOSSIBLE, row, column, typed);
                return null;
            }
            return score;
        }

        private @Nullable Boolean attended(Row row) {
            var typed = plain(table.cell(row, SheetTable.ATTENDED));
            if (typed.isEmpty()) {
                return null;
            }
            if (YES.contains(typed)) {
                return true;
            }
            if (!NO.contains(typed)) {
                add(Kind.ATTENDANCE_UNREADABLE, row, SheetTable.ATTENDED, typed);
            }
            return false;
        }

        private void add(Kind kind, Row row, String column, String about) {
            findings.add(new SheetFinding(kind, row.number(), column, shortened(about)));
        }
    }

    /** Which heading a sheet must have so that it can be read back; for a sheet to be filled in. */
    public static List<String> headings() {
        return List.of(
                SheetTable.CODE,
                SheetTable.VILLAGE,
                SheetTable.NAME,
                SheetTable.ATTENDED,
                SheetTable.PRE,
                SheetTable.POST);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    static Map<String, String> known() {
        return Map.of(
                "kodedesa", SheetTable.CODE,
                "desa", SheetTable.VILLAGE,
                "nama", SheetTable.NAME,
                "hadir", SheetTable.ATTENDED,
                "pretest", SheetTable.PRE,
                "posttest", SheetTable.POST);
    }
}
