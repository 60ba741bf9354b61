package id.go.paserkab.desa.lettertemplate;

import id.go.paserkab.desa.lettertemplate.Flaw.What;
import id.go.paserkab.desa.lettertemplate.Flaw.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of everything in a kind but its body. */
final class KindRules {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");
    private static final Pattern CLASSIFICATION = Pattern.compile("\\d{3}(\\.\\d{1,3}){0,4}");
    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9_]{1,39}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_VALIDITY = 3_650;
    private static final int OLDEST = 150;

    private final KindDefinition kind;
    private final List<Flaw> flaws = new ArrayList<>();

    private KindRules(KindDefinition kind) {
        this.kind = kind;
    }

    static List<Flaw> flaws(KindDefinition kind) {
        var rules = new KindRules(kind);
        rules.head();
        rules.subject();
        rules.fields();
        rules.requirements();
        return rules.flaws;
    }

    private void head() {
        text(Where.NAME, kind.name(), true, LONGEST_NAME);
        text(Where.ADDRESSEE, kind.addressee(), false, LONGEST_NAME);
        if (!CODE.matcher(kind.code()).matches()) {
            flaw(Where.CODE, kind.code().isEmpty() ? What.MISSING : What.MALFORMED, kind.code());
        }
        if (!CLASSIFICATION.matcher(kind.classification()).matches()) {
            flaw(
                    Where.CLASSIFICATION,
                    kind.classification().isEmpty() ? What.MISSING : What.MALFORMED,
                    kind.classification());
        }
        if (kind.validDays() < 0 || kind.validDays() > LONGEST_VALIDITY) {
            flaw(Where.VALIDITY, What.MALFORMED, "" + kind.validDays());
        }
        if (kind.body().isBlank()) {
            flaw(Where.BODY, What.MISSING, "");
        }
    }

    private void subject() {
        var youngest = kind.subject().youngest();
        var oldest = kind.subject().oldest();
        if (outside(youngest)
                || outside(oldest)
                || (youngest != null && oldest != null && youngest > oldest)) {
            flaw(Where.SUBJECT, What.MALFORMED, youngest + "–" + oldest);
        }
    }

    private static boolean outside(@Nullable Integer age) {
        return age != null && (age < 0 || age > OLDEST);
    }

    private void fields() {
        if (kind.fields().size() > KindDefinition.MOST_FIELDS) {
            flaw(Where.FIELDS, What.TOO_LONG, "" + KindDefinition.MOST_FIELDS);
        }
        var names = new HashSet<String>();
        for (var field : kind.fields()) {
            if (!FIELD.matcher(field.name()).matches()) {
                flaw(Where.FIELDS, What.MALFORMED, field.name());
            } else if (Placeholder.keys().contains(field.name()) || !names.add(field.name())) {
                flaw(Where.FIELDS, What.DOUBLE, field.name());
            }
            text(Where.FIELDS, field.label(), true, LONGEST_NAME);
            text(Where.FIELDS, field.help(), false, LONGEST_TEXT);
            field.choices().forEach(choice -> choice(choice, field));
            if (field.type() == FieldType.CHOICE && field.choices().isEmpty()) {
                flaw(Where.FIELDS, What.MISSING, field.name());
            }
        }
    }

    private void choice(String choice, ExtraField field) {
        if (choice.contains(";")) {
            flaw(Where.FIELDS, What.MALFORMED, field.name());
        }
        text(Where.FIELDS, choice, true, FieldType.CHOICE.longest());
    }

    private void requirements() {
        if (kind.requirements().size() > KindDefinition.MOST_REQUIREMENTS) {
            flaw(Where.REQUIREMENTS, What.TOO_LONG, "" + KindDefinition.MOST_REQUIREMENTS);
        }
        kind.requirements().forEach(text -> text(Where.REQUIREMENTS, text, true, LONGEST_TEXT));
    }

    /** One line, without the bar that parts the columns of a kept kind. */
    private void text(Where where, String text, boolean needed, int longest) {
        if (needed && text.isBlank()) {
            flaw(where, What.MISSING, "");
        } else if (text.length() > longest) {
            flaw(where, What.TOO_LONG, "" + longest);
        } else if (text.chars().anyMatch(sign -> sign == '|' || Character.isISOControl(sign))) {
            flaw(where, What.MALFORMED, text);
        }
    }

    private void flaw(Where where, What what, String word) {
        flaws.add(Flaw.of(where, what, word));
    }
}
