package id.go.paserkab.desa.incomingletter;

import java.util.List;

/** A page of incoming letters, and whether there are more after it. */
public record FoundIncoming(List<IncomingLine> letters, boolean more) {}
