using GraphApi.Compiler.Operations;
using GraphApi.Compiler.Schemas;
using GraphApi.Conformance.Tests.Generation;
using GraphApi.Conformance.Tests.Reference;
using GraphApi.Model.Datasets;

namespace GraphApi.Conformance.Tests.Worlds;

/// <summary>A model with a data set, and what is made of them for asking questions. Immutable; made once for the whole run.</summary>
public sealed class World
{
    private static readonly Lazy<World> s_seed = new(() => new World("seed data", SeedData.Read()));
    private static readonly Lazy<World> s_harbour = new(() => new World("harbour", HarbourData.Build()));
    private static readonly Lazy<World> s_library = new(() => new World("library", LibraryData.Build()));

    private static readonly Lazy<World> s_offices = new(() => new World("offices", OfficesData.Build()));

    private World(string name, Dataset dataset)
    {
        Name = name;
        Dataset = dataset;
        Api = ApiSchema.Derive(dataset.Model);
        Compiler = new DocumentCompiler(Api, CompilerLimits.Default);
        Reference = new ReferenceExecutor(Api, dataset);
        Generator = new OperationGenerator(Api.Schema, new Samples(Reference, Api.Schema));
    }

    /// <summary>The product's own model and data.</summary>
    public static World Seed => s_seed.Value;

    /// <summary>A small world of ships that holds what is awkward.</summary>
    public static World Harbour => s_harbour.Value;

    /// <summary>A small world without sources and citations.</summary>
    public static World Library => s_library.Value;

    /// <summary>A small world of the product's model, for responsibility chains.</summary>
    public static World Offices => s_offices.Value;

    /// <summary>A world that one question needs alone.</summary>
    internal static World Of(string name, Dataset dataset) => new(name, dataset);

    public string Name { get; }

    public Dataset Dataset { get; }

    internal ApiSchema Api { get; }

    internal DocumentCompiler Compiler { get; }

    internal ReferenceExecutor Reference { get; }

    internal OperationGenerator Generator { get; }

    public override string ToString() => Name;
}
