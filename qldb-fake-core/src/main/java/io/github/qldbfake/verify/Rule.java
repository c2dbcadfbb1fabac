package io.github.qldbfake.verify;

/** What must hold. A {@link Finding} names the rule that does not. */
public enum Rule {
  /** A file or a value can be read. */
  READABLE("what is to be verified can be read as Ion"),
  /** A value has the shape of the service: these fields, each once, each of its type. */
  SHAPE("a value has all fields that it must have, no others, each once and of its type"),
  /** The hash of the transactionInfo is an entry of the block. */
  TRANSACTION_INFO("the hash of the transactionInfo is in the entriesHashList"),
  /** The hash of the redactionInfo is an entry of the block. */
  REDACTION_INFO("the hash of the redactionInfo is in the entriesHashList"),
  /** A revision's hash is dot(H(metadata), H(data)). */
  REVISION_HASH("a revision's hash is that of its metadata and its data"),
  /** A revision shows the address of its block. */
  REVISION_ADDRESS("a revision's blockAddress is that of its block"),
  /** A revision shows the transaction of its block. */
  REVISION_TRANSACTION("a revision's txId is the transactionId of its block"),
  /** The Merkle root over the revisions is an entry of the block. */
  REVISIONS_ROOT("the Merkle root over the revisions' hashes is in the entriesHashList"),
  /** In a journal of this fake, every entry of a block is what this fake puts there. */
  ENTRY("in a journal of qldb-fake, every entry of the entriesHashList recomputes"),
  /** The entriesHash is the Merkle root over the entries. */
  ENTRIES_HASH("the entriesHash is the Merkle root over the entriesHashList"),
  /** The blockHash is dot(entriesHash, previousBlockHash). */
  BLOCK_HASH("the blockHash is the dot of entriesHash and previousBlockHash"),
  /** Times do not go backwards. */
  TIME("a blockTimestamp is not before those of statements, revisions and the block before"),
  /** All blocks are of one strand. */
  STRAND("all blocks are of one strand"),
  /** Blocks follow one another without a gap. */
  SEQUENCE("each sequenceNo is one more than that of the block before"),
  /** A block names the hash of the block before it. */
  PREVIOUS_BLOCK_HASH("the previousBlockHash is the blockHash of the block before"),
  /** A proof leads from a hash to the digest. */
  PROOF("the proof leads from the hash to the digest"),
  /** A proof is as long as the addresses of block and tip ask for. */
  PROOF_LENGTH("a proof has a hash for each level of the tree on its way"),
  /** The block of a receipt is not after the tip of its digest. */
  TIP("a block is not after the tip of the digest that it is held against"),
  /** The digest computed from all blocks is the digest given. */
  DIGEST("the digest over all blocks is the digest that was saved"),
  /** The manifests of an export fit one another and the files. */
  MANIFEST("the manifests of an export agree with each other and with what they describe"),
  /** A key of the manifest leads to a file of the export. */
  OBJECT_KEY("a key of the manifest names an object of the export"),
  /** The name of an object says which blocks it holds. */
  OBJECT_NAME("the name of an object says strand, first and last block of its content"),
  /** What is spelled by this fake is spelled so throughout. */
  SPELLING("Ion text written by qldb-fake is spelled as qldb-fake writes it, byte by byte");

  private final String sentence;

  Rule(String sentence) {
    this.sentence = sentence;
  }

  /** The rule as a sentence. */
  public String sentence() {
    return sentence;
  }
}
