package id.go.paserkab.desa.lettertemplate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that makes a kind of letter. {@code classification} is the number by which letters are filed
 * ({@code 474.2}); {@code validDays} is zero where a letter does not expire; {@code addressee} is
 * whom the registers name as its receiver, empty for the subject.
 */
public record KindDefinition(
        String code,
        String name,
        String classification,
        SubjectFilter subject,
        List<ExtraField> fields,
        List<String> requirements,
        int validDays,
        String addressee,
        String body) {

    static final int MOST_FIELDS = 30;
    static final int MOST_REQUIREMENTS = 20;

    public KindDefinition {
        fields = List.copyOf(fields);
        requirements = List.copyOf(requirements);
    }

    /** Every name that the body may mention: those of all letters, and the kind's own fields. */
    public Set<String> known() {
        var known = new HashSet<>(Placeholder.keys());
        fields.forEach(field -> known.add(field.name()));
        return known;
    }

    /** The body, read; throws {@link TemplateRefused}. */
    public Template template() {
        return Template.parse(body, known());
    }

    /** Everything that keeps this kind from being saved; empty where nothing does. */
    public List<Flaw> flaws() {
        var flaws = new ArrayList<>(KindRules.flaws(this));
        try {
            template();
        } catch (TemplateRefused refused) {
            flaws.addAll(refused.flaws());
        }
        return flaws;
    }
}
