package id.go.paserkab.desa.population;

import id.go.paserkab.desa.vault.SealedColumn;
import id.go.paserkab.desa.vault.SealedColumns;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the register keeps sealed numbers. */
@Component
class SealedNumbers implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("resident", "numbers"),
                new SealedColumn("family", "number"),
                new SealedColumn("population_change", "numbers"));
    }
}
