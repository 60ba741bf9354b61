package id.go.paserkab.desa.intake;

import java.util.List;

/**
 * What became of reading a file: the sheet and the row of its headings, the columns that nobody
 * reads, how many residents and families stand in it, and what is wrong.
 */
record ReadFile(
        String sheet,
        int headingRow,
        List<String> extraColumns,
        int residents,
        int families,
        Findings findings) {}
