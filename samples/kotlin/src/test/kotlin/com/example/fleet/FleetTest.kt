package com.example.fleet

import com.amazon.ion.IonString
import com.amazon.ion.system.IonSystemBuilder
import io.github.qldbfake.FakeLedger
import io.github.qldbfake.junit5.QldbLedger
import io.github.qldbfake.junit5.QldbTable
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import software.amazon.awssdk.services.qldbsession.model.OccConflictException
import software.amazon.qldb.Executor
import software.amazon.qldb.QldbDriver
import software.amazon.qldb.RetryPolicy
import software.amazon.qldb.TransactionExecutor

/** Every test has a ledger of its own with one green vehicle in it. */
@QldbLedger(
    name = "fleet",
    tables = [QldbTable(name = "Vehicle", indexes = ["VIN"], inline = ["""{VIN: "TESTVIN0000000001", Color: "Green"}"""])],
)
class FleetTest(private val driver: QldbDriver) {

    private val ion = IonSystemBuilder.standard().build()

    @Test
    fun `reads the color of a vehicle`() {
        assertThat(driver.execute(Executor { txn -> color(txn) })).isEqualTo("Green")
    }

    @Test
    fun `a painted vehicle keeps its former color in the history`(ledger: FakeLedger) {
        driver.execute { txn -> paint(txn, "Blue") }

        assertThat(ledger.revisions("Vehicle").map { it.data.orElseThrow() }).containsExactly(
            """{VIN:"TESTVIN0000000001",Color:"Green"}""",
            """{VIN:"TESTVIN0000000001",Color:"Blue"}""",
        )
    }

    @Test
    fun `of two painters at work on one vehicle the slower is refused`(faster: QldbDriver) {
        assertThrows<OccConflictException> {
            driver.execute(
                { txn ->
                    paint(txn, "Blue")
                    faster.execute { other -> paint(other, "Red") }
                },
                RetryPolicy.none(),
            )
        }

        assertThat(driver.execute(Executor { txn -> color(txn) })).isEqualTo("Red")
    }

    private fun color(txn: TransactionExecutor): String {
        val rows = txn.execute("SELECT VALUE v.Color FROM Vehicle AS v WHERE v.VIN = 'TESTVIN0000000001'")
        return (rows.single() as IonString).stringValue()
    }

    private fun paint(txn: TransactionExecutor, color: String) {
        txn.execute("UPDATE Vehicle AS v SET v.Color = ? WHERE v.VIN = 'TESTVIN0000000001'", ion.newString(color))
    }
}
