namespace GraphApi.Server.Tests.Support;

/// <summary>A tiny model and data folder about plants, in a folder of its own that goes with it.</summary>
public sealed class Herbarium : IDisposable
{
    public const string Plants = "id,name,height\nfern,Fern,40\noak,Oak,3000\nrose,\"Rose \"\"Peace\"\"\",\n";

    private const string ModelText = """
        "Anything with an id."
        interface Node {
          "The id."
          id: ID!
        }

        "Anything that is kept."
        interface Record implements Node {
          "The id."
          id: ID!
          "A short text."
          label: String! @computed(by: LABEL)
        }

        "What links two records."
        interface Relationship implements Node {
          "The id."
          id: ID!
        }

        "A plant."
        type Plant implements Node & Record @node(one: "plant", many: "plants", text: "{name}") {
          "The id."
          id: ID!
          "Its name."
          name: String! @indexed
          "Its height in centimetres."
          height: Int
        }

        "A garden."
        type Garden implements Node & Record @node(one: "garden", many: "gardens", text: "{name}") {
          "The id."
          id: ID!
          "Its name."
          name: String!
        }

        "That a plant grows in a garden."
        type Growth implements Node & Relationship
          @relationship(
            type: "GROWS_IN", from: "Plant", to: "Garden", fromField: "gardens", fromDescription: "Where it grows.", toField: "plants",
            toDescription: "What grows there.", table: "growths"
          ) {
          "The id."
          id: ID!
        }
        """;

    private const string Package = """
        {
          "name": "herbarium",
          "licenses": [{ "title": "Free for all." }],
          "resources": [
            { "name": "plants", "path": "plants.csv" },
            { "name": "gardens", "path": "gardens.csv" },
            { "name": "growths", "path": "growths.csv" }
          ]
        }
        """;

    public Herbarium()
    {
        Directory.CreateDirectory(Data);
        File.WriteAllText(Model, ModelText);
        Write("datapackage.json", Package);
        Write("plants.csv", Plants);
        Write("gardens.csv", "id,name\nkew,Kew\nyard,Back yard\n");
        Write("growths.csv", "id,from,to\ng1,rose,kew\ng2,oak,kew\ng3,fern,yard\n");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("herbarium-").FullName;

    public string Model => Path.Combine(Folder, "herbarium.graphql");

    public string Data => Path.Combine(Folder, "data");

    /// <summary>Replaces a file of the data folder in one step, as someone does who does not want it read half written.</summary>
    public void Write(string file, string text)
    {
        var written = Path.Combine(Folder, file);
        File.WriteAllText(written, text);
        File.Move(written, Path.Combine(Data, file), overwrite: true);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
