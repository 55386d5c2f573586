import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** Started by mongo-java-server.mjs: says where it listens, and ends when its input does. */
class MongoServer {
  public static void main(String[] arguments) throws Exception {
    var server = new de.bwaldvogel.mongo.MongoServer(new MemoryBackend());
    System.out.println("port " + server.bind().getPort());
    while (System.in.read() >= 0) {}
    server.shutdownNow();
  }
}
