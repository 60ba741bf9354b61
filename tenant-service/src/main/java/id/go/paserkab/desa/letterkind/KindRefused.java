package id.go.paserkab.desa.letterkind;

import id.go.paserkab.desa.lettertemplate.Flaw;
import java.util.List;

/** Refuses a kind that has flaws, and says all of them. */
public final class KindRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    KindRefused(List<Flaw> flaws) {
        super("The kind of letter has " + flaws.size() + " flaws");
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
