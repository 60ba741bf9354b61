package id.go.paserkab.desa.vault;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Seals anew what older keys of the bound village sealed. It can be stopped at any line and begun
 * again: what is sealed by the newest key already is passed over.
 */
@Component
public class Resealing {

    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final List<SealedColumns> rooms;
    private final ResealedBatch batches;

    Resealing(List<SealedColumns> rooms, ResealedBatch batches) {
        this.rooms = List.copyOf(rooms);
        this.batches = batches;
    }

    /** Returns how many values were sealed anew. */
    public int resealAll() {
        var resealed = 0;
        for (var room : rooms) {
            for (var column : room.columns()) {
                resealed += reseal(column);
            }
        }
        return resealed;
    }

    private int reseal(SealedColumn column) {
        var resealed = 0;
        var batch = batches.after(column, FIRST, BATCH);
        while (batch.isPresent()) {
            resealed += batch.get().resealed();
            batch = batches.after(column, batch.get().last(), BATCH);
        }
        return resealed;
    }
}
