package id.go.paserkab.desa.tenancy;

/** Something that a room looks after in each village now and then, whether anybody comes or not. */
public interface VillageChore {

    String name();

    /** In the office of the bound village; does nothing where its schema is not that far yet. */
    void perform();
}
