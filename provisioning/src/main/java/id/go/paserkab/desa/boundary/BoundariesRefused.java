package id.go.paserkab.desa.boundary;

import java.util.List;

/** A file of boundaries that cannot be used, with everything that was found in it. */
public class BoundariesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    BoundariesRefused(List<Finding> findings) {
        super("A file of boundaries cannot be used: " + findings.size() + " findings");
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
