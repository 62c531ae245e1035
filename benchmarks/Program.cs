using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Myelon.Benchmarks.OneCase).Assembly).Run(args);
