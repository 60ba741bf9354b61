package id.go.paserkab.desa.web.export;

import java.util.List;

/** A table as it is taken away: a name, the heads of its columns, and rows of text. */
public record Sheet(String name, List<String> heads, List<List<String>> rows) {}
