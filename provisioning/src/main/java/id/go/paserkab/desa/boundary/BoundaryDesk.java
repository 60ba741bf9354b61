package id.go.paserkab.desa.boundary;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.boundary.Finding.Kind;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.platform.OneAtATime;
import id.go.paserkab.desa.register.VillageRegister;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk where DPMD brings boundaries. */
@Component
class BoundaryDesk implements Boundaries {

    private final BoundaryTable table;
    private final BoundarySettings settings;
    private final VillageRegister register;
    private final AuditTrail audit;
    private final OneAtATime oneAtATime;
    private final TransactionTemplate transactions;

    BoundaryDesk(
            BoundaryTable table,
            BoundarySettings settings,
            VillageRegister register,
            AuditTrail audit,
            OneAtATime oneAtATime,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.settings = settings;
        this.register = register;
        this.audit = audit;
        this.oneAtATime = oneAtATime;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** All the reckoning is done before the transaction begins. */
    @Override
    public UUID bring(InputStream file, Origin origin, Actor by) {
        var content = content(file);
        var features = GeoJsonReader.read(new ByteArrayInputStream(content), settings);
        var checked = BoundaryCheck.of(features, register.villages(), settings);
        var drawing = Draughtsman.draw(0, checked.outlines());
        var id = UUID.randomUUID();
        transactions.executeWithoutResult(status -> {
            table.insert(id, origin, sha256(content), drawing, by.name(), checked.warnings());
            table.insert(id, checked.outlines(), drawing);
            audit.record(
                    AuditEntry.of(by, "boundaries.brought")
                            .detail("boundary-file", id.toString())
                            .detail("file", origin.fileName()));
        });
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Preview> preview(UUID id) {
        return table.find(id)
                .map(set -> {
                    var used = table.used().orElse(null);
                    var drawing = table.drawing(id);
                    return new Preview(
                            set,
                            table.warnings(id),
                            used == null ? null : used.number(),
                            used == null || used.id().equals(id)
                                    ? changes(drawing, null, same -> null)
                                    : changes(
                                            drawing,
                                            table.drawing(used.id()),
                                            table.shared(id, used.id())::get),
                            drawing);
                });
    }

    @Override
    @Transactional
    public Use use(UUID id, @Nullable Integer overtaking, Actor by) {
        oneAtATime.hold("boundaries");
        var set = table.find(id).orElse(null);
        if (set == null) {
            return Use.UNKNOWN;
        }
        if (set.state() == State.USED) {
            return Use.ALREADY;
        }
        var used = table.used().map(BoundarySet::number).orElse(null);
        if (!Objects.equals(used, overtaking)) {
            return Use.OVERTAKEN;
        }
        table.use(id, by.name());
        audit.record(
                AuditEntry.of(by, "boundaries.used")
                        .detail("set", String.valueOf(set.number()))
                        .detail("before", String.valueOf(used)));
        return Use.DONE;
    }

    @Override
    @Transactional
    public boolean discard(UUID id, Actor by) {
        var gone = table.deleteDraft(id);
        if (gone) {
            audit.record(
                    AuditEntry.of(by, "boundaries.discarded")
                            .detail("boundary-file", id.toString()));
        }
        return gone;
    }

    @Override
    public List<BoundarySet> sets() {
        return table.all();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Drawing> drawing(@Nullable LocalDate asOf) {
        var set =
                asOf == null
                        ? table.used().map(BoundarySet::id)
                        : table.usedAt(asOf.plusDays(1).atStartOfDay(PaserTime.ZONE).toInstant());
        return set.map(table::drawing);
    }

    private static List<Change> changes(
            Drawing after, @Nullable Drawing before, Function<String, @Nullable Boolean> same) {
        var old =
                (before == null ? List.<Drawing.Area>of() : before.areas())
                        .stream().collect(Collectors.toMap(Drawing.Area::code, area -> area));
        var changes = new ArrayList<Change>();
        for (var area : after.areas()) {
            var was = old.remove(area.code());
            var difference =
                    was == null
                            ? Difference.NEW
                            : Boolean.TRUE.equals(same.apply(area.code()))
                                    ? Difference.SAME
                                    : Difference.CHANGED;
            changes.add(
                    new Change(
                            area.code(),
                            area.name(),
                            difference,
                            was == null ? null : was.squareKilometres(),
                            area.squareKilometres()));
        }
        old.values()
                .forEach(gone ->
                        changes.add(
                                new Change(
                                        gone.code(),
                                        gone.name(),
                                        Difference.GONE,
                                        gone.squareKilometres(),
                                        null)));
        changes.sort(Comparator.comparing(Change::code));
        return List.copyOf(changes);
    }

    private byte[] content(InputStream file) {
        try {
            var content = file.readNBytes(settings.largestFile() + 1);
            if (content.length > settings.largestFile()) {
                throw new BoundariesRefused(
                        List.of(
                                Finding.of(
                                        Kind.TOO_LARGE,
                                        String.valueOf(settings.largestFile() >> 20))));
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
