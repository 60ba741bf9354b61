package id.go.paserkab.desa.lettertemplate;

import java.util.List;

/** Refuses a body that the language does not allow, and says every reason. */
public final class TemplateRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    TemplateRefused(List<Flaw> flaws) {
        super("The body has " + flaws.size() + " flaws");
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
