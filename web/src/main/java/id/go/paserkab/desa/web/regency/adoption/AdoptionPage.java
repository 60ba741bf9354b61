package id.go.paserkab.desa.web.regency.adoption;

import id.go.paserkab.desa.adoption.Adoption.Overview;
import id.go.paserkab.desa.adoption.Adoption.VillageUse;
import id.go.paserkab.desa.adoption.AdoptionStatus;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.page.Narrowing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Use as a page shows it: those villages first that need somebody. */
public record AdoptionPage(Overview overview, Filter filter, List<Row> rows, UseChart chart) {

    private static final List<AdoptionStatus> URGENCY =
            List.of(
                    AdoptionStatus.NEVER_STARTED,
                    AdoptionStatus.STALLED,
                    AdoptionStatus.SLOWING,
                    AdoptionStatus.NEW,
                    AdoptionStatus.IN_USE,
                    AdoptionStatus.NOT_LIVE);

    /** What is looked for; an empty text looks for all, no state for all villages that are open. */
    public record Filter(
            String cari, String kecamatan, @Nullable AdoptionStatus keadaan, String tanggal) {

        boolean takes(VillageUse village) {
            return (keadaan == null
                            ? village.status() != AdoptionStatus.NOT_LIVE
                            : village.status() == keadaan)
                    && (kecamatan.isEmpty() || village.code().districtCode().equals(kecamatan));
        }

        public boolean unreadableDay() {
            return Days.unreadable(tanggal);
        }

        public boolean narrow() {
            return narrowing().any();
        }

        private Narrowing narrowing() {
            return new Narrowing()
                    .by("cari", cari)
                    .by("kecamatan", kecamatan)
                    .by("keadaan", keadaan);
        }
    }

    /** A village and who is to look after it: a facilitator by name where the reader may know. */
    public record Row(VillageUse village, @Nullable String owner) {

        /** Whether somebody has something to do about it. */
        public boolean behind() {
            return switch (village.status()) {
                case NEVER_STARTED, STALLED, SLOWING -> true;
                case NEW, IN_USE, NOT_LIVE -> false;
            };
        }
    }

    static AdoptionPage of(
            Overview overview, Filter filter, Set<VillageCode> found, Map<String, String> owners) {
        var rows =
                overview.villages().stream()
                        .filter(village -> found.contains(village.code()))
                        .filter(filter::takes)
                        .map(village -> new Row(village, owners.get(village.code().value())))
                        .sorted(
                                Comparator.comparingInt((Row row) ->
                                                URGENCY.indexOf(row.village().status()))
                                        .thenComparing(row -> row.village().code()))
                        .toList();
        return new AdoptionPage(overview, filter, rows, UseChart.of(overview.weeks()));
    }

    /** The same villages on the same day, as a file. */
    public String at(String path) {
        return filter.narrowing().by("tanggal", overview.day()).at(path);
    }

    public long live() {
        return overview.villages().stream()
                .filter(village -> village.status() != AdoptionStatus.NOT_LIVE)
                .count();
    }

    public long in(String status) {
        return overview.counts().getOrDefault(AdoptionStatus.valueOf(status), 0L);
    }
}
