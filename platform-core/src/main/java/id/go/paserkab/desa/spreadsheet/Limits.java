package id.go.paserkab.desa.spreadsheet;

/**
 * How much of a file is looked at before it is refused. Characters count what the whole table of
 * shared texts may hold; columns further right are left where they are.
 */
public record Limits(
        int packedBytes,
        int parts,
        long unpackedBytes,
        int ratio,
        int rows,
        int columns,
        long cells,
        int textLength,
        long sharedCharacters) {

    /** Some hundred lines that people fill in by hand. */
    public static final Limits SMALL =
            new Limits(1 << 20, 100, 8L << 20, 300, 1_000, 64, 64_000, 32_767, 2L << 20);

    /** The register of a whole village, as other programs write it. */
    public static final Limits LARGE =
            new Limits(24 << 20, 400, 512L << 20, 300, 120_000, 128, 8_000_000, 32_767, 48L << 20);

    /** Below this size a part may be packed as tightly as it likes. */
    static final int RATIO_FROM = 2 << 20;
}
